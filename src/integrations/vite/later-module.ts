import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PREFIX = 'later:';
const SOURCE = new URL('../../', import.meta.url);

/**
 * Gives the address of a script of `src/`, as in `later:search/doors.ts`, to import it when it is needed: the
 * bundler’s own way of importing later brings a helper that would weigh on every page that searches.
 */
export function laterModule(): Plugin {
  let serving = false;
  return {
    name: 'later-module',
    configResolved: ({ command }) => {
      serving = command === 'serve';
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const script = fileURLToPath(new URL(id.slice(PREFIX.length + 1), SOURCE));
      return serving
        ? `export default ${JSON.stringify(`/@fs${script}`)}`
        : `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: script })}`;
    },
  };
}
