import { ALSO_READ, localSaid } from '../controls/card/local-said.ts';

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
      // As many as mail programs take from a link without cutting it.
      link.href = saidWith(link)
        .map((line) => encodeURIComponent(`\n\n${ALSO_READ}${line}`))
        .reduce((mail, more) => (mail.length + more.length > MOST_MAIL ? mail : mail + more), href);
      setTimeout(() => {
        link.href = href;
      });
    },
    { capture: true },
  );
}

function saidWith(link: Element): string[] {
  return localSaid(link.closest('.dossier-part') ? '.dossier-sheet' : '.answer-card');
}
