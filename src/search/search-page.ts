import { inside } from './fill-template.ts';
import { countBoxes, tickBoxes, tickedBoxes } from './filter-boxes.ts';
import { find } from './find.ts';
import type { SearchIndex } from './open-index.ts';
import { openIndex } from './open-index.ts';
import { pageResult } from './page-result.ts';
import type { PagefindHit } from './pagefind-api.ts';
import { resultsView } from './results-view.ts';
import { cleanQuery, readState, writeState } from './search-state.ts';

const AT_ONCE = 6;
const TYPING_PAUSE = 250;
const SLOW = 400;

/** Runs the search page: its address, its field and its filters say the same thing; results follow. */
export function startSearchPage(): void {
  const root = inside(document, '[data-search]');
  const field = inside<HTMLInputElement>(document, '#query');
  const filters = inside<HTMLDetailsElement>(root, '[data-filters]');
  const more = inside<HTMLButtonElement>(root, '[data-more]');
  const view = resultsView(root);
  let index: Promise<SearchIndex> | undefined;
  let rest: PagefindHit[] = [];
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    const mine = ++turn;
    const state = readState(location.hash);
    setRest([]);
    if (state.q === '') {
      filters.hidden = true;
      view.clear();
      return;
    }
    const slow = setTimeout(view.wait, SLOW);
    try {
      index ??= openIndex(root.dataset['index'] ?? '');
      const found = await find(await index, state);
      const first = await load(found.hits.slice(0, AT_ONCE));
      if (mine !== turn) return;
      view.show(state.q, found, first);
      countBoxes(filters, found.counts);
      filters.hidden = Object.keys(found.counts).length === 0;
      setRest(found.hits.slice(AT_ONCE));
    } catch (error) {
      console.error(error);
      if (mine === turn) view.fail();
    } finally {
      clearTimeout(slow);
    }
  }

  function setRest(hits: PagefindHit[]): void {
    rest = hits;
    more.hidden = rest.length === 0;
    more.textContent =
      rest.length === 1 ? 'Voir le dernier résultat' : `Voir la suite (${String(rest.length)})`;
  }

  /** The field and the filters have changed: the address follows, then the results. */
  function fromPage(): void {
    clearTimeout(typing);
    const state = {
      q: cleanQuery(field.value),
      axes: tickedBoxes(filters, 'axe'),
      types: tickedBoxes(filters, 'type'),
    };
    history.replaceState(null, '', location.pathname + writeState(state));
    void run();
  }

  /** The address has changed: the field and the filters follow, then the results. */
  function fromAddress(): void {
    const state = readState(location.hash);
    field.value = state.q;
    tickBoxes(filters, state);
    void run();
  }

  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(fromPage, TYPING_PAUSE);
  });
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') fromPage();
  });
  inside(document, '[data-go]').addEventListener('click', fromPage);
  filters.addEventListener('change', fromPage);
  more.addEventListener('click', () => {
    void load(rest.slice(0, AT_ONCE)).then(view.add, view.fail);
    setRest(rest.slice(AT_ONCE));
  });
  addEventListener('hashchange', () => {
    if (location.hash === '' || location.hash.includes('=')) fromAddress();
  });

  filters.open = matchMedia('(min-width: 64rem)').matches;
  keepQueryOutOfTheServer();
  fromAddress();
}

async function load(hits: readonly PagefindHit[]) {
  return (await Promise.all(hits.map((hit) => hit.data()))).map(pageResult);
}

/** `?q=` becomes `#q=` at once: from then on, nothing typed is in a request. */
function keepQueryOutOfTheServer(): void {
  if (location.search === '') return;
  const asked = location.hash.includes('=') ? location.hash : location.search.slice(1);
  history.replaceState(null, '', location.pathname + writeState(readState(asked)));
}
