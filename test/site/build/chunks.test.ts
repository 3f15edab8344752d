import { globSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { DIST } from '../site.ts';

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
