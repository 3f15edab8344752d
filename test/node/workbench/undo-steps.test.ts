import { expect, it } from 'vitest';
import { type Step, UndoSteps } from '../../../src/workbench/store/undo-steps.ts';
import { EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';

const step = (words: string, burst?: string): Step => ({
  id: 'a',
  seen: null,
  keep: false,
  work: EMPTY_WORKBENCH,
  words,
  burst,
});

it('the last hundred steps can be undone, and no more', () => {
  const steps = new UndoSteps();
  for (let i = 1; i <= 130; i += 1) steps.push(step(String(i)));
  const undone = Array.from({ length: 101 }, () => steps.pop()?.words);
  expect(undone[0]).toBe('130');
  expect(undone[99]).toBe('31');
  expect(undone[100]).toBeUndefined();
});

it('changes of one burst are one step, until another comes between', () => {
  const steps = new UndoSteps();
  for (const burst of ['titre', 'titre', undefined, 'titre', undefined, undefined])
    steps.push(step(burst ?? 'autre', burst));
  const undone = Array.from({ length: 6 }, () => steps.pop()?.words);
  expect(undone).toEqual(['autre', 'autre', 'titre', 'autre', 'titre', undefined]);
});
