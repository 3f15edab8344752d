import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { format } from 'node:util';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { expect, expectTypeOf } from 'vitest';
import { keptContent } from './kept-content.ts';

/** A test, under a name that no other has. */
export interface QuickTest {
  id: string;
  run: () => unknown;
}

/** Each file of tests, as what registers its tests. */
export type TestFiles = ReadonlyMap<string, () => Promise<QuickTest[]>>;

type Modules = Record<string, () => Promise<unknown>>;

/**
 * Compiles files of tests and all that they import into one script, once. Each call of what it gives runs that script anew: modules
 * that nothing was done to yet, in milliseconds, where Vitest takes a second.
 */
export async function compileTests(
  files: readonly string[],
  first: string,
): Promise<() => Promise<TestFiles>> {
  const here = process.cwd();
  const entry = [
    `import ${JSON.stringify(`./${first}`)};`,
    'export const files = {',
    ...files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)}),`),
    '};',
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: here, sourcefile: 'entry.ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    plugins: [asInVitest(here)],
  });
  const script = new Script(`(function (require, exports, module) {${outputFiles[0]?.text ?? ''}\n})`);
  const requireHere = createRequire(`${here}/package.json`);
  return async () => {
    const registered: QuickTest[] = [];
    const api = registering(registered);
    const module = { exports: {} as { files: Modules } };
    (script.runInThisContext() as (...given: unknown[]) => void)(
      (name: string) => (name === 'vitest' ? api : (requireHere(name) as unknown)),
      module.exports,
      module,
    );
    await Promise.resolve();
    return new Map(
      Object.entries(module.exports.files).map(([file, load]) => [
        file,
        async () => {
          registered.length = 0;
          await load();
          return registered.splice(0).map(({ id, run }, i) => ({ id: `${file} ${id} #${String(i)}`, run }));
        },
      ]),
    );
  };
}

/** `import.meta` and the kept content, as Vitest gives them. */
function asInVitest(here: string): Plugin {
  const { load } = keptContent(process.env['MUTANTS_CONTENT'] ?? '');
  const kept = load as (id: string) => string | null;
  return {
    name: 'as-in-vitest',
    setup: (esbuild) => {
      esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = kept(path) ?? readFileSync(path, 'utf8');
        const folder = path.slice(0, path.lastIndexOf('/'));
        return {
          loader: 'ts',
          contents: contents
            .replaceAll('import.meta.url', JSON.stringify(`file://${path}`))
            .replaceAll('import.meta.dirname', JSON.stringify(folder)),
          watchFiles: [relative(here, path)],
        };
      });
    },
  };
}

type Body = (...given: unknown[]) => unknown;

/** What a file of tests asks of Vitest: tests are kept for later. */
function registering(registered: QuickTest[]) {
  const around: string[] = [];
  const test = (name: string, ...given: unknown[]) => {
    const run = given.find((each) => typeof each === 'function') as Body;
    registered.push({ id: [...around, name].join(' > '), run: () => run() });
  };
  const describe = (name: string, run: () => void) => {
    around.push(name);
    run();
    around.pop();
  };
  const each =
    (act: (name: string, run: () => unknown) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, run: Body) => {
      for (const row of rows) {
        const given = Array.isArray(row) ? (row as unknown[]) : [row];
        act(format(name, ...given).split('\n', 1)[0] ?? '', () => run(...given));
      }
    };
  const it = Object.assign(test, { each: each(test) });
  return { it, test: it, describe: Object.assign(describe, { each: each(describe) }), expect, expectTypeOf };
}
