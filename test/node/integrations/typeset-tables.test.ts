import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { typesetSource } from '../../../src/integrations/vite/typeset-words.ts';

it.each([
  'text/code-pages.ts',
  'text/loose-lines.ts',
  'text/mend-double.ts',
  'text/split-cells.ts',
  'text/join-paragraphs.ts',
  'zip/xml-tokens.ts',
  'xlsx/number-format.ts',
  'file-kind.ts',
  'budget/columns/title-words.ts',
  'budget/columns/headings.ts',
  'budget/columns/faces.ts',
  'budget/columns/amount-columns.ts',
  'budget/columns/column-kinds.ts',
  'budget/columns/own-tables.ts',
  'budget/rows/row-words.ts',
  'budget/rows/account-label.ts',
  'budget/rows/items/items.ts',
  'budget/rows/items/row-faults.ts',
  'budget/rows/items/about-project.ts',
  'budget/rows/items/written-amount.ts',
  'budget/sheets.ts',
  'budget/rows/signs.ts',
])('%s holds nothing that the build would typeset in its code', (file) => {
  const source = readFileSync(new URL(`../../../src/tables/${file}`, import.meta.url), 'utf8');
  const typeset = typesetSource(source, 'ts');
  const changed = source.split('\n').filter((line, i) => line !== typeset.split('\n')[i]);
  // The words that people read are another matter: they are typeset.
  expect(changed.filter((line) => !/^\s+(?:'[\w-]+'|\w+): ['`](?:c’est|ce fichier) /.test(line))).toEqual([]);
});

it('no room of tables builds a pattern from words that the build would typeset', () => {
  const files = globSync('**/*.ts', { cwd: new URL('../../../src/tables', import.meta.url) });
  expect(files.length).toBeGreaterThan(80);
  const changed = files.flatMap((file) => {
    const source = readFileSync(new URL(`../../../src/tables/${file}`, import.meta.url), 'utf8');
    const typeset = typesetSource(source, 'ts').split('\n');
    return source
      .split('\n')
      .filter((line, i) => line !== typeset[i] && /raw`|\\[bdspw]|\(\?[:!=]/.test(line))
      .map((line) => `${file}: ${line}`);
  });
  expect(changed).toEqual([]);
});
