import { url } from '../url.ts';

/** The address of the search for a text; what is typed stands in its fragment, which is never sent. */
export function searchAddress(text: string): string {
  const q = text.trim();
  return url('/recherche/') + (q === '' ? '' : `#${new URLSearchParams({ q }).toString()}`);
}
