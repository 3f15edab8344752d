import address from 'later:search/more-doors.ts';
import css from '../../styles/parts/suggestions.css?inline';
import { url } from '../../url.ts';
import { cleanQuery } from '../clean-query.ts';
import { type Answer, startCombobox } from './combobox.ts';
import { forgetOnLeaving } from '../../safety/forget.ts';
import { hear, mayWrite, whenHeard } from '../../safety/hear.ts';
import { type ShownDoor, doorsFor, whenRead } from '../doors.ts';
import { dress } from '../../safety/dress.ts';
import type { moreDoors, readFurther } from '../more-doors.ts';
import { searchAddress } from '../search-address.ts';
import type { Suggestion } from './suggestion-list.ts';

const PAUSE = 300;

interface Further {
  readFurther: typeof readFurther;
}

/** Reads a query further, once the reader has paused. */
let more: typeof moreDoors = (doors) => [...doors];

/**
 * Gives a field of the site its suggestions: the doors that its text leads to, then the search for all the rest. Returns
 * what Enter does: goes to the search, or, where the text says a danger, shows the numbers in place and opens no address.
 */
export function startSuggestions(field: HTMLInputElement): () => Promise<void> | void {
  dress(css);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const listen = (typing: boolean) => {
    const text = field.value;
    const words = whenRead(text, typing);
    if (words) void words.then(() => field.value === text && answerAgain());
    if (!typing) void Promise.resolve(words).then(() => readMore(text, answerAgain));
    if (hear(text, typing) !== 'unknown') return;
    void whenHeard(text, typing).then(() => {
      if (field.value === text && hear(text, typing) !== 'unknown') answerAgain();
    });
  };
  const answerAgain = startCombobox(field, (text) => {
    listen(true);
    return answerTo(text);
  });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(listen, PAUSE, false);
  });
  // What was typed before this script was there is heard too.
  listen(false);
  forgetOnLeaving(field);
  return () => whenHeard(field.value).then(() => lead(field, answerAgain));
}

// An answer to fill in, no answer at all, or what may name a département.
const FURTHER = /=|af |part| [\dA-Z]/;

/** What reads a text further comes when it may have something to read. */
function readMore(text: string, then: () => void): void {
  const found = doorsFor(text, true);
  if (FURTHER.test(` ${text}` + (found[0]?.address ?? (text && '='))))
    void (import(/* @vite-ignore */ address) as Promise<Further>).then(({ readFurther }) =>
      readFurther(found, text, (read) => {
        more = read;
        then();
      }),
    );
}

function lead(field: HTMLInputElement, show: (open: boolean) => void): void {
  const heard = hear(field.value);
  const writes = mayWrite(field.value, true);
  if (writes || heard === 'unknown') location.assign(searchAddress(writes ? cleanQuery(field.value) : ''));
  else {
    show(true);
    if (heard?.stands === 'first')
      field.parentElement?.querySelector<HTMLElement>('[data-safety] a')?.focus();
  }
}

/** What a text leads to, as far as it is heard. */
function answerTo(text: string): Answer {
  const q = cleanQuery(text);
  if (q === '') return { suggestions: [] };
  const heard = hear(q, true);
  const found = doorsFor(q, true);
  const doors = (heard ? found : more(found, q)).flatMap(suggestionsOf);
  if (heard === 'unknown') return { suggestions: doors };
  const all = [...doors, { label: `« ${q} »`, kind: 'Chercher dans tout le guide', href: searchAddress(q) }];
  if (!heard) return { suggestions: all };
  const { stands, page, says } = heard;
  const first = stands === 'first';
  // No address beside the numbers holds the words; for a limit reached, its page stands alone.
  const safe = page ? [{ label: page.title, kind: 'Pour les parents', href: url(page.address) }] : doors;
  return {
    suggestions: stands === 'small' ? all : safe,
    beside: heard.line(),
    first,
    said: first ? `${says} : numéros à appeler. ` : '',
  };
}

/** A door, or each thing that a word with several senses may mean. */
function suggestionsOf(door: ShownDoor): Suggestion[] {
  if (door.kind === 'sens')
    return door.options.map(({ label, address }) => ({ label, kind: door.label, href: url(address) }));
  const kind = door.state ? `${door.state} · ${door.what}` : door.what;
  return [{ label: door.name, kind, says: door.says, href: url(door.read ?? door.address) }];
}
