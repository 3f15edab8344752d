/** What the address of the search page says: the query and the filters. */
export interface SearchState {
  q: string;
  axes: string[];
  types: string[];
}

/** A longer query is cut: nobody types one, and an address may hold anything. */
export const LONGEST_QUERY = 200;

/** Reads `#q=…&axe=3&type=fiche`; what an address cannot mean is left out. */
export function readState(fragment: string): SearchState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const all = (key: string, shape: RegExp) =>
    [...new Set(parameters.getAll(key))].filter((value) => shape.test(value)).sort();
  return {
    q: cleanQuery(parameters.get('q') ?? ''),
    axes: all('axe', /^[1-4]$/),
    types: all('type', /^[a-z]{1,20}$/),
  };
}

/** The fragment for a state; empty when there is nothing to say. */
export function writeState({ q, axes, types }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const axe of axes) parameters.append('axe', axe);
  for (const type of types) parameters.append('type', type);
  const fragment = parameters.toString();
  return fragment === '' ? '' : `#${fragment}`;
}

/** A query on one line, within its length. */
export function cleanQuery(query: string): string {
  return query
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY);
}
