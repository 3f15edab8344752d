import { describe, expect, it } from 'vitest';
import type { QueryTerm } from '../../../../src/phrases/query/read-query.ts';
import { placeExpenses } from '../../../../src/phrases/ranking/place-expenses.ts';
import type { ScoredDoor } from '../../../../src/phrases/ranking/score-doors.ts';

const door = (kind: string, id: string, score: number, more: Partial<ScoredDoor> = {}) =>
  ({ door: { kind, id }, score, named: true, first: false, words: [], ...more }) as unknown as ScoredDoor;
const terms = (...linked: boolean[]) => linked.map((each) => ({ linked: each }) as QueryTerm);
const ids = (scored: ScoredDoor[], of = terms()) =>
  placeExpenses(scored, of).map(({ door: { id }, score }) => `${id} ${String(score)}`);
const action = door('action', 'rep', 0.5);

describe('of the expenses that a query names', () => {
  it('the first counts whole, the others for three quarters; what is no expense stays', () => {
    const [train, speaker] = [
      door('depense', 'train', 0.8, { first: true }),
      door('depense', 'intervenant', 0.8),
    ];
    expect(ids([speaker, train, door('sens', 'salle', 0.4), action])).toEqual([
      ...['intervenant 0.6000000000000001', 'train 0.8', 'salle 0.30000000000000004', 'rep 0.5'],
    ]);
  });

  it('all count whole where none is named first', () => {
    expect(
      ids([door('depense', 'a', 0.8, { first: true, named: false }), door('depense', 'b', 0.4)]),
    ).toEqual([...['a 0.8', 'b 0.4']]);
    expect(ids([door('action', 'a', 0.8, { first: true }), door('depense', 'b', 0.4)])).toEqual([
      'a 0.8',
      'b 0.4',
    ]);
  });
});

describe('what has no place among the expenses', () => {
  const other = (more: Partial<ScoredDoor> = {}) => door('depense', 'autre', 0.6, { words: [0], ...more });
  const parking = (more: Partial<ScoredDoor> = {}) =>
    door('depense', 'parking', 0.7, { words: [2], ...more });
  const kept = (one: ScoredDoor, two: ScoredDoor, of = terms(false, false, false)) =>
    placeExpenses([one, two, action], of).map(({ door: { id } }) => id);

  it.each<[string, Partial<ScoredDoor>, Partial<ScoredDoor>, string[]]>([
    ['nothing, where it is not named', { named: false }, {}, ['autre', 'parking', 'rep']],
    ['all other expenses, where it comes first', { first: true }, {}, ['autre', 'rep']],
    ['all that are not named', {}, { named: false }, ['autre', 'rep']],
    ['itself, where another says more', {}, {}, ['parking', 'rep']],
    ['those that say no more', {}, { score: 0.6 }, ['autre', 'rep']],
    ['itself, after one that comes first', {}, { first: true, words: [2] }, ['parking', 'rep']],
    [
      'one that comes first and says fewer words',
      { words: [0, 1] },
      { first: true, words: [2] },
      ['autre', 'rep'],
    ],
    [
      'itself, where both come first and it says fewer words',
      { first: true },
      { first: true, words: [2, 3] },
      ['parking', 'rep'],
    ],
    ['one that says as many, where both come first', { first: true }, { first: true }, ['autre', 'rep']],
    ['one whose next word it is', { words: [3] }, {}, ['autre', 'rep']],
  ])('rules out %s', (_, mine, theirs, left) => {
    expect(kept(other(mine), parking(theirs))).toEqual(left);
  });

  it('is not the next word where this one hangs on the thing', () => {
    expect(kept(other({ words: [3] }), parking(), terms(false, false, false, true))).toEqual([
      'parking',
      'rep',
    ]);
  });
});
