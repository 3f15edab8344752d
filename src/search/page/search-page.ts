import doors from 'later:search/doors.ts';
import further from 'later:search/more-doors.ts';
import understood from 'later:search/understood-doors.ts';
import { mendedLink } from '../../controls/fragment/mended-link.ts';
import { forgetOnLeaving } from '../../safety/forget.ts';
import { type Hearing, hear, mayWrite, whenHeard } from '../../safety/hear.ts';
import { inTime } from '../../safety/in-time.ts';
import type { doorsFor, isDoorWord, ShownDoor, whenRead } from '../doors.ts';
import type { moreDoors, readFurther } from '../more-doors.ts';
import type { understandDoors } from '../understood-doors.ts';
import { cleanQuery } from '../clean-query.ts';
import { inside } from '../fill-template.ts';
import { countBoxes, tickBoxes, tickedBoxes } from './filter-boxes.ts';
import { find, prepare } from '../pagefind/find.ts';
import { type SearchIndex, openIndex } from '../pagefind/open-index.ts';
import { pageResult } from './page-result.ts';
import { unknownWords } from './found-words.ts';
import type { PagefindHit } from '../pagefind/pagefind-api.ts';
import { resultsView } from './results-view.ts';
import { type SearchState, readState, unknownFilters, writeState } from './search-state.ts';

const AT_ONCE = 3;
const TYPING_PAUSE = 250;
const SOON = 50;
const SLOW = 400;
const TOO_SLOW = 7_000;
const LONGEST_NAMED = 60;
/** The département that an address names beside what it asks. */
const NAMED = /(?:^|[#&])(departement=[^&]*)/;
const ALONE = /#departement=[^&]*$/;

/**
 * Runs the search page: its address, its field and its filters say the same thing; results follow. In a page that another site
 * shows (`framed`), the query of the address is that site’s.
 */
export function startSearchPage(framed = false): void {
  const root = inside(document, '[data-search]');
  const field = inside<HTMLInputElement>(document, '#query');
  const filters = inside<HTMLDetailsElement>(root, '[data-filters]');
  const more = inside<HTMLButtonElement>(root, '[data-more]');
  const view = resultsView(root);
  let index: Promise<SearchIndex> | undefined;
  let rest: PagefindHit[] = [];
  let turn = 0;
  let opened: string | undefined;
  let shown: Hearing = null;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  /** The words of danger that came by a link: the browser may have kept them. */
  let brought = '';

  async function run(state: SearchState): Promise<void> {
    const mine = ++turn;
    setRest([]);
    if (state.q === '') {
      opened = undefined;
      filters.hidden = true;
      view.clear();
      return;
    }
    const after = (delay: number, say: () => void) =>
      setTimeout(() => {
        if (mine === turn) say();
      }, delay);
    const waits = [after(SLOW, view.wait), after(TOO_SLOW, fail)];
    root.setAttribute('aria-busy', 'true');
    try {
      await open(state);
      if (mine !== turn) return;
      const found = await find(await openOnce(), state, await doorWords());
      const first = await load(found.hits.slice(0, AT_ONCE));
      if (mine !== turn) return;
      view.show(state.q, found, first, isFiltered(state) ? unfilter : undefined);
      countBoxes(filters, found.counts);
      filters.hidden = Object.keys(found.counts).length === 0;
      setRest(found.hits.slice(AT_ONCE));
    } catch (error) {
      console.error(error);
      if (mine === turn) fail();
    } finally {
      waits.forEach(clearTimeout);
      if (mine === turn) root.setAttribute('aria-busy', 'false');
    }
  }

  /** The index, asked for once; after a failure, the next search tries again. */
  function openOnce(): Promise<SearchIndex> {
    return (index ??= openIndex(root.dataset['index'] ?? '').catch((error: unknown) => {
      index = undefined;
      throw error;
    }));
  }

  function fail(): void {
    view.fail();
    root.setAttribute('aria-busy', 'false');
  }

  /** Removes the filters; the button that did goes with them. */
  function unfilter(): void {
    tickBoxes(filters, { ...asked(), axes: [], types: [] });
    field.focus();
    fromPage(true);
  }

  /** The doors come first: they are ready before the index of the pages. A filter asks for pages only. */
  async function open(state: SearchState, typing = false): Promise<void> {
    const key = writeState(state);
    const isShown = () => key === opened && (hear(state.q, typing) === null) === (shown === null);
    if (isShown()) return;
    const doors = await doorsOf(state.q);
    await inTime(whenHeard(state.q, typing));
    const heard = hear(state.q, typing);
    if (isShown() || state.q !== cleanQuery(field.value)) return;
    opened = key;
    shown = heard;
    view.open(state.q, isFiltered(state) ? [] : doors, heard, state.q === brought);
  }

  function openTyped(): void {
    if (asked().q !== '') void open(asked(), true);
  }

  /** The parts of the index that the words need come while the reader may still type. */
  function makeReady(): void {
    void index?.then((open) => prepare(open, asked().q)).catch(() => null);
  }

  function setRest(hits: PagefindHit[]): void {
    rest = hits;
    more.hidden = rest.length === 0;
    more.textContent =
      rest.length === 1 ? 'Voir le dernier résultat' : `Voir la suite (${String(rest.length)})`;
  }

  /** The field and the filters have changed: the address follows, then the results. */
  function fromPage(settled: boolean): void {
    clearTimeout(typing);
    const state = asked();
    view.keep([]);
    write(state, settled);
    void run(state);
  }

  /** Writes the address of a search; words that say a danger, or may still come to, are written nowhere. */
  function write(state: SearchState, settled: boolean, from = location.hash): void {
    const q = mayWrite(state.q, settled) ? state.q : '';
    // The query of a frame is its host’s.
    const query = framed ? location.search : '';
    const fragment = writeState({ ...state, q });
    // What shows the département takes it out, and may come later.
    const named = NAMED.exec(from)?.[1];
    const beside = named ? (fragment === '' ? '#' : '&') + named : '';
    history.replaceState(null, '', location.pathname + query + fragment + beside);
    if (hear(state.q) !== 'unknown') return;
    void doorsOf('')
      .then(() => whenHeard(state.q))
      .then(() => {
        if (hear(state.q) !== 'unknown' && cleanQuery(field.value) === state.q) write(asked(), settled);
      });
  }

  const asked = () => ({
    q: cleanQuery(field.value),
    axes: tickedBoxes(filters, 'axe'),
    types: tickedBoxes(filters, 'type'),
  });

  /** The address has changed: the field and the filters follow, then the results. */
  function fromAddress(fragment: string): void {
    const state = readState(fragment);
    const unknown = unknownFilters(fragment);
    view.keep(unknownWords(unknown));
    // Nothing asked is no secret: what hears a danger need not come for it.
    const secret = state.q !== '' && !mayWrite(state.q, true);
    if (secret) brought = state.q;
    field.value = state.q;
    tickBoxes(filters, state);
    if (
      secret ||
      (location.search !== '' && !framed) ||
      location.hash.slice(1) !== fragment ||
      unknown.length > 0
    )
      write(state, true, fragment);
    void run(state);
  }

  field.addEventListener('focus', () => void doorsOf(''), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(typing);
    clearTimeout(soon);
    view.keep([]);
    // They are under way before the last letter.
    if (asked().q !== '') {
      openOnce().catch(() => null);
      void loadUnderstood();
    }
    // The letter is painted first.
    requestAnimationFrame(() => setTimeout(openTyped));
    soon = setTimeout(makeReady, SOON);
    typing = setTimeout(fromPage, TYPING_PAUSE, false);
  });
  const settle = () => fromPage(true);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') settle();
  });
  field.addEventListener('change', () => write(asked(), true));
  forgetOnLeaving(field);
  inside(document, '[data-go]').addEventListener('click', settle);
  filters.addEventListener('change', settle);
  more.addEventListener('click', () => {
    void load(rest.slice(0, AT_ONCE)).then(view.add, view.fail);
    setRest(rest.slice(AT_ONCE));
  });
  addEventListener('hashchange', ({ newURL }) => {
    const fragment = arrivedWith(framed);
    // A département alone asks nothing else.
    if (ALONE.test(newURL)) write(asked(), true);
    else if (fragment === '' || fragment.includes('=')) fromAddress(fragment);
  });

  // WebKit empties a field without autocompletion when its page comes back whole, after it has said so.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) setTimeout(() => fromAddress(arrivedWith(framed)));
  });

  filters.open = matchMedia('(min-width: 64rem)').matches;
  const arrived = arrivedWith(framed);
  // What was typed before this script was there is asked too.
  if (readState(arrived).q === '' && field.value !== '') fromPage(false);
  else fromAddress(arrived);
}

