import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { format } from 'node:util';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { expect, expectTypeOf } from 'vitest';
import { keptContent } from './kept-content.ts';

/** Each file of tests, as what loads its tests, by ids that no other has. */
export type TestFiles = ReadonlyMap<string, () => Promise<ReadonlyMap<string, () => unknown>>>;

type Registered = [name: string, run: () => unknown][];
type Modules = Record<string, () => Promise<unknown>>;

/**
 * Compiles files of tests and all that they import into one script, once. Each call of what it gives runs that script anew: modules
 * that nothing was done to yet, in milliseconds, where Vitest takes a second. `counts` tells whether it counts what tests cover.
 */
export async function compileTests(
  files: readonly string[],
  first: string,
  counts: boolean,
): Promise<() => TestFiles> {
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
    plugins: [asInVitest(here, counts)],
  });
  const script = new Script(`(function (require, exports, module) {${outputFiles[0]?.text ?? ''}\n})`);
  const requireHere = createRequire(`${here}/package.json`);
  return () => {
    const registered: Registered = [];
    const api = registering(registered);
    const module = { exports: {} as { files: Modules } };
    (script.runInThisContext() as (...given: unknown[]) => void)(
      (name: string) => (name === 'vitest' ? api : (requireHere(name) as unknown)),
      module.exports,
      module,
    );
    return new Map(
      Object.entries(module.exports.files).map(([file, load]) => [
        file,
        async () => {
          registered.length = 0;
          await load();
          return new Map(
            registered.splice(0).map(([name, run], i) => [`${file} ${name} #${String(i)}`, run]),
          );
        },
      ]),
    );
  };
}

/** What mutated code counts of each expression, to tell which test covers what: it takes time. */
const COUNTS = /function (stryCov_\w+)\(\) \{[^]*?\n\}(?=\nfunction stryMutAct)/;

/** `import.meta` and the kept content, as Vitest gives them. */
function asInVitest(here: string, counts: boolean): Plugin {
  const { load } = keptContent(process.env['MUTANTS_CONTENT'] ?? '');
  const kept = load as (id: string) => string | null;
  return {
    name: 'as-in-vitest',
    setup: (esbuild) => {
      esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = kept(path) ?? readFileSync(path, 'utf8');
        const contents = counts ? source : source.replace(COUNTS, 'function $1() {}');
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
function registering(registered: Registered) {
  const around: string[] = [];
  const test = (name: string, ...given: unknown[]) => {
    const run = given.find((each) => typeof each === 'function') as Body;
    registered.push([[...around, name].join(' > '), () => run()]);
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
