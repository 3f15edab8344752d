import type { ClientDirective } from 'astro';
import { keepFragment } from '../../controls/fragment/in-page-links.ts';
import { giveTextsBack } from '../../controls/island/given-back.ts';
import { healOnce, startIsland } from '../../controls/island/unstarted.ts';

// As the wizards’ own (`controls/island/load-directive.ts`), but for the address: its query is the host’s, and no mail wrote it.
const page = document.documentElement;
giveTextsBack();
healOnce();
if (/(?:action|depense)=/.test(location.hash)) {
  page.dataset.restoring = '';
  for (const href of page.dataset.steps?.split(' ') ?? [])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
document.addEventListener('click', keepFragment);
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-continue]')) page.dataset.early = '';
});

/** Loads a wizard at once, in a frame. */
const loadEmbed: ClientDirective = startIsland;

export default loadEmbed;
