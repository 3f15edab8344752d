import { describe, expect, it } from 'vitest';
import { type Layout, proposeLayout, withAnswer, withRow } from '../../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../../src/tables/budget/read-budget.ts';
import { asksOf, openTable, said, wordsOf } from './small-asks.ts';

const isJoined = (text: string) => asksOf(text).some(({ words }) => words.includes('parmi les mots'));

describe('two tables in the same cells', () => {
  const table = 'Achats 950 Ventes ; 300 | Salle 40 Caf ; 50 | Psy 15 Don ; 9';

  it('are asked about once, with all their rows', () => {
    const { layout, read } = openTable(table);
    const [ask, ...more] = read(layout).asks;
    expect(more).toEqual([]);
    expect(ask).toMatchObject({
      ...{ id: 'joined', sheet: 0, rows: ['0:1:0', '0:2:0', '0:3:0'] },
      options: [{ id: 'keep', words: 'Non, ce sont des libellés' }],
    });
    expect(ask && said(ask)).toBe('columns 1: [keep]');
    expect(read(withAnswer(layout, 'joined', 'keep')).asks).toEqual([]);
  });

  it.each([
    ...['Achats 950 Ventes', 'Achats 12 950 Ventes', 'Achats 950,50 Ventes', 'Achats 950 € Ventes'],
    ...['Achats 950€ Ventes', '60 - Achats 950 Ventes', '60 – Achats 950 € 74 – Ventes'],
    ...['Achats 950 74-Ventes', 'Achats 950 7411 – Écoles'],
  ])('are seen in « %s »', (label) => {
    expect(isJoined(`${label} ; 300 | ${label} ; 50`)).toBe(true);
  });

  it.each([
    // A number among the words, and no amount before a label.
    ...['Achats 9 Ventes', 'Achats 950 ventes', 'Achats A950 Ventes', '950 Ventes', 'Achats 950'],
    ...['Achats 950 74121 - Ventes'],
  ])('are not in « %s »', (label) => {
    expect(isJoined(`${label} ; 300 | ${label} ; 50`)).toBe(false);
  });
});

describe('how many rows say so', () => {
  const three = 'Achats 950 Ventes ; 300 | Salle 40 Caf ; 50 | Psy 15 Don ; 9';

  it('one alone is a label', () => {
    expect(isJoined('Achats 950 Ventes ; 300')).toBe(false);
    expect(isJoined('Total 5 Total ; 3 | Jeux ; 3')).toBe(false);
    expect(isJoined('Jeux ; 3 | Total 5 et total 6 ; 9 | Achats 950 Ventes ; 300')).toBe(false);
  });

  it('four of five are not nearly all, five of six are', () => {
    expect(isJoined(`${three} | Bus 20 Mairie ; 4 | Jeux ; 8`)).toBe(false);
    expect(isJoined(`${three} | Bus 20 Mairie ; 4 | Thé 30 Loto ; 2 | Jeux ; 8`)).toBe(true);
  });

  it('rows without an amount do not count', () => {
    expect(isJoined('Achats 950 Ventes ; 300 | Salle 40 Caf ; 50 | Divers ; | Sorties ; | Jeux ;')).toBe(
      true,
    );
  });

  const some = 'Achats 950 Ventes ; 300 | Salle 40 Caf ; 50 | Jeux ; 9 | Thé ; 8 | Psy ; 7';
  it.each([
    ['Total 990 Total', true],
    ['Total charges 990,00 € Total produits', true],
    ['TOTAL DES CHARGES : 990 € TOTAL', true],
    ['Total 990', false],
    ['Total des charges et total des produits', false],
    ['Totalité 990 Totalité', false],
  ])('fewer do, beside a row of two totals: « %s »', (total, joined) => {
    expect(isJoined(`${some} | ${total} ; 350`)).toBe(joined);
  });
});

