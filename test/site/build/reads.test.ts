import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { READS } from './built.ts';

it('a build reads each file of the content, and none more than three times, the bundler’s own reading of a page included', () => {
  const processes = readFileSync(READS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, number>);
  const files = readdirSync('src/content', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:yaml|mdx)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(300);
  const reads = files.map((file) => ({
    file,
    counted: processes.reduce((sum, counts) => sum + (counts[file] ?? 0), 0),
    // The bundler reads the pages' files itself, where it cannot be counted: once.
    most: file.endsWith('.mdx') ? 2 : 3,
  }));
  expect(reads.filter(({ counted, most }) => counted === 0 || counted > most)).toEqual([]);
});
