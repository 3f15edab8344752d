import { expect, it } from 'vitest';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { openText } from '../../../../src/tables/open-table.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';

const TWO_YEARS = 'Budget 2025;\nPsy;500\nSalle;100\nTotal;600\nBudget 2026;\nPsy;600\nSalle;150\nTotal;750';

it('reads the one budget that the reader chooses, and asks nothing more', () => {
  const opened = openText(TWO_YEARS);
  const sheets = 'problem' in opened ? [] : opened;
  const layout = proposeLayout(sheets);
  const [ask, more] = readBudget(sheets, layout).asks;
  expect(more).toBeUndefined();
  expect(ask?.options.map(({ words }) => words)).toEqual([
    'Tous, ils s’ajoutent',
    '« Budget 2025 » seul',
    '« Budget 2026 » seul',
  ]);
  const read = readBudget(sheets, {
    ...layout,
    answers: { [ask?.id ?? '']: ask?.options[2]?.id ?? '' },
  });
  expect(read.charges.map(({ label, cents }) => [label, cents])).toEqual([
    ['Psy', 60_000],
    ['Salle', 15_000],
  ]);
  expect(read.asks).toEqual([]);
});
