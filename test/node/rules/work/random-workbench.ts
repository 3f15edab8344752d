import fc from 'fast-check';
import { LINE_ACCOUNTS, RESOURCE_ACCOUNTS } from '../../../../src/rules/budget/accounts.ts';
import type { BudgetLine } from '../../../../src/rules/budget/budget.ts';
import { MOST } from '../../../../src/rules/money/money.ts';
import { type Workbench, WORKBENCH_VERSION } from '../../../../src/rules/work/workbench.ts';
import { STRANDS } from '../../../../src/schemas/strands.ts';

const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
/** Ids that the tools give within a list. */
const own = (prefix: string) =>
  fc.integer({ min: 1, max: 999 }).map((number) => `${prefix}${String(number)}`);
const texts = fc.string({ maxLength: 60, unit: 'grapheme' });
const amounts = fc.option(fc.integer({ min: -MOST, max: MOST }));
const shares = fc.option(fc.integer({ min: 0, max: MOST }));
const strands = fc.option(fc.constantFrom(...STRANDS, 'nsp'));
const typed = fc.option(fc.string({ minLength: 1, maxLength: 20 }));
const answers = fc.dictionary(ids, ids, { noNullPrototype: true, maxKeys: 5 });
const accounts = (list: readonly { id: string }[]) => fc.option(fc.constantFrom(...list.map(({ id }) => id)));

function listOf<Item extends { id: string }>(item: fc.Arbitrary<Item>, maxLength = 12) {
  return fc.uniqueArray(item, { selector: ({ id }) => id, maxLength });
}

const filled = fc.dictionary(ids, texts, { noNullPrototype: true, maxKeys: 5 });
const ofServices = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ laep: value, clas: value, others: value, ruledOut: value, othersRuledOut: value });

/** What several projects share; not there on most lines. */
const shared = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.record({ shared: fc.constantFrom('c1', 'c2', 'c3') }),
);

const remarks = listOf(
  fc.record({
    id: own('r'),
    about: fc.oneof(
      fc.constantFrom('ensemble', 'evaluation'),
      own('l').map((id) => `ligne.${id}`),
      ids.map((id) => `condition.${id}`),
    ),
    on: texts,
    text: texts,
    by: texts,
    day: fc.constantFrom('2026-11-23', '2027-02-01'),
    done: fc.boolean(),
  }),
);

/** Any line of a budget. */
export const budgetLines: fc.Arbitrary<BudgetLine> = fc
  .record({
    id: own('l'),
    label: texts,
    amount: amounts,
    typed,
    expense: fc.option(ids),
    suggested: fc.boolean(),
    strand: strands,
    account: accounts(LINE_ACCOUNTS),
    answers,
    mark: shared,
  })
  .map(({ mark, ...line }) => ({ ...line, ...mark }));

const projects = {
  project: fc.record({ title: texts, sponsor: texts, action: fc.option(ids), answers }),
  budget: fc.record({
    strand: strands,
    lines: listOf(budgetLines, 30),
    resources: listOf(
      fc.record({
        id: own('p'),
        label: texts,
        amount: amounts,
        typed,
        account: accounts(RESOURCE_ACCOUNTS),
      }),
    ),
    services: ofServices(shares),
    servicesTyped: ofServices(typed),
    accounts: fc.boolean(),
    example: fc.boolean(),
  }),
  evaluation: fc.record({
    strand: strands,
    leftOut: fc.array(ids, { maxLength: 10 }),
    own: listOf(
      fc.record({
        id: own('i'),
        kind: fc.constantFrom('quantitatif' as const, 'qualitatif' as const),
        label: texts,
      }),
    ),
    sessions: listOf(
      fc.record({
        id: own('s'),
        label: texts,
        values: fc.dictionary(ids, texts, { noNullPrototype: true, maxKeys: 5 }),
      }),
    ),
    overall: fc.dictionary(ids, texts, { noNullPrototype: true, maxKeys: 5 }),
  }),
  report: fc.record({ planned: filled, done: filled, spent: filled, why: filled, said: filled }),
  objectives: fc.record({
    rows: listOf(
      fc.record({
        id: own('o'),
        cells: fc.dictionary(fc.constantFrom('besoin', 'objectif', 'action', 'indicateur'), texts, {
          noNullPrototype: true,
        }),
      }),
    ),
  }),
  remarks: fc.record({
    items: remarks,
    joined: fc.boolean(),
    received: fc.constantFrom(null, '{"version":1}'),
  }),
};

/** Any document, of one project or of several. */
export const workbenches: fc.Arbitrary<Workbench> = fc
  .record({
    version: fc.constant(WORKBENCH_VERSION),
    ...projects,
    pieces: fc.record({ ready: fc.uniqueArray(ids, { maxLength: 10 }) }),
    others: fc.array(fc.record({ before: fc.boolean(), ...projects }), { maxLength: 3, size: 'small' }),
  })
  .map(({ others, ...work }) => ({
    ...work,
    projects: {
      id: others.length === 0 ? null : 'd9',
      others: others.map((each, i) => ({ id: `d${String(i + 1)}`, ...each })),
    },
  }));
