import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWorkbench, readWorkbench, writeWorkbench } from '../../src/rules/workbench-read.ts';
import type { Workbench } from '../../src/rules/workbench.ts';
import { EMPTY_WORKBENCH, freshIds, isEmpty } from '../../src/rules/workbench.ts';
import { workbenches } from './random-workbench.ts';

const line = {
  id: 'l1',
  label: 'Psychologue',
  amount: 120000,
  typed: null,
  expense: 'prestataires',
  suggested: false,
  strand: '1.1',
  account: null,
  answers: { habituelle: 'oui' },
};

function withBudget(budget: object): unknown {
  return { ...EMPTY_WORKBENCH, budget: { ...EMPTY_WORKBENCH.budget, ...budget } };
}

function read(value: unknown): { work: Workbench; dropped: string[] } {
  const reading = readWorkbench(value);
  if ('error' in reading) throw new Error(reading.error);
  return reading;
}

describe('a document', () => {
  it('comes back exactly as it was written', () => {
    fc.assert(
      fc.property(workbenches, (work) => {
        expect(parseWorkbench(writeWorkbench(work))).toEqual({ work, dropped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is read without a fault from anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (garbage) => {
        expect(() =>
          typeof garbage === 'string' ? parseWorkbench(garbage) : readWorkbench(garbage),
        ).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what is right when any part of it is replaced by garbage', () => {
    fc.assert(
      fc.property(
        workbenches,
        fc.constantFrom('project', 'budget', 'evaluation'),
        fc.jsonValue(),
        (work, part, garbage) => {
          const { work: found } = read({ ...work, [part]: garbage });
          expect(parseWorkbench(writeWorkbench(found))).toEqual({ work: found, dropped: [] });
        },
      ),
    );
  });

  it.each([
    ['not JSON', '{', 'not-json'],
    ['another file', '{"name":"x"}', 'not-a-workbench'],
    ['a list', '[]', 'not-a-workbench'],
    ['a later version', '{"version":2}', 'other-version'],
  ])('that is %s is refused with its reason', (_, text, error) => {
    expect(parseWorkbench(text)).toEqual({ error });
  });

  it('with more lines than it may hold is refused, not cut', () => {
    const lines = Array.from({ length: 1_001 }, (_, i) => ({ ...line, id: `l${String(i)}` }));
    expect(readWorkbench(withBudget({ lines }))).toEqual({ error: 'too-large' });
  });

  it.each([
    ['a negative amount', { amount: -1 }, 'amount'],
    ['a broken cent', { amount: 0.5 }, 'amount'],
    ['an amount in words', { amount: '12' }, 'amount'],
    ['more than ten million euros', { amount: 1_000_000_001 }, 'amount'],
    ['an unknown strand', { strand: '5.1' }, 'strand'],
    ['an id that is none', { expense: '<b>' }, 'expense'],
    ['answers that are a list', { answers: [] }, 'answers'],
    ['an answer that is a number', { answers: { role: 3 } }, 'answers.role'],
    ['a hidden prototype', { answers: JSON.parse('{"__proto__":"x"}') as unknown }, 'answers.__proto__'],
  ])('without %s keeps the rest of the line, and says what was left out', (_, change, path) => {
    const { work, dropped } = read(withBudget({ lines: [{ ...line, ...change }] }));
    expect(work.budget.lines[0]).toMatchObject({ label: 'Psychologue' });
    expect(dropped).toEqual([`budget.lines.0.${path}`]);
  });

  it('forgets an account that a line can’t have, without a word', () => {
    const { work, dropped } = read(withBudget({ lines: [{ ...line, account: '74' }] }));
    expect(work.budget.lines[0]?.account).toBeNull();
    expect(dropped).toEqual([]);
  });

  it('gives an id of its own to each line', () => {
    const { work } = read(withBudget({ lines: [line, line, { ...line, id: undefined }] }));
    expect(new Set(work.budget.lines.map(({ id }) => id)).size).toBe(3);
  });

  it('is empty until something is done', () => {
    expect(isEmpty(EMPTY_WORKBENCH)).toBe(true);
    expect(isEmpty(read(withBudget({ lines: [line] })).work)).toBe(false);
  });

  it('names new lines after those it has', () => {
    expect(freshIds('l', [{ id: 'l2' }, { id: 'l7' }, { id: 'other' }], 2)).toEqual(['l8', 'l9']);
  });
});
