import { describe, expect, it } from 'vitest';
import { staleLists } from '../../src/reading/checks/lists.ts';
import { STRANDS } from '../../src/schemas/strands.ts';
import { EXAMPLE_BUDGET } from '../../src/workbench/budget/example-budget.ts';
import { EXAMPLE_DOSSIER } from '../../src/workbench/adviser/example-dossier.ts';
import { readContent } from '../../src/reading/content.ts';

const content = readContent();

describe('the lists of the code', () => {
  it('say what the content says', () => {
    expect(staleLists(content)).toEqual([]);
  });

  it('hold the example of a budget to expenses, answers and a strand that exist', () => {
    const lines = EXAMPLE_BUDGET.lines.map(({ expense, answers }) => {
      const table = content.expenses.find(({ id }) => id === expense);
      const known = table?.questions.map(({ id }) => id) ?? [];
      return {
        expense,
        known: table !== undefined && Object.keys(answers).every((id) => known.includes(id)),
      };
    });
    expect(lines.length).toBe(9);
    expect(lines.filter(({ known }) => !known)).toEqual([]);
    expect(STRANDS).toContain(EXAMPLE_BUDGET.strand);
  });

  it('hold the example of a dossier to an action and answers that exist', () => {
    const { action, answers } = EXAMPLE_DOSSIER.project;
    const criteria = content.actions.find(({ id }) => id === action)?.criteria.map(({ id }) => id) ?? [];
    expect(Object.keys(answers).length).toBe(7);
    expect(Object.keys(answers).filter((id) => !criteria.includes(id))).toEqual([]);
  });

  it('stop the build when an expense names an account that is none', () => {
    const [first] = content.expenses;
    if (!first) throw new Error('no expense');
    const expenses = [...content.expenses, { ...first, id: 'calendrier', account: '74' }];
    expect(staleLists({ ...content, expenses })).toEqual([
      'expenses/calendrier.yaml: account: « 74 » n’est pas un compte de charges ; existent : 60, 61, 62, 63, 64, 65, 66, 67, 68, 86',
    ]);
  });

  it('stop the build when a part, a fact or the last choice has gone', () => {
    const indicators = content.indicators.filter(({ strand }) => strand !== '4.1');
    const facts = new Map([...content.facts].filter(([id]) => id !== 'G0-GAP-06'));
    expect(staleLists({ ...content, expenses: [], indicators, facts })).toEqual([
      'rules/annexe/indicator-groups.ts: PART_NAMES: « reaap » n’existe pas ; corrigez-le ou retirez-le',
      'rules/annexe/indicator-groups.ts: PART_NAMES: « coordination-pdn » n’existe pas ; corrigez-le ou retirez-le',
      'rules/budget/ceiling.ts: « G0-GAP-06 » n’existe pas ; corrigez-le ou retirez-le',
      'rules/expense-lists.ts: OTHER_EXPENSE: « autre » n’existe pas ; corrigez-le ou retirez-le',
    ]);
  });
});
