import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSiret } from '../../../../src/rules/identity/siret.ts';

const wordsOf = (typed: string) => {
  const reading = readSiret(typed);
  return 'words' in reading ? reading.words : reading.kind;
};

describe('a Siret', () => {
  // The example of Insee’s own documentation, and La Poste’s head office, which the usual key allows.
  it.each([
    '73282932000074',
    '732 829 320 00074',
    ' 732.829.320-00074 ',
    '732\u202f829\u202f320\u00a000074',
    '35600000000048',
  ])('is right: %s', (typed) => expect(wordsOf(typed)).toBe('right'));

  it('of La Poste is right where its figures add up to a multiple of five, and wrong elsewhere', () => {
    // 3 + 5 + 6 + 4 + 9 + 8 + 3 + 7 = 45; the usual key does not hold.
    expect(wordsOf('35600000049837')).toBe('right');
    expect(wordsOf('35600000049838')).toContain('La clé de ce numéro n’est pas juste');
    // The same sum of another Siren is no excuse.
    expect(wordsOf('73282932000010')).toContain('La clé de ce numéro n’est pas juste');
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    [
      '732829320',
      'Ces 9 chiffres sont un Siren. Le Siret en a 14 : le Siren, puis les 5 de l’établissement.',
    ],
    ['7', 'Ce numéro a 1 chiffre ; un Siret en a 14.'],
    ['7328293200007', 'Ce numéro a 13 chiffres ; un Siret en a 14.'],
    ['732829320000744', 'Ce numéro a 15 chiffres ; un Siret en a 14.'],
    ['7328293200007O', 'Un Siret ne contient que des chiffres : il en a 14.'],
    ['73282932000075', 'La clé de ce numéro n’est pas juste : un chiffre est sans doute faux. Relisez-le.'],
    // Nought alone has the usual key.
    ['00000000000000', 'Un Siret ne commence pas par neuf zéros. Relisez-le.'],
    ['0000000000', 'Ce numéro a 10 chiffres ; un Siret en a 14.'],
    // The whole number has a key, its Siren has none.
    ['00000000100008', 'La clé de ce numéro n’est pas juste : un chiffre est sans doute faux. Relisez-le.'],
  ])('« %s » is said: %s', (typed, words) => expect(wordsOf(typed)).toBe(words));

  it('with any one figure changed is wrong', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.nat({ max: 13 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const figures = [...'73282932000074'].map(Number);
        figures[at] = ((figures[at] ?? 0) + by) % 10;
        expect(wordsOf(figures.join(''))).toContain('La clé');
        tried += 1;
      }),
    );
    expect(tried).toBe(100);
  });
});
