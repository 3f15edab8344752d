import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/french/fold.ts';
import { rootOf, singular } from '../../../src/french/stem.ts';
import { isLittle, plainWords } from '../../../src/french/words.ts';

describe('the root of a word', () => {
  const root = (word: string) => rootOf(singular(fold(word)));

  it.each([
    ['goûter', 'gouter'],
    ['Œuvre', 'oeuvre'],
    ['flyer', 'flyers'],
    ['jeu', 'jeux'],
    ['gâteau', 'gâteaux'],
    ['louée', 'louées'],
    ['salariée', 'salarié'],
    ['épuisé', 'épuisement'],
  ])('is one for « %s » and « %s »', (one, other) => {
    expect(root(one)).toBe(root(other));
  });

  it.each([
    ['salle', 'salaire'],
    ['prêt', 'prestation'],
    ['repas', 'repos'],
    ['Caf', 'café'],
  ])('keeps « %s » and « %s » apart', (one, other) => {
    expect(root(one)).not.toBe(root(other));
  });
});

describe('the words of a text', () => {
  it('are parted at spaces, hyphens and both apostrophes', () => {
    expect(plainWords("L’atelier d'éveil, ciné-débat !")).toEqual(['atelier', 'eveil', 'cine', 'debat']);
  });

  it.each(['l', 'les', 'pour', 'été', 'à', 'déjà'])('say nothing by themselves: « %s »', (word) => {
    expect(isLittle(fold(word))).toBe(true);
  });

  it.each(['car', 'salle', 'café'])('say something by themselves: « %s »', (word) => {
    expect(isLittle(fold(word))).toBe(false);
  });
});