/** Tables whose cells were parted by nothing but spaces, one for each sheet. */
function openLoose(...texts: readonly string[]) {
  const sheets = texts.map((text, i) => ({
    ...{ name: `Feuille ${String(i + 1)}`, hidden: false, loose: true },
    rows: text.split('|').map((row) => row.split(';').map((cell) => cell.trim())),
  }));
  const found = proposeLayout(sheets);
  const layout = {
    ...found,
    sheets: found.sheets.map((each) => ({ ...each, read: true })),
    sheetAsked: false,
  };
  const read = (each: Layout = layout) =>
    readBudget(sheets, each).asks.filter(({ id }) => id.startsWith('parted:'));
  return { layout, read };
}

describe('lines that were parted in two faces', () => {
  const TITLES = 'Charges ; Montant ; Produits ; Montant';

  it('are shown by those that hold two amounts', () => {
    const { layout, read } = openLoose(
      `${TITLES} | Jeux ; 40 ; ; | Salle ; ; Caf ; 400 | Psy ; 300 ; Mairie ; 20 | Thé ; 5 ; Don ; 6`,
    );
    const [ask] = read();
    expect(ask).toMatchObject({
      ...{ id: 'parted:0', row: 4, rows: ['0:4:0', '0:4:1', '0:5:0', '0:5:1'] },
      options: [{ id: 'keep', words: 'Oui, chaque libellé a son montant' }],
    });
    expect(wordsOf(ask)).toContain(' ligne 4, « Psy », 300,00 €, puis « Mairie », 20,00 €. ');
    expect(read(withAnswer(layout, 'parted:0', 'keep'))).toEqual([]);
  });

  it('are named from left to right, were the resources first', () => {
    const [ask] = openLoose(
      'Produits ; Montant ; Charges ; Montant | Caf ; 400 ; Psy ; 300 | Don ; 6 ; Thé ; 5',
    ).read();
    expect(wordsOf(ask)).toContain(' ligne 2, « Caf », 400,00 €, puis « Psy », 300,00 €. ');
    expect(ask?.rows).toEqual(['0:2:0', '0:2:1', '0:3:0', '0:3:1']);
  });

  it('are named from the first, were both its amounts moved to a side', () => {
    const { layout, read } = openLoose(`${TITLES} | Psy ; 300 ; Mairie ; 20 | Thé ; 5 ; Don ; 6`);
    const [ask] = read(withRow(layout, '0:2:0', 'resource'));
    expect([ask?.row, ask?.rows]).toEqual([2, ['0:2:0', '0:2:1', '0:3:0', '0:3:1']]);
  });

  it('are no question where none holds two amounts', () => {
    expect(openLoose(`${TITLES} | Psy ; 300 ; ; | ; ; Mairie ; 20 | Thé ; 5 ; ;`).read()).toEqual([]);
  });

  it('are asked about sheet by sheet', () => {
    const table = `${TITLES} | Psy ; 300 ; Mairie ; 20 | Thé ; 5 ; Don ; 6`;
    const { layout, read } = openLoose(table, `${TITLES} | Jeux ; 1 ; Loto ; 2`);
    expect(read().map(({ id, sheet, rows }) => [id, sheet, rows])).toEqual([
      ['parted:0', 0, ['0:2:0', '0:2:1', '0:3:0', '0:3:1']],
      ['parted:1', 1, ['1:2:0', '1:2:1']],
    ]);
    expect(wordsOf(read()[1])).toContain('« Jeux », 1,00 €, puis « Loto », 2,00 €');
    expect(read(withAnswer(layout, 'parted:0', 'keep')).map(({ id }) => id)).toEqual(['parted:1']);
  });

  it('are asked about where one part alone has two faces', () => {
    const one = 'Poste ; Montant | Bus ; 7 | Vin ; 8';
    const two = `${TITLES} | Psy ; 300 ; Mairie ; 20 | Thé ; 5 ; Don ; 6`;
    expect(openLoose(`${two} | ${one}`).read()).toHaveLength(1);
  });
});
