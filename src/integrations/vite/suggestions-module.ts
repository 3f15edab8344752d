import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const NAME = 'virtual:suggestions';
const SCRIPT = fileURLToPath(new URL('../../search/suggestions/suggestions.ts', import.meta.url));
// What the script imports is known once everything is bundled.
const IMPORTS = '"what the suggestions import"';

/**
 * Gives the names of the suggestions’ script and of what it imports, to ask for all at once: the bundler’s own way of
 * importing later would add more bytes to every page than the whole script of its search field.
 */
export function suggestionsModule(): Plugin {
  let serving = false;
  return {
    name: 'suggestions-module',
    configResolved: ({ command }) => {
      serving = command === 'serve';
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      if (serving) return `export default ${JSON.stringify([`/@fs${SCRIPT}`])}`;
      const script = this.emitFile({ type: 'chunk', id: SCRIPT });
      return `export default [import.meta.ROLLUP_FILE_URL_${script}, ${IMPORTS}]`;
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const script = chunks.find(({ facadeModuleId }) => facadeModuleId === SCRIPT);
      for (const page of chunks)
        page.code = page.code.replace(new RegExp(`['"\`]${IMPORTS.slice(1, -1)}['"\`]`), () =>
          importsOf(script, chunks)
            .filter((file) => !page.imports.includes(file))
            .map((file) => JSON.stringify(`./${basename(file)}`))
            .join(),
        );
    },
  };
}

/** Every file that a script imports, near or far. */
function importsOf(
  script: Rolldown.OutputChunk | undefined,
  chunks: readonly Rolldown.OutputChunk[],
): string[] {
  const files = new Set(script?.imports);
  for (const file of files)
    for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(next);
  return [...files];
}
