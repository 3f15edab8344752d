import { localSaid } from '../controls/card/local-said.ts';
import { mailWith } from './mail-with.ts';

/** What the Caf adds to an answer goes with a letter about it: a mail that opens from an answer, or from the dossier, ends with it. */
export function mailAlong(): void {
  addEventListener(
    'click',
    ({ target }) => {
      const link =
        target instanceof Element && target.closest<HTMLAnchorElement>('.wizard a, .dossier-part a');
      if (!link || !link.href.startsWith('mailto:') || link.closest('.local-said')) return;
      const { href } = link;
      link.href = mailWith(href, saidWith(link));
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
