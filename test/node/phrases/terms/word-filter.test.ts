import { expect, it } from 'vitest';
import { openWordFilter, packWords } from '../../../../src/phrases/terms/word-filter.ts';

const SYLLABLES = 'ba ce di fou gra lo man ni pon ra sa tan ve'.split(' ');
/** Eleven thousand words of three or four syllables, all different. */
const WORDS = Array.from({ length: 11_000 }, (_, i) =>
  [i * 2, (i * 2) / 13, (i * 2) / 169, (i * 2) / 2_197].map((at) => SYLLABLES[Math.floor(at) % 13]).join(''),
);
const [OURS, OTHERS] = [WORDS.slice(0, 1_000), WORDS.slice(1_000)];

it('holds each of its words, and by chance about one other in forty-five, in eight bits a word', () => {
  const packed = packWords(OURS);
  const holds = openWordFilter(packed);
  expect(atob(packed)).toHaveLength(1_000);
  expect(new Set(WORDS).size).toBe(11_000);
  expect(OURS.filter((word) => !holds(word))).toEqual([]);
  // Five hashes in 8 bits a word: (1 - e^(-5/8))^5 = 0.022.
  expect(OTHERS.filter(holds).length / OTHERS.length).toBeCloseTo(0.022, 2);
});

it('of no word holds none', () => {
  expect(packWords([])).toBe('');
  expect(openWordFilter('')('pain')).toBe(false);
});
