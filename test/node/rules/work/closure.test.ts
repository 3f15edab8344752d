import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addLines,
  addResources,
  answerLine,
  editLine,
  editService,
  typedAmount,
} from '../../../../src/rules/budget/budget-edit.ts';
import {
  addIndicator,
  addSessions,
  followIndicator,
  nameSession,
  setOverall,
  setValue,
} from '../../../../src/rules/evaluation/evaluation-edit.ts';
import { describeProject, nameProject } from '../../../../src/rules/work/project-edit.ts';
import { parseWorkbench, writeWorkbench } from '../../../../src/rules/work/workbench-read.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { type Edit, edits, nearlyFull } from './random-edits.ts';

// At each run other sequences: 20,000 of them from nothing, and 400 from a work whose lists are nearly full.
const SEQUENCES = 20_000;
const FULL_SEQUENCES = 400;
// No limit that a busy machine could reach: what decides is what is read back.
const PATIENT = 600_000;

const done = (work: Workbench, sequence: readonly Edit[]) =>
  sequence.reduce((next, edit) => edit(next), work);

/** What is written is read back: the same, nothing left out, nothing cut. */
function expectClosed(work: Workbench) {
  const reading = parseWorkbench(writeWorkbench(work));
  if ('error' in reading) throw new Error(reading.error);
  expect([reading.dropped, reading.cut]).toEqual([[], []]);
  // Twenty thousand times, this is much quicker than an assertion that prepares its words.
  if (!isDeepStrictEqual(reading.work, work)) expect(reading.work).toEqual(work);
}

describe('whatever is done in the tools, written then read', () => {
  it('loses nothing, in twenty thousand sequences of edits', { timeout: PATIENT }, () => {
    let sequences = 0;
    let changes = 0;
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 12 }), (sequence) => {
        expectClosed(done(EMPTY_WORKBENCH, sequence));
        sequences += 1;
        changes += sequence.length;
      }),
      { numRuns: SEQUENCES },
    );
    expect(sequences).toBeGreaterThanOrEqual(20_000);
    expect(changes).toBeGreaterThan(60_000);
  });

  it('loses nothing where the lists are full, or would be more than full', { timeout: PATIENT }, () => {
    const full = done(EMPTY_WORKBENCH, [nearlyFull]);
    let reached = 0;
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 12 }), (sequence) => {
        const work = done(full, sequence);
        expectClosed(work);
        const { budget, evaluation } = work;
        if (
          budget.lines.length === 1_000 ||
          budget.resources.length === 200 ||
          evaluation.sessions.length === 200
        )
          reached += 1;
      }),
      { numRuns: FULL_SEQUENCES },
    );
    expect(reached).toBeGreaterThan(50);
  });

  const long = (length: number) => 'é'.repeat(length);
  const many = (count: number) => Array.from({ length: count }, (_, i) => `q${String(i)}`);
  const all =
    (list: readonly Edit[]): Edit =>
    (work) =>
      done(work, list);
  const inSession = (edit: Edit) => all([addSessions(1), edit]);
  const inLine = (edit: Edit) => all([addLines([{}]), edit]);
  const sizes = ({ project, budget, evaluation }: Workbench) => {
    const [line] = budget.lines;
    const [session] = evaluation.sessions;
    return {
      title: project.title.length,
      sponsor: project.sponsor.length,
      projectAnswers: Object.keys(project.answers).length,
      lines: budget.lines.length,
      label: line?.label.length,
      typed: line?.typed?.length,
      answers: Object.keys(line?.answers ?? {}).length,
      service: budget.servicesTyped.othersRuledOut?.length,
      resources: budget.resources.length,
      own: evaluation.own.length,
      ownLabel: evaluation.own[0]?.label.length,
      leftOut: evaluation.leftOut.length,
      sessions: evaluation.sessions.length,
      sessionName: session?.label.length,
      values: Object.keys(session?.values ?? {}).length,
      value: session?.values.q0?.length,
      overall: Object.keys(evaluation.overall).length,
    };
  };
  const resource = { label: '', amount: null, typed: null, account: '74' };

  it.each<[field: keyof ReturnType<typeof sizes>, most: number, write: (length: number) => Edit]>([
    ['title', 300, (n) => nameProject('title', long(n))],
    ['sponsor', 300, (n) => nameProject('sponsor', long(n))],
    [
      'projectAnswers',
      100,
      (n) => describeProject('laep', Object.fromEntries(many(n).map((id) => [id, 'oui'])), null),
    ],
    ['lines', 1_000, (n) => addLines(many(n).map((label) => ({ label })))],
    ['label', 300, (n) => inLine(editLine('l1', { label: long(n) }))],
    ['typed', 300, (n) => inLine(editLine('l1', typedAmount(long(n))))],
    ['service', 300, (n) => editService('othersRuledOut', long(n))],
    ['answers', 100, (n) => inLine(all(many(n).map((id) => answerLine('l1', id, 'oui'))))],
    ['resources', 200, (n) => addResources(many(n).map(() => resource))],
    ['own', 100, (n) => all(many(n).map((label) => addIndicator('quantitatif', label)))],
    ['ownLabel', 300, (n) => addIndicator('qualitatif', long(n))],
    ['leftOut', 100, (n) => all(many(n).map((id) => followIndicator(id, false)))],
    ['sessions', 200, (n) => addSessions(n)],
    ['sessionName', 300, (n) => inSession(nameSession('s1', long(n)))],
    ['values', 300, (n) => inSession(all(many(n).map((id) => setValue('s1', id, '1'))))],
    ['value', 4_000, (n) => inSession(setValue('s1', 'q0', long(n)))],
    ['overall', 300, (n) => all(many(n).map((id) => setOverall(id, '1')))],
  ])(
    'holds %s at its bound (%i) as it is, and past it what the reader gives back too',
    (field, most, write) => {
      for (const [asked, held] of [
        [most, most],
        [most + 1, most],
      ] as const) {
        const work = write(asked)(EMPTY_WORKBENCH);
        expect(sizes(work)[field]).toBe(held);
        expectClosed(work);
      }
    },
  );
});
