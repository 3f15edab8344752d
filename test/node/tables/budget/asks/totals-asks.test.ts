import { describe, expect, it } from 'vitest';
import { withRow } from '../../../../../src/tables/budget/layout.ts';
import { asksOf, openTable, outcomes, said, wordsOf } from './small-asks.ts';

/** What is asked of rows, « Salle ; 300 | Total ; 300 », and what each answer comes to. */
function asked(rows: string) {
  const text = `Poste ; Montant | ${rows}`;
  const [ask, ...more] = asksOf(text);
  return {
    ...{ asks: ask ? [ask, ...more].map(said) : [], words: wordsOf(ask) },
    outcomes: outcomes(text),
  };
}

describe('amounts after the total', () => {
  it('are named, three at most, and taken together', () => {
    expect(asked('Salle ; 300 | Total ; 300 | Jeux ; 20 | Thé ; 1 | Bus ; 2 | Vin ; 3')).toEqual({
      asks: ['totals 4: [keep] take=0:4:0,0:5:0,0:6:0,0:7:0'],
      words:
        'Dépenses : des montants suivent le total du tableau (ligne 4, « Jeux », 20,00 € ; ligne 5, « Thé », 1,00 € ; ligne 6, « Bus », 2,00 €). Font-ils partie du budget ?',
      outcomes: ['Non, les laisser de côté: 300 0', 'Oui, les ajouter: 326 0'],
    });
  });

  it.each([
    // A part that counts what is given, a total that does not.
    ['a part that is right', 'Salle ; 300 | Bénévolat ; 50 | Sous-total ; 350 | Total ; 300 | Jeux ; 20', 6],
    ['to the euro', 'Salle ; 300 | Bénévolat ; 50 | Sous-total ; 350,50 | Total ; 300 | Jeux ; 20', 6],
    ['a total that nobody filled', 'Total ; 0 | Salle ; 300 | Total ; 300 | Jeux ; 20', 5],
  ])('are asked about, beside %s', (_, rows, row) => {
    expect(asked(rows)).toMatchObject({
      asks: [`totals ${String(row)}: [keep] take=0:${String(row)}:0`],
      outcomes: ['Non, les laisser de côté: 300 0', 'Oui, les ajouter: 320 0'],
    });
  });

  it('are as wrong as a part before them says', () => {
    expect(asked('Salle ; 300 | Sous-total ; 390 | Total ; 300 | Jeux ; 20').words).toBe(
      'Dépenses : ce tableau dit 390,00 € (ligne 3) ; nous lisons jusque-là 300,00 €, soit 90,00 € de moins.',
    );
  });
});

describe('a total of nothing', () => {
  it('over the lines says nothing of them', () => {
    expect(asked('Total ; 0 | Salle ; 300 | Jeux ; 40').asks).toEqual([]);
  });

  it('under them does not agree', () => {
    expect(asked('Salle ; 300 | Jeux ; 40 | Total ; 0')).toMatchObject({
      asks: ['totals 4: [keep]'],
      words: 'Dépenses : ce tableau dit 0,00 € (ligne 4) ; nous lisons 340,00 €, soit 340,00 € de plus.',
    });
  });
});

describe('the row that explains a difference', () => {
  it('does so to the euro', () => {
    const leaves = (amount: string) =>
      asked(`Salle ; 300 | Thé ; ${amount} | Jeux ; 100 | Total ; 399`).asks[0] ===
      'totals 5: [keep] leave=0:3:0';
    // Without it, 400 € are read.
    expect(['73,99', '74', '75', '80'].map(leaves)).toEqual([true, true, true, true]);
    const { outcomes: found } = asked('Salle ; 300 | Thé ; 74 | Jeux ; 100 | Total ; 399');
    expect(found).toEqual([
      'Garder les lignes lues : 474,00 €: 474 0',
      'Laisser de côté : ligne 3, « Thé », 74,00 €: 400 0',
    ]);
    expect(asked('Salle ; 300 | Thé ; 74 | Jeux ; 101,01 | Total ; 400').asks).toEqual(['totals 5: [keep]']);
  });

  it('may be the total, where there is nothing else', () => {
    expect(asked('Total ; 500')).toEqual({
      asks: ['totals 2: [keep] take=0:2:0'],
      words: 'Dépenses : ce tableau dit 500,00 € (ligne 2) ; nous lisons 0,00 €, soit 500,00 € de moins.',
      outcomes: ['Garder les lignes lues : 0,00 €: 0 0', 'Ajouter : ligne 2, « Total », 500,00 €: 500 0'],
    });
  });

  it('is no other total', () => {
    expect(asked('Salle ; 200 | Jeux ; 50 | Total ; 250 | Total général ; 500').asks).toEqual([
      'totals 5: [keep]',
    ]);
  });

  it('is no row that waits for its words, nor is it counted', () => {
    expect(asked('Salle ; 300 | ; 75 | Jeux ; 100 | Total ; 325')).toEqual({
      asks: ['totals 5: [keep]'],
      words: 'Dépenses : ce tableau dit 325,00 € (ligne 5) ; nous lisons 400,00 €, soit 75,00 € de plus.',
      outcomes: ['Garder les lignes lues : 400,00 €: 400 0'],
    });
  });

  it('is no row that is to be mended, nor is it counted', () => {
    expect(asked(`Salle ; 300 | ${'Achats '.repeat(60)}; 75 | Total ; 225`)).toEqual({
      asks: ['totals 4: [keep]'],
      words: 'Dépenses : ce tableau dit 225,00 € (ligne 4) ; nous lisons 300,00 €, soit 75,00 € de plus.',
      outcomes: ['Garder les lignes lues : 300,00 €: 300 0'],
    });
  });

  it('is no rest that the reader has just put back', () => {
    const { layout, read } = openTable('Poste ; Montant | Jeux ; 100 | Report à nouveau ; 40 | Total ; 100');
    const { asks, charges } = read(withRow(layout, '0:3:0', 'charge'));
    expect([charges.map(({ cents }) => cents), asks.map(said)]).toEqual([
      [10_000, 4_000],
      ['totals 4: [keep]'],
    ]);
  });
});

describe('lines whose side is asked', () => {
  it.each([
    ['1599', []],
    ['1600', []],
    ['1601', []],
    ['1602', ['totals 5: [keep]']],
  ])('may settle the total to the euro: 1 600 € of %s €', (total, more) => {
    expect(asked(`Salle ; 400 | Psy ; 900 | Adhésions ; 300 | Total ; ${total}`).asks).toEqual([
      'side 4: [resources] charges',
      ...more,
    ]);
  });
});
