import { globSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { DIST, fileOf, pagesOf } from '../site.ts';

/** What every part of zod keeps, however small it is written: its values hold `_zod`, its errors name themselves. */
const ZOD = /\b_zod\b|\$?Zod(?:Error|Type|String|Object)\b/;

/** A script that is sent, made of a few lines. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

describe('zod', () => {
  it('is in no file of script that a browser is sent', () => {
    const files = globSync(`${DIST}/{_astro,pagefind}/**/*.js`);
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => ZOD.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['whole', "import { z } from 'zod'; z.string().parse(location.hash);"],
    ['mini', "import * as z from 'zod/mini'; z.string().parse(location.hash);"],
    [
      'behind a schema of ours',
      "import { StrandSchema } from './src/schemas/strand.ts'; StrandSchema.parse(location.hash);",
    ],
  ])('would be found there, %s', async (_, script) => {
    expect(await bundled(script)).toMatch(ZOD);
  });
});

/** What React alone says. */
const REACT = 'Minified React error';

/** The scripts that a page names, and all that they import at once. */
function scriptsOfPage(html: string): string[] {
  const found = new Set(
    [...html.matchAll(/<script[^>]* src="\/([^"]+\.js)"/g)].map(([, file]) => file ?? ''),
  );
  for (const file of found)
    for (const [, name] of readFileSync(`${DIST}/${file}`, 'utf8').matchAll(
      /(?:from|import)["'`]\.\/([\w-]+\.js)["'`]/g,
    ))
      found.add(`_astro/${name ?? ''}`);
  return [...found];
}

const saysReact = (file: string) => readFileSync(`${DIST}/${file}`, 'utf8').includes(REACT);

describe('React', () => {
  it('is in one file, which an island names itself, with nothing between', () => {
    expect(globSync('_astro/*.js', { cwd: DIST }).filter(saysReact)).toHaveLength(1);
    const html = readFileSync(fileOf('/mon-budget/'), 'utf8');
    const named = /renderer-url="\/([^"]+)"/.exec(html)?.[1] ?? '';
    expect(saysReact(named)).toBe(true);
  });

  it('is asked for by no page without an island', () => {
    const still = pagesOf().filter((path) => {
      const html = readFileSync(fileOf(path), 'utf8');
      return !html.includes('<astro-island') && scriptsOfPage(html).some(saysReact);
    });
    // The workbook of a département is opened by what opens those of a budget.
    expect(still).toEqual(['/departements/remplir/']);
  });
});
