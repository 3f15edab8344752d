import { describe, expect, it } from 'vitest';
import { frenchTerm, frenchWords } from '../../../src/french/terms.ts';

describe('frenchTerm', () => {
  it.each([
    ['goûter', 'gouter'],
    ['Œuvre', 'oeuvre'],
    ['flyer', 'flyers'],
    ['local', 'locaux'],
    ['jeu', 'jeux'],
    ['gâteau', 'gâteaux'],
    ['louée', 'louer'],
    ['salariée', 'salarié'],
  ])('reads « %s » and « %s » as one word', (one, other) => {
    expect(frenchTerm(one)).toBe(frenchTerm(other));
  });

  it.each([
    ['salle', 'salaire'],
    ['prêt', 'prestation'],
    ['repas', 'repos'],
  ])('keeps « %s » and « %s » apart', (one, other) => {
    expect(frenchTerm(one)).not.toBe(frenchTerm(other));
  });

  it.each(['l', 'les', 'pour', 'Voudrait', 'à', '12', 'Fnp'])(
    'drops « %s », which says nothing by itself',
    (word) => {
      expect(frenchTerm(word)).toBeNull();
    },
  );
});

describe('frenchWords', () => {
  it('splits at spaces, hyphens and both apostrophes', () => {
    expect(frenchWords("L’atelier d'éveil, ciné-débat !")).toEqual([
      'L',
      'atelier',
      'd',
      'éveil',
      'ciné',
      'débat',
    ]);
  });
});
