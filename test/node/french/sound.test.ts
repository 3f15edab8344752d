import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/french/fold.ts';
import { soundFrame, soundOf } from '../../../src/french/sound.ts';

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

  // What is alike is only looked for among words of the same frame.
  test.each([
    ['telefone', 'telephone', 'clfm'],
    ['scene', 'sene', 'cm'],
    ['eaux', 'haut', ''],
    ['locassion', 'location', 'lcm'],
    ['gouter', 'goute', 'gc'],
  ])('« %s » and « %s » have one frame', (one, other, frame) => {
    expect([soundFrame(one), soundFrame(other)]).toEqual([frame, frame]);
  });

  test.each([
    ['prison', 'poisson'],
    ['parent', 'parloir'],
    ['mère', 'mairie'],
  ])('« %s » is not heard as « %s »', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
