import type { Hearing } from '../../safety/hear.ts';
import { lostNumbers } from '../../safety/lost-numbers.ts';
import { url } from '../../url.ts';
import type { ShownDoor } from '../doors.ts';
import { doorItem } from '../suggestions/door-item.ts';
import { element } from '../../safety/element.ts';
import { fillTemplate, inside } from '../fill-template.ts';
import type { Found } from '../pagefind/find.ts';
import { countWords, lostWords, noteWords, questionAddress } from './found-words.ts';
import type { PageResult } from './page-result.ts';
import { resultItem } from './result-item.ts';

const WAITS = 'Recherche en cours…';
const SETTLED = 800;

/** Takes over the part of the search page that holds the results: what it shows is always of one search. */
export function resultsView(root: HTMLElement) {
  const status = inside(root, '[data-status]');
  const heard = inside(root, '[role=status]');
  let pause: ReturnType<typeof setTimeout> | undefined;
  const notes = inside(root, '[data-notes]');
  const results = inside(root, '[data-results]');
  const doors = inside(root, '[data-doors]');
  const examples = inside(root, '[data-examples]');
  const before = inside(root, '[data-numbers-before]');
  const after = inside(root, '[data-numbers-after]');
  /** What was asked is written nowhere: no letter, no address. */
  let secret = false;
  /** What is said of the address of the search, as long as it is the same. */
  let kept: readonly string[] = [];

  const keptItems = () => kept.map((said) => element('p', {}, said));
  const say = (words: string) => {
    status.textContent = words;
    // Aloud once, when the reader pauses; what no longer stands goes at once.
    clearTimeout(pause);
    if (words === '') heard.textContent = '';
    else pause = setTimeout(() => (heard.textContent = words), SETTLED);
  };
  const reset = (words: string) => {
    say(words);
    notes.replaceChildren(...keptItems());
    results.replaceChildren();
    examples.hidden = true;
  };
  const direct = () => [...doors.querySelectorAll<HTMLAnchorElement>('a[data-result]')];

  return {
    /**
     * Shows the doors that a query leads to, at once, and the numbers to call where it says a danger: before the doors,
     * after them, or under the first. `brought` tells that it came by a link. What was found before goes.
     */
    open: (query: string, found: readonly ShownDoor[], heard: Hearing, brought: boolean): void => {
      const numbers = heard === 'unknown' ? null : heard;
      secret = numbers !== null && numbers.stands !== 'small';
      const line = numbers?.line(brought);
      before.replaceChildren(
        ...(line && numbers?.stands === 'first' ? [line] : []),
        ...(heard === 'unknown' ? [lostNumbers()] : []),
      );
      after.replaceChildren(...(line && numbers?.stands === 'small' ? [line] : []));
      // A door of silence writes the words in a letter.
      const items = found
        .filter(({ kind }) => !secret || kind !== 'silence')
        .map((door) => doorItem(door, query));
      doors.replaceChildren(...(line && numbers?.page ? underFirst(numbers.page, line, items) : items));
      reset(found.length > 0 ? countWords(query, direct().length, 0) : '');
    },
    /** Keeps what is to be said of the address from now on. */
    keep: (said: readonly string[]): void => {
      kept = said;
    },
    /** Says that a search takes time. */
    wait: (): void => {
      if (direct().length === 0) say(WAITS);
    },
    /**
     * Shows what was found in the pages, under the doors, with the first results. `unfilter` removes the filters of a
     * search that has some: what they leave out is no silence of the guide.
     */
    show: (query: string, found: Found, first: readonly PageResult[], unfilter?: () => void): void => {
      const ways = direct();
      const fresh = first.filter(({ href }) => ways.every((way) => way.getAttribute('href') !== href));
      const already = first.length - fresh.length;
      if (found.hits.length === 0 && unfilter) {
        reset('Aucun résultat avec ces filtres.');
        notes.append(button('Enlever les filtres', unfilter));
        return;
      }
      reset(countWords(query, ways.length, found.hits.length - already));
      notes.append(...noteWords(found, ways.length > 0).map((words) => element('p', {}, words)));
      const lost = lostWords(found.lost);
      if (lost !== undefined)
        notes.append(element('p', { role: 'alert' }, lost, ' ', button('Réessayer', again)));
      const nothing = found.hits.length === 0 && ways.length === 0 && !secret;
      results.append(...(nothing ? [emptyItem(query)] : fresh.map(resultItem)));
    },
    /** Adds results under those already there, and moves to the first of them. */
    add: (more: readonly PageResult[]): void => {
      const items = more.map(resultItem);
      results.append(...items);
      items[0]?.querySelector('a')?.focus();
    },
    /** Says that the index can't be reached; the doors stay. */
    fail: (): void => {
      if (status.textContent === WAITS) say('');
      const failure = fillTemplate('failure');
      inside(failure, '[data-retry]').addEventListener('click', again);
      notes.replaceChildren(...keptItems(), failure);
    },
    /** Nothing is asked: examples only. */
    clear: (): void => {
      before.replaceChildren();
      after.replaceChildren();
      doors.replaceChildren();
      reset('');
      examples.hidden = false;
    },
  };
}

function again(): void {
  location.reload();
}

function button(label: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button', className: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

/** The page for parents first, the numbers right under it, then the other doors. */
function underFirst(
  page: { address: string; title: string },
  line: HTMLElement,
  items: HTMLElement[],
): HTMLElement[] {
  const href = url(page.address);
  const leads = (item: HTMLElement) => item.querySelector('a')?.getAttribute('href') === href;
  const first =
    items.find(leads) ??
    doorItem(
      {
        kind: 'besoin',
        id: page.address,
        label: page.title,
        name: page.title,
        what: 'Pour les parents',
        more: '',
        address: page.address,
        options: [],
      },
      '',
    );
  return [
    first,
    element('li', { className: 'door-numbers' }, line),
    ...items.filter((item) => item !== first),
  ];
}

function emptyItem(query: string): HTMLElement {
  const item = fillTemplate('no-result');
  inside<HTMLAnchorElement>(item, '[data-ask]').href = questionAddress(query);
  return item;
}
