import { describe, expect, it } from 'vitest';
import { FAULT_WORDS, LEFT_WORDS, SIDE_WORDS } from '../../../../src/tables/budget/reading-words.ts';
import type { BudgetSheet } from '../../../../src/tables/budget/grid.ts';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { asksOf, openTable, openTables } from './asks/small-asks.ts';

const signs = (text: string) => {
  const { layout, read } = openTable(text);
  return read(layout).signs;
};
const HABIT = 'tous les montants ont un signe moins. Ils sont lus sans lui.';

it.each<[table: string, said: string[]]>([
  ['Poste ; Montant | Jeux ; 40 | Salle ; 30', []],
  ['Poste ; Montant | Jeux ; 40 | Remise ; 0', []],
  ['Poste ; Montant | Jeux ; 40 | Remise ; -30', ['1 montant négatif : compté en moins.']],
  ['Poste ; Montant | Jeux ; 40 | Remise ; -3 | Avoir ; -2', ['2 montants négatifs : comptés en moins.']],
  ['Poste ; Montant | Jeux ; 40 | dont remise ; -30', []],
  ['Poste ; Montant | Jeux ; -40 | Salle ; -30', [`Dépenses : ${HABIT}`]],
  ['Recettes ; Montant | Jeux ; -40 | Loto ; -30 | Fête ; -5', [`Ressources : ${HABIT}`]],
  [
    'Charges ; Montant ; Produits ; Montant | Jeux ; -40 ; Loto ; -9 | Thé ; -3 ; Fête ; -8 | Bus ; -3 ; Don ; -8',
    [`Dépenses : ${HABIT}`, `Ressources : ${HABIT}`],
  ],
  [
    'Charges ; Montant ; Produits ; Montant | Jeux ; -40 ; Loto ; 9 | Thé ; -3 ; Avoir ; -8',
    ['1 montant négatif : compté en moins.', `Dépenses : ${HABIT}`],
  ],
])('what is said of the amounts below zero of « %s »: %o', (table, said) => {
  expect(signs(table)).toEqual(said);
});

it('what is said once is not asked', () => {
  expect(asksOf('Poste ; Montant | Jeux ; -40 | Salle ; -30')).toEqual([]);
});

/** « 2 total Total 340 »: the rows that are left out, and those of titles. */
function leftIn(text: string): string[] {
  const { layout, read } = openTable(text);
  const { left, titles } = read(layout);
  const said = ({ row, reason, label, cents }: (typeof left)[number]) =>
    `${String(row)} ${reason} ${label}${cents === null ? '' : ` ${String(cents / 100)}`}`;
  return [...titles.map((each) => `title ${said(each)}`), ...left.map(said)];
}

