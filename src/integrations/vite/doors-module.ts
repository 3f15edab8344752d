import type { Plugin } from 'vite';
import { readContent } from '../../reading/content.ts';
import { doorsData } from '../../reading/phrases/doors-data.ts';

const NAME = 'virtual:doors';

/** Gives the browser the doors of the site as a module: one request for the search of doors and what it searches. */
export function doorsModule(): Plugin {
  return {
    name: 'doors-module',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    // A string is read faster than as many literals.
    load: (id) =>
      id === `\0${NAME}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(doorsData(readContent())))})`
        : null,
  };
}
