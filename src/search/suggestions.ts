import css from '../styles/suggestions.css?inline';
import { url } from '../url.ts';
import { startCombobox } from './combobox.ts';
import type { ShownDoor } from './doors/doors.ts';
import { doorsFor } from './doors/doors.ts';
import { searchAddress } from './search-address.ts';
import type { Suggestion } from './suggestion-list.ts';

/** Gives a field of the site its suggestions: the doors that its text leads to, then the search for all the rest. */
export function startSuggestions(field: HTMLInputElement): void {
  dress();
  startCombobox(field, (text) => {
    const q = text.trim();
    if (q === '') return [];
    const everywhere = { label: `« ${q} »`, kind: 'Chercher dans tout le guide', href: searchAddress(q) };
    return [...doorsFor(q).flatMap(suggestionsOf), everywhere];
  });
}

/** The list's own style comes with it: no page pays for it before. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** A door, or each thing that a word with several senses may mean. */
function suggestionsOf(door: ShownDoor): Suggestion[] {
  if (door.kind === 'sens')
    return door.options.map(({ label, address }) => ({ label, kind: door.label, href: url(address) }));
  return [{ label: door.name, kind: door.what, href: url(door.address) }];
}
