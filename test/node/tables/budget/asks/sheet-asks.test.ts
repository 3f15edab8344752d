import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../../../src/tables/budget/layout.ts';
import { openTables, said } from './small-asks.ts';

const BUDGET = 'Poste ; Montant | Salle ; 300';
const OTHER = 'Poste ; Montant | Jeux ; 40';
const WORDS = 'Bonjour';

/** What is asked of some sheets, the words of each option, and what each comes to in euros. */
function asked(tables: readonly (readonly [name: string, text: string])[], hidden = -1) {
  const { layout, read } = openTables(tables, hidden);
  const [ask] = read(layout).asks;
  return [
    ask ? said(ask) : '',
    ...(ask?.options ?? []).map(({ id, words }) => {
      const { charges } = read(withAnswer(layout, 'sheet', id));
      return `${words} ${String(charges.reduce((sum, { cents }) => sum + cents, 0) / 100)}`;
    }),
  ];
}

describe('the sheet of the budget', () => {
  it.each<[why: string, tables: [string, string][], hidden: number, said: string[]]>([
    ['of one', [['A', BUDGET]], -1, ['']],
    [
      'of two',
      [
        ['A', BUDGET],
        ['B', OTHER],
      ],
      -1,
      ['sheet: [0] 1 0+1', 'A 300', 'B 40', 'Toutes, ensemble 340'],
    ],
    [
      'of two, and one without lines',
      [
        ['A', BUDGET],
        ['B', WORDS],
        ['Budget', OTHER],
      ],
      -1,
      ['sheet: 0 [2] 0+2', 'A 300', 'Budget 40', 'Toutes, ensemble 340'],
    ],
    [
      'of two, and one that the file hides',
      [
        ['A', BUDGET],
        ['B', OTHER],
        ['C', OTHER],
      ],
      2,
      ['sheet: [0] 1 0+1', 'A 300', 'B 40', 'Toutes, ensemble 340'],
    ],
    // A summary says again what the others hold.
    [
      'of two, and a summary',
      [
        ['A', BUDGET],
        ['B', OTHER],
        ['Bilan', OTHER],
      ],
      -1,
      ['sheet: [0] 1 2 0+1', 'A 300', 'B 40', 'Bilan 40', 'Toutes, ensemble, sans « Bilan » 340'],
    ],
    [
      'of two summaries',
      [
        ['Bilan', BUDGET],
        ['Total', OTHER],
      ],
      -1,
      ['sheet: [0] 1 0+1', 'Bilan 300', 'Total 40', 'Toutes, ensemble 340'],
    ],
  ])('%s', (_, tables, hidden, answers) => {
    expect(asked(tables, hidden)).toEqual(answers);
  });

  it('is asked of no row, and once', () => {
    const { layout, read } = openTables([
      ['A', BUDGET],
      ['B', OTHER],
    ]);
    expect(read(layout).asks).toMatchObject([
      { id: 'sheet', what: 'sheet', sheet: 0, row: null, rows: [], words: 'Quelle feuille est le budget ?' },
    ]);
    expect(read(withAnswer(layout, 'sheet', '1')).asks).toEqual([]);
  });
});
