import css from '../styles/suggestions.css?inline';
import { url } from '../url.ts';
import type { Answer } from './combobox.ts';
import { startCombobox } from './combobox.ts';
import { hear, mayWrite } from './danger/hear.ts';
import type { Heard } from './danger/read-danger.ts';
import { safetyLine } from './danger/safety-line.ts';
import { forgetOnLeaving } from './danger/show-numbers.ts';
import type { ShownDoor } from './doors/doors.ts';
import { doorsFor } from './doors/doors.ts';
import { dress } from './dress.ts';
import { searchAddress } from './search-address.ts';
import type { Suggestion } from './suggestion-list.ts';

/**
 * Gives a field of the site its suggestions: the doors that its text leads to, then the search for all the rest. Returns
 * what Enter does: goes to the search, or, where the text says a danger, shows the numbers in place and opens no address.
 */
export function startSuggestions(field: HTMLInputElement): () => void {
  dress(css);
  startCombobox(field, answerTo);
  forgetOnLeaving(field);
  return () => {
    if (mayWrite(field.value, true)) location.assign(searchAddress(field.value));
    else {
      field.dispatchEvent(new Event('input'));
      field.parentElement?.querySelector<HTMLElement>('[data-safety] a, [data-safety] summary')?.focus();
    }
  };
}

function answerTo(text: string): Answer {
  const q = text.trim();
  if (q === '') return { suggestions: [], line: null, lineStands: 'before', said: '' };
  const heard = hear(q);
  const everywhere = { label: `« ${q} »`, kind: 'Chercher dans tout le guide', href: searchAddress(q) };
  const doors = doorsFor(q).flatMap(suggestionsOf);
  return {
    suggestions: heard && heard.stands !== 'small' ? besides(heard, doors) : [...doors, everywhere],
    line: heard && safetyLine(heard),
    lineStands: heard?.stands === 'first' ? 'before' : 'after',
    said: heard?.stands === 'first' ? `${heard.says} : numéros à appeler. ` : '',
  };
}

/** What stands beside the numbers: no address that holds the words; for a limit, its page alone. */
function besides({ page }: Heard, doors: Suggestion[]): Suggestion[] {
  return page ? [{ label: page.title, kind: 'Pour les parents', href: url(page.address) }] : doors;
}

/** A door, or each thing that a word with several senses may mean. */
function suggestionsOf(door: ShownDoor): Suggestion[] {
  if (door.kind === 'sens')
    return door.options.map(({ label, address }) => ({ label, kind: door.label, href: url(address) }));
  return [{ label: door.name, kind: door.what, href: url(door.address) }];
}
