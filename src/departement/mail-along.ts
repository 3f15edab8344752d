const MOST_MAIL = 2_000;

/** What the Caf adds to an answer goes with a letter about it: a mail that opens from an answer, or from the dossier, ends with it. */
export function mailAlong(): void {
  addEventListener(
    'click',
    ({ target }) => {
      const link =
        target instanceof Element && target.closest<HTMLAnchorElement>('.wizard a, .dossier-part a');
      if (!link || !link.href.startsWith('mailto:') || link.closest('.local-said')) return;
      const { href } = link;
      const lines = saidWith(link).map((line) => `\n\nNous avons aussi lu ceci. ${line}`);
      const longer = href + encodeURIComponent(lines.join(''));
      // What mail programs take from a link without cutting it.
      if (lines.length === 0 || longer.length > MOST_MAIL) return;
      link.href = longer;
      setTimeout(() => {
        link.href = href;
      });
    },
    { capture: true },
  );
}

function saidWith(link: Element): string[] {
  const answer = link.closest('.dossier-part') ? '.dossier-sheet' : '.answer-card';
  const all = document.querySelectorAll<HTMLElement>(`${answer} .local-said`);
  return [...new Set([...all].map((each) => each.dataset['line'] ?? ''))];
}
