import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readContent } from '../../../../src/reading/content.ts';
import { audit } from '../../../../src/rules/checklist/audit.ts';
import { optionsOf } from '../../../../src/rules/checklist/criterion-status.ts';
import type { Answers } from '../../../../src/rules/decision/decision-table.ts';
import type { Action, Criterion } from '../../../../src/schemas/rules/action.ts';

const { actions } = readContent();
const judged = actions.filter(({ criteria }) => criteria.length > 0);

/** From what closes the door to what opens it. */
const WORST_TO_BEST = ['excluded', 'blocked', 'undecided', 'fits-if', 'fits'];
const DAYS = ['2023-12-31', '2024-06-01', '2025-12-31', '2026-11-23'];

const answersTo = (criterion: Criterion): string[] => {
  const options = optionsOf(criterion);
  if (options.length > 0) return options;
  return criterion.type === 'departement' ? ['38', '23', '75'] : ['0', '0,4', '0.5', '5', '9', '20'];
};

interface Case {
  action: Action;
  answers: Answers;
  today: string;
}

/** An action, some answers to it, a day. */
const cases: fc.Arbitrary<Case> = fc.constantFrom(...judged).chain((action) =>
  fc.record({
    action: fc.constant(action),
    today: fc.constantFrom(...DAYS),
    answers: fc.record(
      Object.fromEntries(
        action.criteria.map((criterion) => [criterion.id, fc.constantFrom(...answersTo(criterion), 'nsp')]),
      ),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Answers>,
  }),
);

const rank = ({ action, answers, today }: Case) => WORST_TO_BEST.indexOf(audit(action, answers, today).fit);
const dependedUpon = (action: Action) =>
  new Set(
    action.criteria.flatMap(({ appliesWhen, contestedWhen }) =>
      Object.keys({ ...appliesWhen, ...contestedWhen }),
    ),
  );

it('learning that a condition is met never makes the fit worse', () => {
  let learnt = 0;
  fc.assert(
    fc.property(cases, fc.nat(), (each, pick) => {
      const { action, answers, today } = each;
      const free = action.criteria.filter(({ id }) => !dependedUpon(action).has(id));
      const criterion = free[pick % free.length];
      fc.pre(criterion !== undefined && criterion.type !== 'during');
      const before = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== criterion.id));
      const meets = answersTo(criterion).filter((answer) => {
        const { criteria } = audit(action, { ...before, [criterion.id]: answer }, today);
        return criteria.some((audited) => audited.criterion === criterion && audited.status === 'met');
      });
      learnt += meets.length;
      for (const answer of meets) {
        const after = { ...each, answers: { ...before, [criterion.id]: answer } };
        expect(rank(after)).toBeGreaterThanOrEqual(rank({ ...each, answers: before }));
      }
    }),
    { numRuns: 400 },
  );
  expect(learnt).toBeGreaterThan(200);
});

it('what is advised or informative never weighs', () => {
  fc.assert(
    fc.property(cases, ({ action, answers, today }) => {
      const light = action.criteria.filter(
        ({ id, severity }) => severity !== 'blocking' && !dependedUpon(action).has(id),
      );
      const without = Object.fromEntries(
        Object.entries(answers).filter(([key]) => !light.some(({ id }) => id === key)),
      );
      expect(audit(action, without, today).fit).toBe(audit(action, answers, today).fit);
    }),
  );
});

it('« je ne sais pas » is no answer', () => {
  fc.assert(
    fc.property(cases, ({ action, answers, today }) => {
      const known = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'nsp'));
      expect(audit(action, known, today)).toEqual(audit(action, answers, today));
    }),
  );
});

it('the order of the answers is irrelevant', () => {
  fc.assert(
    fc.property(cases, ({ action, answers, today }) => {
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      expect(audit(action, turned, today)).toEqual(audit(action, answers, today));
    }),
  );
});

it('what is no criterion of the action is ignored', () => {
  fc.assert(
    fc.property(cases, fc.dictionary(fc.string(), fc.string()), ({ action, answers, today }, more) => {
      const strange = Object.fromEntries(
        Object.entries(more).filter(([key]) => !action.criteria.some(({ id }) => id === key)),
      );
      expect(audit(action, { ...strange, ...answers }, today)).toEqual(audit(action, answers, today));
    }),
  );
});

it('the count agrees with the fit: a project fits when all that applies is met', () => {
  fc.assert(
    fc.property(cases, ({ action, answers, today }) => {
      const { fit, met, of } = audit(action, answers, today);
      expect(met).toBeLessThanOrEqual(of);
      expect(fit === 'fits').toBe(met === of);
    }),
  );
});
