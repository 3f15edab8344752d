import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reading/content.ts';
import { type Outcome, decide } from '../../../../src/rules/decision/decide.ts';
import { type Answers, dimensions } from '../../../../src/rules/decision/decision-table.ts';
import { wouldChange } from '../../../../src/rules/decision/would-change.ts';
import type { Expense } from '../../../../src/schemas/rules/expense.ts';

const { expenses } = readContent();

interface Case {
  table: Expense;
  answers: Answers;
}

/** A real table and some of its questions answered, « Je ne sais pas » included. */
const cases = fc
  .constantFrom(...expenses)
  .chain((table) =>
    fc
      .tuple(
        ...dimensions(table).map(({ id, options, nsp }) =>
          fc
            .option(fc.constantFrom(...options, ...(nsp ? ['nsp'] : [])), { nil: undefined })
            .map((answer) => (answer === undefined ? {} : { [id]: answer })),
        ),
      )
      .map((parts): Case => ({ table, answers: Object.assign({}, ...parts) as Answers })),
  );

/** What every complete set of answers gives, worked out from the rows alone. */
function outcomes({ table, answers }: Case): Outcome[] {
  const axes = [
    { id: 'volet', options: ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'] },
    ...table.questions.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
  ];
  const cells = axes.reduce<Record<string, string>[]>(
    (some, { id, options }) => {
      const range = options.filter((option) => option === answers[id]);
      return some.flatMap((cell) =>
        (range.length > 0 ? range : options).map((option) => ({ ...cell, [id]: option })),
      );
    },
    [{}],
  );
  return cells.flatMap((cell) =>
    table.rows
      .filter(
        ({ strands, when }) =>
          strands.some((strand) => strand === cell.volet) &&
          Object.entries(when).every(([question, accepted]) => accepted.includes(cell[question] ?? '')),
      )
      .map(({ verdict, reason = null }) => ({ verdict, reason })),
  );
}

function distinct(all: Outcome[]): Outcome[] {
  return all.filter((outcome, i) => all.findIndex((each) => sameOutcome(each, outcome)) === i);
}

function sameOutcome(one: Outcome, other: Outcome): boolean {
  return one.verdict === other.verdict && one.reason === other.reason;
}

describe('decide, on the real tables', () => {
  it('says outcomes in the order of the completions, for itself and for each lead', () => {
    let several = 0;
    fc.assert(
      fc.property(cases, ({ table, answers }) => {
        const decision = decide(table, answers);
        fc.pre(decision.kind === 'open');
        several += decision.possible.length - 1;
        expect(decision.possible).toEqual(distinct(outcomes({ table, answers })));
        for (const { question, option, outcomes: led } of decision.leads)
          expect(led).toEqual(distinct(outcomes({ table, answers: { ...answers, [question]: option } })));
      }),
    );
    expect(several).toBeGreaterThan(50);
  });

  it('concludes exactly when every completion agrees', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const all = outcomes(given);
        expect(all.length).toBeGreaterThan(0);
        const agree = all.every((outcome) => all[0] && sameOutcome(outcome, all[0]));
        expect(decide(given.table, given.answers).kind).toBe(agree ? 'concluded' : 'open');
      }),
    );
  });

  it('never contradicts a conclusion once one more question is answered', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ table, answers }, pick) => {
        const before = decide(table, answers);
        fc.pre(before.kind === 'concluded');
        const free = dimensions(table).filter(({ id }) => answers[id] === undefined);
        const question = free[pick % free.length];
        fc.pre(question !== undefined);
        for (const option of [...question.options, 'nsp']) {
          const after = decide(table, { ...answers, [question.id]: option });
          expect(after).toMatchObject({ kind: 'concluded', verdict: before.verdict, reason: before.reason });
        }
      }),
    );
  });

  it('gives « Je ne sais pas » the same possible verdicts as no answer', () => {
    let open = 0;
    fc.assert(
      fc.property(cases, ({ table, answers }) => {
        const silent = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'nsp'));
        const known = decide(table, answers);
        const unsaid = decide(table, silent);
        expect(known.kind).toBe(unsaid.kind);
        if (known.kind !== 'open' || unsaid.kind !== 'open') return;
        open += 1;
        expect(known.possible).toEqual(unsaid.possible);
      }),
    );
    expect(open).toBeGreaterThan(10);
  });

  it('takes the answers in any order', () => {
    fc.assert(
      fc.property(cases, ({ table, answers }) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(decide(table, reversed)).toEqual(decide(table, answers));
      }),
    );
  });

  it('asks next the first question not yet answered that can change the conclusion', () => {
    fc.assert(
      fc.property(cases, ({ table, answers }) => {
        const decision = decide(table, answers);
        fc.pre(decision.kind === 'open' && decision.next !== null);
        const { next } = decision;
        expect(next === null ? 'nsp' : answers[next]).toBeUndefined();
        expect(new Set(decision.leads.map(({ question }) => question))).toEqual(new Set([next]));
      }),
    );
  });

  it('always ends: answering what it asks leads to a conclusion, or to « Je ne sais pas » alone', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), ({ table, answers }, picks) => {
        let given = answers;
        let decision = decide(table, given);
        for (const pick of picks) {
          if (decision.kind === 'concluded' || decision.next === null) break;
          const asked = decision.next;
          const options = dimensions(table).find(({ id }) => id === asked)?.options ?? [];
          given = { ...given, [asked]: options[pick % options.length] ?? '' };
          decision = decide(table, given);
        }
        expect(decision.kind === 'concluded' || decision.next === null).toBe(true);
        if (decision.kind === 'open') expect(Object.values(given)).toContain('nsp');
      }),
    );
  });

  it('gives for each lead the verdicts of its completions', () => {
    let made = 0;
    fc.assert(
      fc.property(cases, ({ table, answers }) => {
        const decision = decide(table, answers);
        fc.pre(decision.kind === 'open');
        made += decision.leads.length;
        for (const { question, option, outcomes: led } of decision.leads) {
          const all = outcomes({ table, answers: { ...answers, [question]: option } });
          expect(all.every((outcome) => led.some((each) => sameOutcome(each, outcome)))).toBe(true);
          expect(led.every((each) => all.some((outcome) => sameOutcome(each, outcome)))).toBe(true);
          expect(led.length).toBeGreaterThan(0);
        }
      }),
    );
    expect(made).toBeGreaterThan(200);
  });

  it('cites, for a row, only facts of the strands where it applies', () => {
    fc.assert(
      fc.property(cases, ({ table, answers }) => {
        const decision = decide(table, answers);
        fc.pre(decision.kind === 'concluded');
        expect(decision.rows.length).toBeGreaterThan(0);
        for (const { strands, cites } of decision.rows) {
          expect(cites.length).toBeGreaterThan(0);
          const prefixes = strands.map((strand) => `A${strand.replace('.', 'V')}-`);
          expect(cites.every((id) => prefixes.some((prefix) => id.startsWith(prefix)))).toBe(true);
        }
      }),
    );
  });

  it('says truly what would change the verdict', () => {
    let changes = 0;
    fc.assert(
      fc.property(cases, ({ table, answers }) => {
        const current = decide(table, answers);
        for (const { question, option, outcomes } of wouldChange(table, answers, current)) {
          changes += 1;
          const other = decide(table, { ...answers, [question]: option });
          expect(outcomes).toEqual(
            other.kind === 'open' ? other.possible : [{ verdict: other.verdict, reason: other.reason }],
          );
          const [only] = outcomes;
          if (current.kind === 'concluded' && only && outcomes.length === 1)
            expect(sameOutcome(current, only)).toBe(false);
        }
      }),
    );
    expect(changes).toBeGreaterThan(100);
  });
});