it.each<[table: string, left: string[]]>([
  ['Poste ; Montant | Salle ; 300 | Total ; 300', ['title 1 heading Poste ; Montant', '3 total Total 300']],
  ['Salle ; 300 | Sous-total ; 300 | Jeux ; 4', ['2 subtotal Sous-total 300']],
  ['Salle ; 300 | Résultat ; 5 | Total ; 305', ['2 balance Résultat 5', '3 total Total 305']],
  ['Salle ; 300 | dont thé ; 5', ['2 detail dont thé 5']],
  ['Salle ; 300 | Total ; 300 | Jeux ; 4', ['2 total Total 300', '3 after Jeux 4']],
  ['606 - Jeux ; 4 | 60 - Achats ; 9 | 607 - Thé ; 9', ['2 class Achats 9']],
  ['Salle ; 300 | Achats ; | Jeux ; 4', ['2 no-amount Achats']],
  ['Salle ; 300 | Repas à 12 € ; | Jeux ; 4', ['2 in-words Repas à 12 €']],
  ['Salle ; 300 | Repas 12,50 ; | Jeux ; 4', ['2 in-words Repas 12,50']],
  ['Salle ; 300 | Repas 12€ ; | Jeux ; 4', ['2 in-words Repas 12€']],
  ['Salle ; 300 | Repas à 12 k€ ; | Jeux ; 4', ['2 in-words Repas à 12 k€']],
  ['Salle ; 300 | Repas à 12 euro ; | Jeux ; 4', ['2 in-words Repas à 12 euro']],
  ['Salle ; 300 | Repas à 12 $ ; | Jeux ; 4', ['2 in-words Repas à 12 $']],
  ['Salle ; 300 | Repas 12,50 la part ; | Jeux ; 4', ['2 in-words Repas 12,50 la part']],
  ['Salle ; 300 | Sacs de 12,505 kg ; | Jeux ; 4', ['2 no-amount Sacs de 12,505 kg']],
  ['Salle ; 300 | Repas en € ; | Jeux ; 4', ['2 no-amount Repas en €']],
  ['Salle ; 300 | Repas en euros ; | Jeux ; 4', ['2 no-amount Repas en euros']],
  ['Salle ; 300 | Pays 12 eurosceptiques ; | Jeux ; 4', ['2 no-amount Pays 12 eurosceptiques']],
  ['Salle ; 300 | Salle (12) ; | Jeux ; 4', ['2 no-amount Salle (12)']],
  ['Salle ; 300 | Remise (fidélité) ; | Jeux ; 4', ['2 no-amount Remise (fidélité)']],
  ['Salle ; 300 | Remise (30) promise ; | Jeux ; 4', ['2 no-amount Remise (30) promise']],
  ['Salle ; 300 | Nombre d’enfants ; 25 | Jeux ; 4', ['2 about Nombre d’enfants']],
  ['Salle ; 300 | Charges ; | Jeux ; 4', ['2 heading Charges']],
  ['Salle ; 300 | Valorisation ; | Aide ; 4', ['2 heading Valorisation']],
  [
    'Mon budget | Poste ; Montant | Salle ; 300 | ; ; un mot',
    ['title 2 heading Poste ; Montant', '1 above Mon budget', '4 no-amount un mot'],
  ],
  [
    'Charges ; Montant ; Produits | Jeux ; 3 ; | Thé ; 4 ; | ; ; Caf',
    ['title 1 heading Charges ; Montant ; Produits', '4 outside Caf'],
  ],
  ['Thé ; 9 | Poste ; Montant | Salle ; 300', ['title 2 heading Poste ; Montant', '1 above Thé 9']],
  [
    'Poste ; Montant | Salle ; 300 | Poste ; Montant | Jeux ; 4',
    ['title 1 heading Poste ; Montant', '3 heading Poste ; Montant'],
  ],
])('what is left out of « %s »: %o', (table, left) => {
  expect(leftIn(table)).toEqual(left);
});

it.each<[table: string, faults: string[]]>([
  ['Salle ; 300 | ; 40 | Jeux ; 5', ['2 no-label ']],
  ['Salle ; 300 | Thé ; 12/03/2027 | Jeux ; 5', ['2 date Thé']],
  ['Salle ; 300 | Jeux ; 5 k€ | Thé ; =A1', ['2 thousands Jeux', '3 formula Thé']],
  ['Poste ; Montant | Salle ; 300 | Total ; 5 k€', ['3 thousands Total']],
])('what is to be mended in « %s »: %o', (table, faults) => {
  const { layout, read } = openTable(table);
  const found = read(layout).faults;
  expect(found.map(({ row, fault, label }) => `${String(row)} ${fault} ${label}`)).toEqual(faults);
  expect(found.filter(({ message }) => message === '')).toEqual([]);
});

