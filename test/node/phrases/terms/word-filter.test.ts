import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openWordFilter, packWords } from '../../../../src/phrases/terms/word-filter.ts';

const SYLLABLES = 'ba ce di fou gra lo man ni pon ra sa tan ve'.split(' ');
/** Eleven thousand words of three or four syllables, all different. */
const WORDS = Array.from({ length: 11_000 }, (_, i) =>
  [i * 2, (i * 2) / 13, (i * 2) / 169, (i * 2) / 2_197].map((at) => SYLLABLES[Math.floor(at) % 13]).join(''),
);
const [OURS, OTHERS] = [WORDS.slice(0, 1_000), WORDS.slice(1_000)];

it('holds each of its words, and by chance about one other in sixteen, in six bits a word', () => {
  const packed = packWords(OURS);
  const holds = openWordFilter(packed);
  expect(new Set(WORDS).size).toBe(11_000);
  expect(OURS.filter((word) => !holds(word))).toEqual([]);
  expect(OTHERS.filter(holds).length / OTHERS.length).toBeCloseTo(1 / 16, 2);
  // Places so far apart need 4 bits each, and 1.44 for where they stand; letters lose a little.
  expect(brotliCompressSync(packed).length).toBeLessThanOrEqual(1_000 * 0.8);
});

it('takes other words by chance when it has some places more', () => {
  const taken = [0, 1, 2].map((spare) => OTHERS.filter(openWordFilter(packWords(OURS, spare))).join());
  expect(new Set(taken).size).toBe(3);
});

it('holds words that stand at one place, and a place far from the one before', () => {
  const packed = packWords(['pain', 'pain', 'lait'], 5_000);
  const holds = openWordFilter(packed);
  expect(['pain', 'lait', 'eau', 'sel'].map(holds)).toEqual([true, true, false, false]);
});

it('of no word holds none', () => {
  expect(openWordFilter(packWords([]))('pain')).toBe(false);
  expect(openWordFilter('')('pain')).toBe(false);
});
