import { tabStore, takeNamed } from '../../departement/chosen.ts';
import { mendedLink } from './mended-link.ts';

/** Turns the address back into what the page would have written, now and at each move: before any script reads it. */
export function keepAddressMended(): void {
  mend();
  addEventListener('popstate', mend);
}

function mend(): void {
  const { pathname, search, hash } = location;
  // What names a part of the page is no answer.
  if (search === '' && !/=|3D/i.test(hash)) return;
  const fragment = takeNamed(mendedLink(hash.slice(1), search.slice(1)), pathname, tabStore());
  if (search !== '' || fragment !== hash.slice(1))
    history.replaceState(history.state, '', pathname + (fragment && `#${fragment}`));
}
