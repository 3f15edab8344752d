import { describe, expect, it } from 'vitest';
import type { QueryTerm } from '../../../../src/phrases/query/read-query.ts';
import type { ScoredDoor } from '../../../../src/phrases/ranking/score-doors.ts';
import { settleQuestions } from '../../../../src/phrases/ranking/settle-questions.ts';

const door = (kind: string, id: string, score: number, holds: string, more: Partial<ScoredDoor> = {}) =>
  ({
    ...{
      score,
      named: false,
      first: false,
      words: [],
      held: new Map(holds.split(' ').map((term) => [term, 1])),
    },
    door: { kind, id, options: [] },
    ...more,
  }) as unknown as ScoredDoor;
/** A word that says the thing, and means itself. */
const said = (typed: string, more: object = {}) =>
  ({ typed, thing: true, says: 1, meanings: [{ term: typed, sure: 1 }], ...more }) as unknown as QueryTerm;

const van = said('camionnette');
const rent = said('louer');
const OPTIONS = [{ expense: 'location' }, { expense: 'achat' }];
const question = (more: Partial<ScoredDoor> = {}) => ({
  ...door('sens', 'camionnette', 0.3, 'camionnette', { named: true, words: [0], ...more }),
  door: { kind: 'sens', id: 'camionnette', options: OPTIONS } as unknown as ScoredDoor['door'],
});
const renting = door('depense', 'location', 0.4, 'camionnette louer');
const buying = door('depense', 'achat', 0.45, 'camionnette investir');
const insuring = door('depense', 'assurances', 0.2, 'assurer');
const action = door('action', 'relais', 0.25, 'relais');

/** What comes out, as « location 0.4 », a star where it is named. */
const settled = (terms: QueryTerm[], asked = question(), ...options: ScoredDoor[]) =>
  settleQuestions(
    [asked, ...(options.length > 0 ? options : [renting, buying]), insuring, action],
    terms,
  ).map(
    ({ door: { id }, score, named }) => `${id} ${String(Math.round(score * 1e5) / 1e5)}${named ? '*' : ''}`,
  );
const OTHERS = ['assurances 0.2', 'relais 0.25'];

describe('the question about a word with several senses', () => {
  it('comes before its senses, where nothing says which', () => {
    const asks = ['camionnette 0.451*', 'location 0.4', 'achat 0.45', ...OTHERS];
    expect(settled([van])).toEqual(asks);
    expect(settled([said('achat'), van])).toEqual(asks);
    expect(settled([said('inconnu', { meanings: [] }), van])).toEqual(asks);
  });

  it('keeps its own score where it is better', () => {
    expect(settled([van], question({ score: 0.9 }))[0]).toBe('camionnette 0.9*');
  });

  it('goes where a word says which, and that sense comes first', () => {
    expect(settled([rent, van])).toEqual(['location 0.4*', 'achat 0.45', ...OTHERS]);
    expect(settled([rent, van], question({ score: 0.5 }))).toEqual([
      'location 0.504*',
      'achat 0.45',
      ...OTHERS,
    ]);
  });

  it('goes where a word says another expense', () => {
    expect(settled([said('assurer'), van])).toEqual(['location 0.4', 'achat 0.45', ...OTHERS]);
  });

  it.each<[string, QueryTerm]>([
    ['says what the thing is for', said('louer', { thing: false })],
    [
      'may only be of the family of one that does',
      said('louer', { meanings: [{ term: 'louer', sure: 0.75 }] }),
    ],
    ['says an action', said('relais')],
    ['says an expense, and little by itself', said('assurer', { says: 0.35 })],
  ])('stays where another word %s', (_, other) => {
    expect(settled([other, van])[0]).toBe('camionnette 0.451*');
  });

  it('stays as it is where each of its senses is said', () => {
    expect(settled([rent, said('investir'), van])).toEqual([
      ...['camionnette 0.3*', 'location 0.4', 'achat 0.45', ...OTHERS],
    ]);
  });

  it('is none where it is not named, or where no word of the thing is its own', () => {
    const asIs = ['location 0.4', 'achat 0.45', ...OTHERS];
    expect(settled([van], question({ named: false }))).toEqual(['camionnette 0.3', ...asIs]);
    expect(settled([rent])).toEqual(['camionnette 0.3*', ...asIs]);
  });

  it('goes where more of its words name a sense', () => {
    const whole = (more: Partial<ScoredDoor>) => ({ ...renting, named: true, words: [0, 1], ...more });
    expect(settled([van], question(), whole({}), buying)).toEqual(['location 0.4*', 'achat 0.45', ...OTHERS]);
    expect(settled([van], question(), whole({ words: [0] }), buying)[0]).toBe('camionnette 0.451*');
    expect(settled([van], question(), whole({ named: false }), buying)[0]).toBe('camionnette 0.451*');
  });

  it('says itself whatever a word may mean beside', () => {
    const meanings = [
      { term: 'camion', sure: 0.75 },
      { term: 'camionnette', sure: 1 },
    ];
    expect(settled([said('camionnette', { meanings })])[0]).toBe('camionnette 0.451*');
  });
});
