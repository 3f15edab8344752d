import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../../src/tables/budget/asks/ask.ts';
import { openTables } from './small-asks.ts';

/** What is asked of a table that is the second sheet of a budget, of which sheet, and by which rows. */
function asked(text: string, first = 'Poste ; Montant | Eau ; 7') {
  const { layout, read } = openTables([
    ['A', first],
    ['B', text],
  ]);
  const { asks } = read({
    ...layout,
    sheets: layout.sheets.map((sheet) => ({ ...sheet, read: true })),
    sheetAsked: false,
  });
  return asks.map(told);
}
const told = ({ what, sheet, row, rows }: Ask) =>
  [what, `sheet ${String(sheet)}`, `row ${String(row)}`, ...rows].join(' ');

describe('in the second of two sheets, the rows that explain a question are those of', () => {
  it.each<[what: string, table: string, asked: string[]]>([
    [
      'a second list',
      'Psy ; 1200 | Salle ; 300 | Total ; 1500 | Fête ; 1000 | Loterie ; 500 | Total ; 1500',
      ['sides sheet 1 row 4 1:4:0 1:5:0'],
    ],
    [
      'money that comes in among expenses',
      'Dépenses ; Montant | Jeux ; 40 | Caf ; 30',
      ['side sheet 1 row 3 1:3:0'],
    ],
    ['what may be lent', 'Poste ; Montant | Psy ; 700 | Prêt de matériel ; 90', ['side sheet 1 row 3 1:3:0']],
    [
      'amounts below zero',
      'Poste ; Montant | Jeux ; 40 | Psy ; -30 | Thé ; -2',
      ['amount sheet 1 row 3 1:3:0 1:4:0'],
    ],
    ['a discount', 'Poste ; Montant | Jeux ; 40 | Remise ; 30', ['amount sheet 1 row 3 1:3:0']],
    [
      'what a total leaves out',
      'Poste ; Montant | Salle ; 300 | Thé ; 75 | Jeux ; 100 | Total ; 400',
      ['totals sheet 1 row 5 1:3:0'],
    ],
    [
      'what follows a total',
      'Poste ; Montant | Salle ; 300 | Total ; 300 | Jeux ; 40 | Thé ; 2',
      ['totals sheet 1 row 4 1:4:0 1:5:0'],
    ],
    [
      'a last row that may be the total',
      'Poste ; Montant | Jeux ; 100 | Salle ; 200 | Coût ; 300',
      ['classes sheet 1 row 4 1:4:0'],
    ],
    [
      'a class and its lines',
      'Compte ; Libellé ; Montant | 60 ; Achats ; 900 | 606 ; Livres ; 500 | 607 ; Thé ; 300',
      ['classes sheet 1 row 2 1:2:0 1:3:0 1:4:0'],
    ],
    ['a rest', 'Poste ; Montant | Jeux ; 100 | Report à nouveau ; 40', ['side sheet 1 row 3 1:3:0']],
    [
      'a sum of its neighbours',
      'Poste ; Montant | Achats ; 300 | Jeux ; 100 | Livres ; 200',
      ['classes sheet 1 row 2 1:2:0'],
    ],
    ['a year', 'Salle ; 300 | Truc ; 2027 | Jeux ; 100', ['heading sheet 1 row 2 1:2:0']],
    ['titles of a year', 'Prestataires ; 2020 | Salle ; 300 | Jeux ; 100', ['heading sheet 1 row 1']],
    ['a tax', 'Poste ; Montant | Jeux ; 100 | TVA ; 20', ['amount sheet 1 row 3 1:3:0']],
    ['a unit', 'Poste ; Montant (k€) | Psy ; 12', ['amount sheet 1 row 1']],
  ])('%s', (_, table, asks) => {
    expect(asked(table)).toEqual(asks);
  });

  it('its own total alone, whatever is open in the first', () => {
    const first = 'Dépenses ; Montant | Jeux ; 40 | Caf ; 30';
    expect(asked('Poste ; Montant | Salle ; 300 | Thé ; 75 | Total ; 405', first)).toEqual([
      'side sheet 0 row 3 0:3:0',
      'totals sheet 1 row 4',
    ]);
  });
});