it('the table’s own totals, side by side, and what is read of each', () => {
  const { layout, read } = openTable(
    'Charges ; Montant ; Produits ; Montant | Jeux ; 9 ; Caf ; 7 | Total ; 9 ; Total ; 8',
  );
  const { totals, checks } = read(layout);
  expect(totals).toEqual({ charges: 900, resources: 800 });
  expect(checks).toEqual([
    { sheet: 0, side: 'charges', status: 'agrees', own: 900, read: 900 },
    { sheet: 0, side: 'resources', status: 'agrees', own: 800, read: 700 },
  ]);
  const none = openTable('Jeux ; 9 | Thé ; 7');
  expect(none.read(none.layout).totals).toEqual({ charges: null, resources: null });
});

const all = [SIDE_WORDS, LEFT_WORDS, FAULT_WORDS].flatMap((words): [string, string][] =>
  Object.entries(words),
);

it.each(all)('each reason is said, in words of its own: %s', (_, words) => {
  expect(words).toMatch(/^\p{Lu}\p{L}*/u);
  expect(all.filter(([, other]) => other === words)).toHaveLength(1);
});

it.each(Object.values(LEFT_WORDS))('why a row is left out is a sentence: %s', (words) => {
  expect(words).toMatch(/\.$/);
});

describe('an amount above the titles', () => {
  const above = (words: string) => leftIn(`${words} ; 9 | Poste ; Montant | Salle ; 300`).slice(1);

  it.each(['Thé', 'Hôtel', 'Potage', 'Surcoût', 'Le n° gagnant', 'Abnb', 'Subvention reçue'])(
    'may be a line: %s',
    (words) => {
      expect(above(words)).toEqual([`1 above ${words} 9`]);
    },
  );

  it.each([
    ...['N° Siret', 'Siren', 'Téléphone', 'Tel', 'Année', 'Exercice', 'Nombre de parents', 'Nb de parents'],
    ...['Date', 'Durée', 'Adresse', 'Code postal', 'N° de dossier', 'Budget', 'Montant', 'Public'],
    ...['Subvention demandée', 'Subvention sollicitée', 'Coût', 'Participants', 'Effectif', 'Âge', 'Séances'],
    ...['Habitants', 'Adhérents', 'Version', 'Page'],
  ])('is none: %s', (words) => {
    expect(above(words)).toEqual([`1 above ${words} ; 9`]);
  });

  it('is none without words, or of nothing', () => {
    expect(leftIn('; 9 | Poste ; Montant | Salle ; 300').slice(1)).toEqual(['1 above 9']);
    expect(above('Thé').length).toBe(1);
    expect(leftIn('Thé ; 0 | Poste ; Montant | Salle ; 300').slice(1)).toEqual(['1 above Thé ; 0']);
  });

  it('is of its side, and has a key of its own', () => {
    const { layout, read } = openTable(
      'Thé ; 9 ; Loto ; 8 | Charges ; Montant ; Produits ; Montant | Salle ; 300 ; Caf ; 300',
    );
    expect(
      read(layout).left.map(({ key, row, reason, label, cents, side }) => [
        ...[key, row, reason, label, cents, side],
      ]),
    ).toEqual([
      ['0:1:0', 1, 'above', 'Thé', 900, 'charges'],
      ['0:1:1', 1, 'above', 'Loto', 800, 'resources'],
    ]);
  });
});

describe('the words of a row that no column reads', () => {
  const { layout, read } = openTable(
    `Mon budget ; pour 2027 ; ${'x'.repeat(90)} | Poste ; Montant | Salle ; 300 | Poste ; Montant | Jeux ; 4`,
  );
  const reading = read(layout);

  it('are shown up to eighty characters, and the row has its key', () => {
    const label = `Mon budget ; pour 2027 ; ${'x'.repeat(55)}`;
    expect(label).toHaveLength(80);
    expect(reading.left[0]).toEqual({
      ...{ key: '0:1:', sheet: 0, row: 1, reason: 'above', label, cents: null, side: 'charges' },
    });
  });

  it('are titles where they are of the first heading, and left out below', () => {
    expect(reading.titles.map(({ key, row }) => [key, row])).toEqual([['0:2:', 2]]);
    expect(reading.left.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'above'],
      [4, 'heading'],
    ]);
  });
});

