import { readFileSync } from 'node:fs';
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
  'budget/rows/items.ts',
  'budget/sheets.ts',
])('%s holds nothing that the build would typeset in its code', (file) => {
  const source = readFileSync(new URL(`../../../src/tables/${file}`, import.meta.url), 'utf8');
  const typeset = typesetSource(source, 'ts');
  const changed = source.split('\n').filter((line, i) => line !== typeset.split('\n')[i]);
  // The words that people read are another matter: they are typeset.
  expect(changed.filter((line) => !/^\s+(?:'[\w-]+'|\w+): ['`](?:c’est|ce fichier) /.test(line))).toEqual([]);
});
