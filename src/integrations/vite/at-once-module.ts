import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { typesetSource } from './typeset-words.ts';

const PREFIX = 'at-once:';
const SOURCE = new URL('../../', import.meta.url);

/** A script of `src/` and all that it imports, as one text that stands in a page, its words typeset. */
export async function atOnceScript(
  path: string,
  target: string[],
  define: Record<string, string> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, SOURCE))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target,
    define,
    plugins: [
      {
        name: 'typeset',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, async ({ path: file }) => ({
            contents: typesetSource(await readFile(file, 'utf8'), 'ts'),
            loader: 'ts',
          })),
      },
    ],
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** The sum by which a page’s policy lets such a script run. */
export async function atOnceHash(path: string, target: string[]): Promise<`sha256-${string}`> {
  return `sha256-${createHash('sha256')
    .update(await atOnceScript(path, target))
    .digest('base64')}`;
}

/**
 * Gives the text of such a script as a module, as in `at-once:embed/frame/at-once.ts`; and makes the scripts that are asked for later,
 * which no other imports.
 */
export function atOnceModule(target: string[], later: readonly string[]): Plugin {
  return {
    name: 'at-once-module',
    buildStart() {
      if (this.environment.name === 'client' && this.environment.mode === 'build')
        for (const path of later) this.emitFile({ type: 'chunk', id: fileURLToPath(new URL(path, SOURCE)) });
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load: async (id) =>
      id.startsWith(`\0${PREFIX}`)
        ? `export default ${JSON.stringify(await atOnceScript(id.slice(PREFIX.length + 1), target))}`
        : null,
  };
}
