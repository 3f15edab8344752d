import { describe, expect, it } from 'vitest';
import { asksOf, outcomes, said, wordsOf } from './small-asks.ts';

const asks = (rows: string) => asksOf(`Poste ; Montant | ${rows}`).map(said);

describe('a line that is the sum of its neighbours, in a table of much else', () => {
  const within = (label: string) => asks(`${label} ; 30 | Jeux ; 10 | Livres ; 20 | Psy ; 900`);

  it.each([
    ...['Montant des jeux', 'Coût des jeux', 'Coûts des jeux', 'Le coût des jeux', 'Budget jeux'],
    ...['Dépense de jeux', 'Les dépenses de jeux', 'La somme des jeux', 'Cumul des jeux'],
  ])('is asked about where its words say so: « %s »', (label) => {
    expect(within(label)).toEqual(['classes 2: [keep] leave=0:2:0']);
  });

  it.each(['Thé', 'Frais, montant des jeux', 'Coûteux jeux'])('falls right by chance: « %s »', (label) => {
    expect(within(label)).toEqual([]);
  });

  it('is asked about with the others, were one alone so named', () => {
    const text =
      'Poste ; Montant | Coût des jeux ; 30 | Dés ; 10 | Cartes ; 20 | Psy ; 900 | Thé ; 7 | Eau ; 3 | Sucre ; 4';
    const [ask, ...more] = asksOf(text);
    expect(more).toEqual([]);
    expect(ask && said(ask)).toBe('classes 2: [keep] leave=0:2:0,0:6:0');
    expect(wordsOf(ask)).toBe(
      'Des lignes ont pour montant la somme de leurs voisines (« Coût des jeux », « Thé »). Sont-elles des sous-totaux ?',
    );
    expect(outcomes(text)).toEqual(['Non, ce sont des lignes: 974 0', 'Oui, les laisser de côté: 937 0']);
  });

  it('is asked about where such sums are more than four fifths of it, with what they add up', () => {
    expect(asks('Thé ; 40 | Jeux ; 10 | Livres ; 30 | Psy ; 20')).toEqual([]);
    expect(asks('Thé ; 40 | Jeux ; 10 | Livres ; 30 | Psy ; 19')).toEqual(['classes 2: [keep] leave=0:2:0']);
  });

  it('stands beside another class of another amount', () => {
    expect(asks('Services extérieurs ; 50 | Achats ; 300 | Jeux ; 100 | Livres ; 200')).toEqual([
      'classes 3: [keep] leave=0:3:0',
    ]);
  });

  it('is no sum of nothing, nor of what no words name', () => {
    expect(asks('Salle ; 300 | Divers ; 0 | Psy ; 300')).toEqual([]);
    expect(asks('Salle ; 300 | ; 100 | Livres ; 200')).toEqual([]);
  });
});

describe('a class that contradicts its lines', () => {
  const CLASS = 'Compte ; Poste ; Montant | 60 ; Achats ; 900 | 606 ; Livres ; 500 | 607 ; Thé ; 300';

  it.each([
    ['is settled by the total', '; Total ; 800', []],
    ['waits for a total that agrees with nothing', '; Total ; 5000', ['totals 5: [keep]']],
    ['waits for what follows the total', '; Total ; 800 | ; Jeux ; 40', ['totals 6: [keep] take=0:6:0']],
  ])('%s', (_, rows, asked) => {
    expect(asksOf(`${CLASS} | ${rows}`).map(said)).toEqual(asked);
  });
});

it('a rest of nothing is no line', () => {
  expect(asks('Jeux ; 100 | Report à nouveau ; 0')).toEqual([]);
});
