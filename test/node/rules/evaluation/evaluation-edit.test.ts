import { describe, expect, it } from 'vitest';
import {
  addIndicator,
  addSessions,
  chooseStrand,
  followIndicator,
  nameSession,
  removeIndicator,
  removeSession,
  setOverall,
  setValue,
} from '../../../../src/rules/evaluation/evaluation-edit.ts';
import { followedIndicators, gather, gatherAll } from '../../../../src/rules/evaluation/evaluation.ts';
import { evaluationPart } from '../../../../src/rules/evaluation/evaluation-part.ts';
import { PlainReader } from '../../../../src/rules/work/plain-reader.ts';
import { type Edit, EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';

const after = (...edits: Edit[]) => edits.reduce((work, edit) => edit(work), EMPTY_WORKBENCH).evaluation;

describe('an evaluation is changed', () => {
  it('by its strand, and by the indicators that are left out', () => {
    expect(after(chooseStrand('2.1')).strand).toBe('2.1');
    const out = [followIndicator('a', false), followIndicator('b', false), followIndicator('a', false)];
    expect(after(...out).leftOut).toEqual(['b', 'a']);
    expect(after(...out, followIndicator('a', true)).leftOut).toEqual(['b']);
    const many = Array.from({ length: 150 }, (_, i) => followIndicator(`i${String(i)}`, false));
    expect(after(...many).leftOut.length).toBe(100);
  });

  it('by indicators of one’s own, taken away with what was collected for them', () => {
    const edits = [addIndicator('qualitatif', 'x'.repeat(301)), addIndicator('quantitatif', 'Pères')];
    expect(after(...edits).own).toEqual([
      { id: 'i1', kind: 'qualitatif', label: 'x'.repeat(300) },
      { id: 'i2', kind: 'quantitatif', label: 'Pères' },
    ]);
    const filled = [...edits, addSessions(1), setValue('s1', 'i1', 'Bien'), setValue('s1', 'i2', '3')];
    const { own, sessions, overall } = after(
      ...[...filled, setOverall('i1', 'Tout'), setOverall('i2', '4'), removeIndicator('i1')],
    );
    expect(own.map(({ id }) => id)).toEqual(['i2']);
    expect(sessions).toEqual([{ id: 's1', label: '', values: { i2: '3' } }]);
    expect(overall).toEqual({ i2: '4' });
  });

  it('by sessions, each named, filled and taken away alone', () => {
    const two = [addSessions(2), nameSession('s2', `${'x'.repeat(300)}y`), setValue('s2', 'a', '12')];
    expect(after(...two).sessions).toEqual([
      { id: 's1', label: '', values: {} },
      { id: 's2', label: 'x'.repeat(300), values: { a: '12' } },
    ]);
    expect(after(...two, setValue('s2', 'a', '')).sessions[1]?.values).toEqual({});
    expect(after(...two, removeSession('s1')).sessions.map(({ id }) => id)).toEqual(['s2']);
  });

  it('by what is said once, within its bound', () => {
    expect(after(setOverall('a', 'x'.repeat(4_001))).overall).toEqual({ a: 'x'.repeat(4_000) });
    expect(after(setOverall('a', '1'), setOverall('b', '2'), setOverall('a', '')).overall).toEqual({
      b: '2',
    });
  });
});

function read(evaluation: object) {
  return evaluationPart.read(new PlainReader(evaluation));
}

describe('an evaluation is read', () => {
  const empty = { strand: null, leftOut: [], own: [], sessions: [], overall: {} };

  it('field by field, whatever is missing', () => {
    expect(read({})).toEqual(empty);
    const whole = {
      strand: '3.1',
      leftOut: ['a'],
      own: [
        { id: 'i1', kind: 'qualitatif', label: 'Un' },
        { id: 'i2', kind: 'quantitatif', label: 'Deux' },
      ],
      sessions: [{ id: 's1', label: 'Mars', values: { i1: 'Bien', a: '3' } }],
      overall: { i2: '4' },
    };
    expect(read(whole)).toEqual(whole);
  });

  it('within its bounds', () => {
    const ids = Array.from({ length: 101 }, (_, i) => `i${String(i + 1)}`);
    expect(read({ leftOut: ids }).leftOut).toHaveLength(100);
  });

  it('with ids of ours: what was collected follows the indicator that takes another', () => {
    const own = [
      { id: 'peres', label: 'Pères' },
      { id: 'i1', label: 'Mères' },
      { label: 'Sans nom' },
      { id: 'i1', label: 'Encore' },
    ];
    const found = read({
      own,
      sessions: [{ values: { peres: '3', i1: '5', autre: '7' } }],
      overall: { peres: '9', i1: '1' },
    });
    expect(found.own.map(({ id, label, kind }) => `${id} ${label} ${kind}`)).toEqual([
      'i2 Pères quantitatif',
      'i1 Mères quantitatif',
      'i4 Sans nom quantitatif',
      'i5 Encore quantitatif',
    ]);
    expect(found.sessions).toEqual([{ id: 's1', label: '', values: { i2: '3', i1: '5', autre: '7' } }]);
    expect(found.overall).toEqual({ i2: '9', i1: '1' });
  });

  it('and told in words', () => {
    const words = (more: object) => evaluationPart.words({ ...evaluationPart.empty, ...more });
    expect(words({})).toBe('');
    expect(words({ strand: '1.1' })).toBe('une évaluation commencée');
    expect(words({ own: [{ id: 'i1', kind: 'qualitatif', label: '' }] })).toBe('une évaluation commencée');
    expect(words({ sessions: [{ id: 's1', label: '', values: {} }] })).toBe('1 séance');
  });
});

describe('what is followed', () => {
  it('of one’s own is added up where it is counted, and told where it is heard', () => {
    const own = [
      { id: 'i1', kind: 'quantitatif' as const, label: 'Pères' },
      { id: 'i2', kind: 'qualitatif' as const, label: 'Retours' },
    ];
    const sessions = [{ id: 's1', label: '', values: { i1: '1  200', i2: '5' } }];
    const evaluation = { ...EMPTY_WORKBENCH.evaluation, own, sessions };
    expect(followedIndicators(evaluation, undefined)).toEqual([
      { id: 'i1', label: 'Pères', kind: 'quantitatif', across: 'sum', own: true, cites: [] },
      { id: 'i2', label: 'Retours', kind: 'qualitatif', own: true, cites: [] },
    ]);
    expect(gatherAll(evaluation, undefined)).toMatchObject([
      { id: 'i1', label: 'Pères', total: 120_000, mean: 120_000, unread: 0 },
      { id: 'i2', total: null, mean: null, unread: 0 },
    ]);
  });

  it('once says that it is not a number, unless nothing was written', () => {
    const once = {
      ...{ id: 'a', label: '', kind: 'quantitatif' as const, across: 'once' as const, own: false, cites: [] },
    };
    const said = (typed: string) => gather(once, [once], { sessions: [], overall: { a: typed } });
    expect(said('beaucoup')).toEqual({ total: null, mean: null, unread: 1 });
    expect(said('  ')).toEqual({ total: null, mean: null, unread: 0 });
    expect(said('4')).toEqual({ total: 400, mean: null, unread: 0 });
  });

  it('at a session counts nothing of blanks', () => {
    const sum = {
      ...{ id: 'a', label: '', kind: 'quantitatif' as const, across: 'sum' as const, own: false, cites: [] },
    };
    const sessions = [
      { id: 's1', label: '', values: { a: '  ' } },
      { id: 's2', label: '', values: { a: '3' } },
    ];
    expect(gather(sum, [sum], { sessions, overall: {} })).toEqual({ total: 300, mean: 300, unread: 0 });
  });
});
