import type { ClientDirective } from 'astro';
import { keepFragment } from '../fragment/in-page-links.ts';
import { keepAddressMended } from '../fragment/mend-address.ts';
import { giveTextsBack } from './given-back.ts';
import { healOnce, startIsland } from './unstarted.ts';

// This runs inline, just before the wizard's HTML is read: early enough to hide the first question when the link
// already answers it, and to catch what the reader does while the script loads.
const page = document.documentElement;
keepAddressMended();
giveTextsBack();
healOnce();
if (location.hash.length > 1) {
  page.dataset.restoring = '';
  // The answer needs what the first question would fetch later.
  for (const href of page.dataset.steps?.split(' ') ?? [])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
document.addEventListener('click', keepFragment);
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-continue]')) page.dataset.early = '';
});

document.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' && target instanceof HTMLInputElement && target.closest('.wizard') && target.name)
    page.dataset.early = '';
});

/** Loads a wizard at once. */
const loadWizard: ClientDirective = startIsland;

export default loadWizard;
