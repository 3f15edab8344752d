import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetAll } from '../../../src/french/typeset.ts';

const NARROW = '\u202f';
const WIDE = '\u00a0';

describe('typeset', () => {
  it.each([
    ['Pourquoi ?', `Pourquoi${NARROW}?`],
    ['Bravo !', `Bravo${NARROW}!`],
    ['oui ; non', `oui${NARROW}; non`],
    ['La réponse : oui', `La réponse${WIDE}: oui`],
    ['« petit matériel »', `«${WIDE}petit matériel${WIDE}»`],
    ['80 % du budget', `80${WIDE}% du budget`],
    ['1320 €', `1320${WIDE}€`],
    ['72 000 €', `72${NARROW}000${WIDE}€`],
    ['de 9 h à 23 h', `de 9${WIDE}h à 23${WIDE}h`],
    ['à 14 h 30, salle 2', `à 14${WIDE}h${WIDE}30, salle 2`],
    ['de 9 h 2026 fois', `de 9${WIDE}h 2026 fois`],
    ["l'annexe", 'l’annexe'],
  ])('sets « %s »', (raw, set) => {
    expect(typeset(raw)).toBe(set);
  });

  it('leaves alone what is not French punctuation', () => {
    for (const text of ['https://exemple.fr/a?b=c', '12:30', 'a;b', '3 à 5 parents', '2 heures', '8 hôtels'])
      expect(typeset(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    const pieces = fc.constantFrom(
      'mot',
      "l'",
      'eau',
      ' ',
      '\u00a0',
      '\u202f',
      '?',
      '!',
      ';',
      ':',
      '«',
      '»',
      '10',
      '000',
      '%',
      '€',
      'h',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const once = typeset(parts.join(''));
        expect(typeset(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('typesetAll', () => {
  it('sets every text of a plain value, and nothing else', () => {
    expect(typesetAll({ a: 'Oui !', b: ['Non ?', 3, null, true], c: { d: 'rien' } })).toEqual({
      a: `Oui${NARROW}!`,
      b: [`Non${NARROW}?`, 3, null, true],
      c: { d: 'rien' },
    });
  });
});
