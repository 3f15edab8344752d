import type { ReactNode } from 'react';
import { beforeEach, onTestFinished } from 'vitest';
import { render } from 'vitest-browser-react';
import { keepFragment } from '../../src/controls/fragment/in-page-links.ts';

beforeEach(() => {
  history.replaceState(null, '', location.pathname);
});

/** Opens a wizard at a fragment, as a link would. */
export async function openWizard(wizard: ReactNode, fragment = '') {
  history.replaceState(null, '', location.pathname + (fragment && `#${fragment}`));
  document.addEventListener('click', keepFragment);
  onTestFinished(() => {
    document.removeEventListener('click', keepFragment);
  });
  return render(wizard);
}

/** The fragment without its #. */
export function fragment(): string {
  return location.hash.slice(1);
}
