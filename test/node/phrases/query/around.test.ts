import { expect, test } from 'vitest';
import { isAround } from '../../../../src/phrases/query/around.ts';

test.each([
  ['prix', true],
  ['tarifs', true],
  ['12', true],
  ['7', true],
  ['a12', false],
  ['12a', false],
  ['poney', false],
])('« %s » only says that a thing is paid, how many: %s', (word, around) => {
  expect(isAround(word)).toBe(around);
});