/** The doors for a query; none, without a word, when they can't be loaded: the pages still answer. */
async function doorsOf(q: string): Promise<ShownDoor[]> {
  try {
    const { doorsFor, whenRead } = await loadDoors();
    await whenRead(q);
    const found = doorsFor(q);
    if (q === '') return found;
    // A long sentence is about more than a département.
    if (q.length < LONGEST_NAMED) return await (await loadFurther())(found, q);
    // A page and a silence say all by their names.
    return found[0]?.address.includes('=') ? (await loadUnderstood())(found, q) : found;
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** The words of the doors; undefined when they can't be loaded. */
async function doorWords(): Promise<typeof isDoorWord | undefined> {
  return loadDoors().then(
    (module) => module.isDoorWord,
    () => undefined,
  );
}

async function loadDoors() {
  return (await import(/* @vite-ignore */ doors)) as {
    doorsFor: typeof doorsFor;
    isDoorWord: typeof isDoorWord;
    whenRead: typeof whenRead;
  };
}

/** What reads a query further; without it, doors say no more than their names. */
async function loadFurther(): Promise<(doors: ShownDoor[], q: string) => Promise<ShownDoor[]>> {
  const found = import(/* @vite-ignore */ further) as Promise<{
    moreDoors: typeof moreDoors;
    readFurther: typeof readFurther;
  }>;
  return found.then(
    (module) => async (doors, q) => {
      await module.readFurther(doors, q);
      return module.moreDoors(doors, q, false);
    },
    () => (doors) => Promise.resolve(doors),
  );
}

/** The same, without the départements. */
async function loadUnderstood(): Promise<typeof understandDoors> {
  const found = import(/* @vite-ignore */ understood) as Promise<{ understandDoors: typeof understandDoors }>;
  return found.then(
    (module) => module.understandDoors,
    () => (found) => [...found],
  );
}

async function load(hits: readonly PagefindHit[]) {
  return (await Promise.all(hits.map((hit) => hit.data()))).map(pageResult);
}

const isFiltered = ({ axes, types }: SearchState) => axes.length + types.length > 0;

/** What the address asks for, mended: `?q=` is taken as `#q=`, and from then on nothing typed is in a request. */
function arrivedWith(framed: boolean): string {
  return mendedLink(location.hash.slice(1), framed ? '' : location.search.slice(1));
}