describe('the totals of a side that stands in several sheets', () => {
  const WITH_TOTAL = 'Poste ; Montant | Jeux ; 9 | Thé ; 7 | Total ; 16';
  const totals = (...others: string[]) => {
    const { layout, read } = openTables(
      [WITH_TOTAL, ...others].map((text, i) => [`Volet ${String(i + 1)}.1`, text] as const),
    );
    return read(layout).totals.charges;
  };

  it.each<[why: string, others: string[], cents: number | null]>([
    ['alone', [], 1_600],
    ['add up, where each has its own', ['Poste ; Montant | Bus ; 5 | Psy ; 3 | Total ; 8'], 2_400],
    ['are none, where one that is read has none', ['Poste ; Montant | Bus ; 5 | Psy ; 3'], null],
    ['are those of what is read', ['Poste ; Montant | Bus ; 0 | Psy ; 0'], 1_600],
    ['are those of its side', ['Recettes ; Montant | Loto ; 5 | Fête ; 3'], 1_600],
  ])('%s', (_, others, cents) => {
    expect(totals(...others)).toBe(cents);
  });
});

describe('what is to be mended', () => {
  const faultsOf = (rows: string[][], faults: BudgetSheet['faults'] = []) => {
    const sheets = [{ name: '', hidden: false, rows, faults }];
    return readBudget(sheets, proposeLayout(sheets)).faults;
  };
  const TITLES = ['Poste', 'Montant'];

  it('comes in the order of the rows, with those of the file', () => {
    const faults = [
      { row: 9, column: 1, cell: 'B9', message: 'Neuf.' },
      { row: 5, column: 1, cell: 'B5', message: 'Cinq.' },
      { row: 2, column: 1, cell: 'B2', message: 'Deux.' },
    ];
    const rows = [TITLES, ['Thé', ''], ['Jeux', '5 k€'], ['Salle', '300'], ['Bus', '']];
    expect(faultsOf(rows, faults).map(({ key, row, fault, message }) => [key, row, fault, message])).toEqual([
      ['0:2:0', 2, 'cell', 'B2 : Deux.'],
      ['0:3:0', 3, 'thousands', FAULT_WORDS.thousands],
      ['0:5:0', 5, 'cell', 'B5 : Cinq.'],
      // A row where nothing else is read.
      ['', 9, 'cell', 'B9 : Neuf.'],
    ]);
  });

  it('of the file stands between those of the table', () => {
    const faults = [{ row: 4, column: 1, cell: 'B4', message: 'Quatre.' }];
    const rows = [TITLES, ['Thé', '3'], ['Jeux', '5 k€'], [], ['Salle', '300'], ['Bus', '7 k€']];
    expect(faultsOf(rows, faults).map(({ row, fault }) => `${String(row)} ${fault}`)).toEqual([
      '3 thousands',
      '4 cell',
      '6 thousands',
    ]);
  });

  it('names the cell of an amount among words', () => {
    const rows = [TITLES, ['Salle', '300'], ['Jeux', '1 200 € (10 séances)'], ['Thé', '12 k€']];
    expect(faultsOf(rows).map(({ message }) => message)).toEqual([
      `B3 : ${FAULT_WORDS.worded}`,
      FAULT_WORDS.thousands,
    ]);
  });
});

it('what is left out comes sheet by sheet, in the order of the rows', () => {
  const { layout, read } = openTables([
    ['Volet 1.1', 'Poste ; Montant | Jeux ; 9 | Thé ; | Bus ; 4 | Psy ;'],
    ['Volet 2.1', 'Poste ; Montant | Art ; | Sel ; 7'],
  ]);
  expect(
    read(layout).left.map(({ sheet, row, label }) => `${String(sheet)} ${String(row)} ${label}`),
  ).toEqual(['0 3 Thé', '0 5 Psy', '1 2 Art']);
});
