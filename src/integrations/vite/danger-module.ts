import type { Plugin } from 'vite';
import { safetyLineData } from '../../reading/phrases/safety-line-data.ts';
import { readContent } from '../../reading/content.ts';

const NAME = 'virtual:danger';

/** Gives the browser the words of danger and the numbers that answer, as a module. */
export function dangerModule(): Plugin {
  return {
    name: 'danger-module',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    // A string is read faster than as many literals.
    load: (id) =>
      id === `\0${NAME}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(safetyLineData(readContent())))})`
        : null,
  };
}
