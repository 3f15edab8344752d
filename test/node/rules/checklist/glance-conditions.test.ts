import { expect, it } from 'vitest';
import { glanceConditions } from '../../../../src/rules/checklist/glance-conditions.ts';
import type { Action, Criterion } from '../../../../src/schemas/rules/action.ts';

/** So many conditions that must hold, that the annexe asks too, that it advises, and that only inform. */
const counted = (must: number, asked: number, advised: number, said: number): Criterion[] =>
  [
    [must, { severity: 'blocking' }],
    [asked, { severity: 'informative', asked: true }],
    [advised, { severity: 'advised' }],
    [said, { severity: 'informative' }],
  ].flatMap(([times, criterion]) => Array<Criterion>(Number(times)).fill(criterion as Criterion));
const glance = (criteria: Criterion[], reading?: Action['reading']) =>
  glanceConditions({ criteria, reading });

it.each([
  [8, 0, 2, 3, { must: 8, more: 2, words: '8 conditions à remplir, 2 conseillées' }],
  [1, 1, 1, 0, { must: 1, more: 2, words: '1 condition à remplir, 1 demandée aussi, 1 conseillée' }],
  [2, 3, 0, 1, { must: 2, more: 3, words: '2 conditions à remplir, 3 demandées aussi' }],
  [0, 0, 0, 2, { must: 0, more: 0, words: 'aucune condition donnée' }],
])('counts %i that must, %i asked, %i advised', (must, asked, advised, said, words) => {
  expect(glance(counted(must, asked, advised, said))).toEqual(words);
});

it('says where they are our reading', () => {
  const reading = {} as NonNullable<Action['reading']>;
  expect(glance(counted(2, 1, 2, 0), reading).words).toBe(
    'Notre lecture : 2 points à remplir, 1 demandé aussi, 2 conseillés',
  );
});
