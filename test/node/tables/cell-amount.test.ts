import { describe, expect, it } from 'vitest';
import { CELL_AMOUNT_WORDS, cellAmount } from '../../../src/tables/cell-amount.ts';

describe('the amount of a cell, as people write it', () => {
  it.each([
    ['1 234,56 €', 123_456],
    // No cents, as some write them: nothing below zero.
    ['75,-- €', 7_500],
    ['1 200,--', 120_000],
    ['75.––', 7_500],
    ['1\u202f234,56\u00a0€', 123_456],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['€1,234.56', 123_456],
    ['1 234.5', 123_450],
    ['1 234.50 €', 123_450],
    ['1’234.50', 123_450],
    ["1'234,50", 123_450],
    ['1 234 € TTC', 123_400],
    ['1 234 euros TTC', 123_400],
    ['1 234,56 TTC', 123_456],
    ['1 000 € HT', 100_000],
    ['1234,-', 123_400],
    ['1 234€00', 123_400],
    ['1 000 EUR', 100_000],
    ['EUR 1000', 100_000],
    ['1000Euros', 100_000],
    ['1 000 E', 100_000],
    ['1 000 €.', 100_000],
    ['+ 250', 25_000],
    ['env. 300 €', 30_000],
    ['environ 300 euros', 30_000],
    ['~300', 30_000],
    ['≈ 300 €', 30_000],
    ['soit 450 €', 45_000],
    ['450 € max', 45_000],
    ['1 234,56 €*', 123_456],
    ['1 234,56 € (1)', 123_456],
    ['150¹', 15_000],
    ['450 (estimé)', 45_000],
    ['450 (estimée)', 45_000],
    ['450 (prévu)', 45_000],
    ['450 max', 45_000],
    ['450 max.', 45_000],
    ['450 maximum', 45_000],
    ['TTC: 450', 45_000],
    ['TTC450', 45_000],
    ['450 € (devis)', 45_000],
    ['450 €uros', 45_000],
    ['１２３', 12_300],
    ['\u200b450\u200e', 45_000],
    ['.5', 50],
    [',50', 50],
    ['0,00 €', 0],
    ['- 0,00 €', 0],
    ['offert', 0],
    ['Gratuit', 0],
    ['pour mémoire', 0],
    ['1 200 € TTC (TVA 20 %)', 120_000],
    ['900 € (devis joint)', 90_000],
    ['300 € demandés', 30_000],
    ['1 500 € (Caf)', 150_000],
    ['1 500 €, devis', 150_000],
    ['300 T.T.C.', 30_000],
    ['1 200 € (10 x 120)', 120_000],
    ['1 200 € soit 10 x 120 €', 120_000],
  ])('« %s » is read', (text, cents) => {
    expect(cellAmount(text)).toEqual({ cents });
  });

  it.each(['non gratuit', 'gratuit ou non', 'Salle/12'])('« %s » is words', (text) => {
    expect(cellAmount(text)).toEqual({ error: 'not-a-number' });
  });

  it.each(['', ' ', '—', '-', '–', '- €', '-   €', ' -   € ', '€', 'néant', 'Rien', 's.o.', 'n/a', '/'])(
    '« %s » is no amount, as a matter of course',
    (text) => {
      expect(cellAmount(text)).toEqual({ error: 'empty' });
    },
  );

  it.each([
    ['(150)', 15_000],
    ['(50,00 €)', 5_000],
    ['(50,00) €', 5_000],
    ['(5)', 500],
    ['-150', 15_000],
    ['−150,25', 15_025],
    ['150-', 15_000],
    ['– 150 €', 15_000],
    ['-1 234,50 €', 123_450],
  ])('« %s » is taken away', (text, less) => {
    expect(cellAmount(text)).toEqual({ cents: -less });
  });

  it.each([
    ['12k', 'thousands'],
    ['12 k€TTC', 'thousands'],
    ['12€ x 3', 'calculation'],
    ['12€/3', 'calculation'],
    ['300€ à 400', 'several'],
    ['300(dont 20)', 'several'],
    ['300;400', 'several'],
    ['300 ou environ 400', 'several'],
    ['300CHF', 'currency'],
    ['pour 12€', 'worded'],
    ['pour 12 euro', 'worded'],
    ['12k€', 'thousands'],
    ['12 K€', 'thousands'],
    ['1,2 k€', 'thousands'],
    ['1,5 million', 'thousands'],
    ['10%', 'percentage'],
    ['72,7 %', 'percentage'],
    ['12/03/2027', 'date'],
    ['2027-03-12', 'date'],
    ['300 €/mois', 'rate'],
    ['25 € par heure', 'rate'],
    ['13,50 €/h', 'rate'],
    ['3 x 120', 'calculation'],
    ['3 × 120 = 360', 'calculation'],
    ['100+50', 'calculation'],
    ['300 à 400 €', 'several'],
    ['1 200 € dont 300 € de frais', 'several'],
    ['300 - 400', 'several'],
    ['$300', 'currency'],
    ['300 CHF', 'currency'],
    ['12 EUR/h', 'rate'],
    ['80€/mois x 12', 'rate'],
    ['12€ x 30 = 360€', 'calculation'],
    ['1 200 € (10 séances)', 'worded'],
    ['1 200 € (11 x 120)', 'calculation'],
    ['300 € HT (TVA 20 %)', 'worded'],
    ['200€ aller-retour', 'worded'],
    ['jusqu’à 300 €', 'worded'],
    ['150 (30 enfants)', 'worded'],
    ['60 (Achats)', 'worded'],
    ['400 € à déduire', 'worded'],
    ['300 € (par mois)', 'rate'],
    ['#REF!', 'cell-error'],
    ['#N/A', 'cell-error'],
    ['#DIV/0!', 'cell-error'],
    ['#NOM?', 'cell-error'],
    ['Err:502', 'cell-error'],
    ['=B2*C2', 'formula'],
  ] as const)('« %s » is refused by its name: %s', (text, error) => {
    expect(cellAmount(text)).toEqual({ error });
    expect(CELL_AMOUNT_WORDS[error]).toMatch(/[.]$/);
  });

  it.each([
    ['1 234,567', 'too-precise'],
    ['1234,5678', 'too-precise'],
    ['1,234', 'too-precise'],
    ['1.234', 'ambiguous'],
    ['1 2 3 4', 'not-a-number'],
    ['1 234.567,89', 'not-a-number'],
    ['1,234,56', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['mille', 'not-a-number'],
    ['à voir', 'not-a-number'],
    ['06 00 00 00 00', 'not-a-number'],
    ['12 (k€)', 'not-a-number'],
    ['1234 567', 'not-a-number'],
    ['1 23 456', 'not-a-number'],
    ["12'50", 'not-a-number'],
    ['99999999999', 'too-large'],
  ])('« %s » is never another number: %s', (text, error) => {
    expect(cellAmount(text)).toEqual({ error });
  });

  it.each([
    [450, { cents: 45_000 }],
    [-50, { cents: -5_000 }],
    [0, { cents: 0 }],
    [Number.NaN, { error: 'not-a-number' }],
    [null, { error: 'empty' }],
  ])('%j of a spreadsheet is %j', (cell, reading) => {
    expect(cellAmount(cell)).toEqual(reading);
  });
});
