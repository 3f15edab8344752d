import { createRequire } from 'node:module';
import { stemmer as snowball } from '@orama/stemmers/french';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/french/fold.ts';
import { stemOf } from '../../../src/french/stemmer.ts';

describe('a stem', () => {
  it.each([
    ['jouaient', 'jou'],
    ['balayer', 'balai'],
    ['quelque', 'quelqu'],
    ['finissait', 'fin'],
    ['chantassions', 'chant'],
    ['actions', 'action'],
    ['animatrices', 'anim'],
    ['publication', 'publiqu'],
    ['sociologies', 'sociolog'],
    ['institutions', 'institu'],
    ['patience', 'patienc'],
    ['conference', 'conferent'],
    ['collectives', 'collect'],
    ['chateaux', 'chateau'],
    ['journaux', 'journal'],
    ['heureuses', 'heureux'],
    ['applaudissements', 'applaud'],
    ['activement', 'activ'],
    ['constamment', 'const'],
    ['evidemment', 'evident'],
    ['poliment', 'pol'],
    ['conversion', 'convers'],
    ['ouvriers', 'ouvri'],
    ['parisienne', 'parisien'],
    ['bus', 'bus'],
    ['', ''],
  ])('of « %s » is « %s »', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it('is that of Snowball for words in plain letters', () => {
    const list = createRequire(import.meta.url)('an-array-of-french-words') as readonly string[];
    // One word in seven is quick, and has every ending.
    const words = list.filter((_, i) => i % 7 === 0).map(fold);
    expect(words.length).toBeGreaterThan(40_000);
    expect(words.filter((word) => stemOf(word) !== snowball(word))).toEqual([]);
  });
});
