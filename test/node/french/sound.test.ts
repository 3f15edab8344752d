import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/french/fold.ts';
import { soundOf } from '../../../src/french/sound.ts';

describe('what sounds the same', () => {
  test.each([
    ['telefone', 'telephone'],
    ['acouchement', 'accouchement'],
    ['prisson', 'prison'],
    ['parant', 'parent'],
    ['atelie', 'atelier'],
    ['violanse', 'violence'],
    ['handycap', 'handicap'],
    ['gouté', 'gouter'],
    ['locassion', 'location'],
  ])('« %s » is heard as « %s »', (slip, word) => {
    expect(soundOf(fold(slip))).toBe(soundOf(word));
  });

  test.each([
    ['prison', 'poisson'],
    ['parent', 'parloir'],
    ['mère', 'mairie'],
  ])('« %s » is not heard as « %s »', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
