import { expect, test } from 'vitest';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { mayBeDanger } from '../../../src/phrases/may-be-danger.ts';
import { SMALL_DOORS } from './small-doors.ts';

const index = openDoorIndex(SMALL_DOORS);

/* Whether the phrase may say a danger: once it is whole, and while its last word is being typed. */
test.each([
  ['gâteau', false, false],
  ['des gâteaux', false, true],
  ['je loue', true, true],
  ['notre gâteau', true, true],
  ['ma', true, true],
  ['magasin', true, true],
  ['prison', true, true],
  ['prisons', true, true],
  ['coups', true, true],
  ['xyzzy', true, true],
  ['xyzzy gat', true, true],
  ['gâ', true, false],
  ['gât', true, false],
  ['gax', true, true],
  ['xy', true, false],
  ['pris', true, false],
  ['', false, false],
])('« %s »: %s whole, %s while typed', (phrase, whole, typing) => {
  expect(mayBeDanger(index, phrase)).toBe(whole);
  expect(mayBeDanger(index, phrase, true)).toBe(typing);
});
