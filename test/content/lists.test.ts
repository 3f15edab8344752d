import { describe, expect, it } from 'vitest';
import { staleLists } from '../../src/reading/checks/lists.ts';
import { readContent } from '../../src/reading/content.ts';

const content = readContent();

describe('the lists of the code', () => {
  it('say what the content says', () => {
    expect(staleLists(content)).toEqual([]);
  });

  it('stop the build when an expense has no usual account', () => {
    const [first] = content.expenses;
    if (!first) throw new Error('no expense');
    const expenses = [...content.expenses, { ...first, id: 'calendrier' }];
    expect(staleLists({ ...content, expenses })).toEqual([
      'rules/budget/accounts.ts: USUAL_ACCOUNTS: « calendrier » y manque, et le contenu l’a ; ajoutez-le',
    ]);
  });

  it('stop the build when an expense, a part or a fact has gone', () => {
    const expenses = content.expenses.filter(({ id }) => id !== 'location');
    const indicators = content.indicators.filter(({ strand }) => strand !== '4.1');
    const facts = new Map([...content.facts].filter(([id]) => id !== 'G0-GAP-06'));
    expect(staleLists({ expenses, indicators, facts })).toEqual([
      'rules/budget/accounts.ts: USUAL_ACCOUNTS: « location » n’existe pas ; corrigez-le ou retirez-le',
      'rules/annexe/indicator-groups.ts: PART_NAMES: « reaap » n’existe pas ; corrigez-le ou retirez-le',
      'rules/annexe/indicator-groups.ts: PART_NAMES: « coordination-pdn » n’existe pas ; corrigez-le ou retirez-le',
      'rules/budget/ceiling.ts: « G0-GAP-06 » n’existe pas ; corrigez-le ou retirez-le',
    ]);
  });
});
