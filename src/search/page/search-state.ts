import { cleanQuery } from '../clean-query.ts';
import { isPageKind } from './kinds.ts';

export { cleanQuery };

/** What the address of the search page says: the query and the filters. */
export interface SearchState {
  q: string;
  axes: string[];
  types: string[];
}

const isAxis = (value: string) => /^[1-4]$/.test(value);
const LONGEST_SHOWN = 20;
/** What is no filter of the search: the page takes it out of the address, and shows it. */
const BESIDE = 'departement';

/** Reads `#q=…&axe=3&type=fiche`; what an address cannot mean is left out. */
export function readState(fragment: string): SearchState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const all = (key: string, means: (value: string) => boolean) =>
    [...new Set(parameters.getAll(key))].filter(means).sort();
  return {
    q: cleanQuery(parameters.get('q') ?? ''),
    axes: all('axe', isAxis),
    types: all('type', isPageKind),
  };
}

/** The filters of an address that this site does not have, by key or by value, as they may be shown: they filter nothing. */
export function unknownFilters(fragment: string): string[] {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const others = fragment.includes('=') ? [...parameters.keys()] : [];
  const unknown = [
    ...others.filter((key) => !['q', 'axe', 'type', BESIDE].includes(key)),
    ...parameters.getAll('axe').filter((value) => !isAxis(value)),
    ...parameters.getAll('type').filter((value) => !isPageKind(value)),
  ];
  return [...new Set(unknown.map((value) => cleanQuery(cleanQuery(value).slice(0, LONGEST_SHOWN))))];
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
