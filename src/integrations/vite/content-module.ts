import type { Plugin } from 'vite';
import { type Content, readContent } from '../../reading/content.ts';
import { mergeNames } from '../../reading/islands/merge-names.ts';
import { doorsData } from '../../reading/phrases/doors-data.ts';
import { saidData } from '../../reading/phrases/said-data.ts';
import { rareData } from '../../reading/phrases/rare-data.ts';
import { placeStarts } from '../../reading/phrases/place-starts.ts';
import { safetyLineData } from '../../reading/phrases/safety-line-data.ts';

/** Gives the browser the doors of the site as a module: one request for the search of doors and what it searches. */
export const doorsModule = () => contentModule('doors', doorsData);

/** Gives the browser the words that are seldom typed, as a module. */
export const rareModule = () => contentModule('rare', rareData);

/** Gives the browser the words of danger and the numbers that answer, as a module. */
export const dangerModule = () => contentModule('danger', safetyLineData);

/** Gives the browser what a phrase says beside its thing, and where the answers lead, as a module. */
export const saidModule = () => contentModule('said', saidData);

/** Gives the browser a filter of how the names of the départements begin, as a module. */
export const placesModule = () => contentModule('places', placeStarts);

/** Gives the browser the names of what a work holds by its id, as a module. */
export const namesModule = () => contentModule('names', mergeNames);

/** The module `virtual:name`, made of the content. */
function contentModule(name: string, make: (content: Content) => object): Plugin {
  const id = `\0virtual:${name}`;
  return {
    name: `${name}-module`,
    resolveId: (asked) => (asked === id.slice(1) ? id : null),
    // A string is read faster than as many literals.
    load: (asked) =>
      asked === id
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(make(readContent())))})`
        : null,
  };
}
