import { describe, expect, it } from 'vitest';
import { withAnswer, withRow } from '../../../../../src/tables/budget/layout.ts';
import { asksOf, openTable, outcomes, said, wordsOf } from './small-asks.ts';

/** The rows of VAT that are asked about. */
const rowsAsked = (text: string) =>
  asksOf(text)
    .filter(({ words }) => words.includes('déjà comprise'))
    .map(({ row }) => row);
/** A budget of 100 € and a row of VAT without a rate. */
const withLabel = (label: string) => `Poste ; Montant | Jeux ; 100 | ${label} ; 30`;

describe('a row of VAT that no total counts', () => {
  const table = withLabel('TVA');

  it('is to be added, or was already counted', () => {
    const [ask, ...more] = asksOf(table);
    expect(more).toEqual([]);
    expect(ask && said(ask)).toBe('amount 3: [plus] leave=0:3:0');
    expect(wordsOf(ask)).toBe(
      '« TVA » (ligne 3), 30,00 € : à ajouter, ou déjà comprise dans les autres montants ?',
    );
    expect(outcomes(table)).toEqual([
      'L’ajouter : 30,00 €: 130 0',
      'Déjà comprise : la laisser de côté: 100 0',
    ]);
  });

  it.each(['plus', 'leave=0:3:0'])('is asked once: %s', (option) => {
    const { layout, read } = openTable(table);
    expect(read(withAnswer(layout, 'totals:tax:0:3:0', option)).asks).toEqual([]);
  });

  it('is asked each time that one stands there, of that one alone', () => {
    const two = 'Poste ; Montant | Jeux ; 100 | TVA ; 30 | Thé ; 50 | TVA ; 7';
    const { layout, read } = openTable(two);
    expect(rowsAsked(two)).toEqual([3, 5]);
    const { charges, asks } = read(withAnswer(layout, 'totals:tax:0:5:0', 'leave=0:5:0'));
    expect([charges.map(({ cents }) => cents), asks.map(said)]).toEqual([
      [10_000, 3_000, 5_000],
      ['amount 3: [plus] leave=0:3:0'],
    ]);
  });
});

describe('the words', () => {
  it.each([
    ...['TVA', 'T.V.A.', 'tva sur achats', 'Montant TVA', 'Montant de TVA', 'Montant de la TVA'],
    ...['Taxe sur la valeur ajoutée', 'Montant de la taxe sur la valeur ajoutée'],
  ])('« %s » is VAT', (label) => {
    expect(rowsAsked(withLabel(label))).toEqual([3]);
  });

  it.each([
    // What is bought about it, or what only begins as it does.
    ...['Formation TVA', 'Guide du montant de la TVA', 'Tvazine', 'Taxe de séjour'],
    // What comes back is no cost.
    ...['TVA récupérable', 'TVA déductible', 'TVA à déduire', 'TVA remboursée'],
  ])('« %s » is another row', (label) => {
    expect(rowsAsked(withLabel(label))).toEqual([]);
  });
});

describe('the amount', () => {
  it.each([0, -30])('of %s is nothing to add', (amount) => {
    expect(rowsAsked(`Poste ; Montant | Jeux ; 100 | TVA ; ${String(amount)}`)).toEqual([]);
  });

  it('of one euro is asked too, without a rate', () => {
    expect(rowsAsked('Poste ; Montant | Jeux ; 10 | TVA ; 1')).toEqual([3]);
  });

  it.each([
    ['TVA 20 % ; 200', []],
    ['TVA 20% ; 200', []],
    ['TVA (20 %) ; 200', []],
    ['TVA 5,5 % ; 55', []],
    ['TVA 5.5 % ; 55', []],
    ['TVA 2,10 % ; 21', []],
    // To the euro.
    ['TVA 20 % ; 201', []],
    ['TVA 20 % ; 199', []],
    ['TVA 20 % ; 201,01', [3]],
    // The others hold it: 166,67 € of 1 000 €.
    ['TVA 20 % ; 166,67', [3]],
    ['TVA 5,5 % ; 50', [3]],
    ['TVA 2,10 % ; 100', [3]],
  ])('at its rate of the others, 1 000 €, is beside them: %s', (row, asked) => {
    expect(rowsAsked(`Poste ; Montant | Jeux ; 1000 | ${row}`)).toEqual(asked);
  });
});

describe('the total', () => {
  it.each([
    ['that counts it settles it', 'Jeux ; 100 | TVA ; 30 | Total ; 130', []],
    ['that counts it not leaves it open', 'Jeux ; 100 | TVA ; 30 | Total ; 100', [3]],
    ['that agrees with nothing leaves it open', 'Jeux ; 100 | TVA ; 30 | Total ; 500', [3]],
    ['of a part alone leaves it open', 'Jeux ; 100 | Thé ; 5 | Sous-total ; 105 | TVA ; 30', [5]],
  ])('%s', (_, rows, asked) => {
    expect(rowsAsked(`Poste ; Montant | ${rows}`)).toEqual(asked);
  });
});

describe('what bears it', () => {
  it.each([
    ['is paid', 'Jeux ; 100 | Bénévolat ; 50 | TVA 20 % ; 20', []],
    ['is paid, and not what is given', 'Jeux ; 100 | Bénévolat ; 50 | TVA 20 % ; 30', [4]],
    ['is no sum of other rows', 'Jeux ; 100 | Sous-total ; 100 | TVA 20 % ; 20', []],
    ['is no part of another row', 'Jeux ; 100 | dont Thé ; 40 | TVA 20 % ; 20', []],
    ['has words', 'Jeux ; 100 | ; 50 | TVA 20 % ; 20', []],
    ['can be read', `Jeux ; 100 | ${'Salle '.repeat(60)}; 50 | TVA 20 % ; 20`, []],
    ['is no other tax', 'Jeux ; 1000 | TVA 20 % ; 200 | TVA 5,5 % ; 55', []],
  ])('%s', (_, rows, asked) => {
    expect(rowsAsked(`Poste ; Montant | ${rows}`)).toEqual(asked);
  });

  it('is no rest that the reader put back', () => {
    const { layout, read } = openTable(
      'Poste ; Montant | Jeux ; 100 | Report à nouveau ; 40 | TVA 20 % ; 20',
    );
    const { asks, charges } = read(withRow(layout, '0:3:0', 'charge'));
    expect([charges.map(({ cents }) => cents), asks.map(said)]).toEqual([[10_000, 4_000, 2_000], []]);
  });
});

describe('nothing is asked of VAT', () => {
  it('that is given, or whose row is to be mended first', () => {
    expect(rowsAsked(`Poste ; Montant | Jeux ; 100 | TVA ${'des achats '.repeat(30)}; 30`)).toEqual([]);
    expect(rowsAsked('Poste ; Montant | Jeux ; 100 | Contributions en nature ; | TVA ; 30')).toEqual([]);
  });

  it('that this guide saved as a line', () => {
    const saved =
      'Dépense ; Montant ; Catégorie ; Volet ; Réponse | Jeux ; 100 ; ; ; à voir | TVA ; 30 ; ; ; à voir';
    const { layout, read } = openTable(saved);
    const { charges, asks } = read(layout);
    expect([charges.map(({ cents }) => cents), asks]).toEqual([[10_000, 3_000], []]);
  });

  it('that the reader leaves out', () => {
    const { layout, read } = openTable(withLabel('TVA'));
    expect(read(withRow(layout, '0:3:0', 'left')).asks).toEqual([]);
  });
});
