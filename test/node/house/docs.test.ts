import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PATH = /(?<![\w/.])(?:src|test|docs)\/[\w./*-]*[\w*/]/g;
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/changer-une-regle.md',
  'docs/publier.md',
  'docs/verifier-les-numeros.md',
  'docs/formats.md',
  'docs/donnees.md',
  'docs/integrer.md',
  'test/mutation/survivors.md',
];

test('the pages for those who change the site name files and folders that are there', () => {
  const named = PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(PATH)].map(([path]) => ({ page, path })),
  );
  expect(new Set(named.map(({ page }) => page)).size).toBe(PAGES.length);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path }) => globSync(path).length === 0)).toEqual([]);
});
