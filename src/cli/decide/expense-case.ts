import { decideByStrand } from '../../rules/decision/by-strand.ts';
import type { Decision } from '../../rules/decision/decide.ts';
import { decide } from '../../rules/decision/decide.ts';
import { dimensions, STRAND_QUESTION, UNKNOWN } from '../../rules/decision/decision-table.ts';
import type { Expense } from '../../schemas/expense.ts';
import { CaseError } from './case-error.ts';

/** Judges one expense: `depense` and its answers, `volet` among them. Without a strand, says each strand's too. */
export function expenseCase(expenses: readonly Expense[], pairs: ReadonlyMap<string, string>) {
  const table = tableOf(expenses, pairs.get('depense'));
  const answers = answersOf(table, pairs);
  const settled = summary(decide(table, answers));
  const strand = answers[STRAND_QUESTION];
  if (strand !== undefined && strand !== UNKNOWN) return settled;
  const each = decideByStrand(table, answers).map(({ strand, decision }) => [strand, summary(decision)]);
  return { ...settled, byStrand: Object.fromEntries(each) as Record<string, ReturnType<typeof summary>> };
}

function tableOf(expenses: readonly Expense[], id: string | undefined): Expense {
  const table = expenses.find((each) => each.id === id);
  if (table) return table;
  const what = id === undefined ? 'the key "depense" is missing' : `unknown depense ${JSON.stringify(id)}`;
  throw new CaseError(
    what,
    expenses.map((each) => each.id),
  );
}

function answersOf(table: Expense, pairs: ReadonlyMap<string, string>): Record<string, string> {
  const known = new Map(dimensions(table).map(({ id, options }) => [id, withUnknown(table, id, options)]));
  const answers = [...pairs].filter(([key]) => key !== 'depense');
  for (const [key, value] of answers) {
    const allowed = known.get(key);
    if (!allowed) throw new CaseError(`unknown key ${JSON.stringify(key)}`, ['depense', ...known.keys()]);
    if (!allowed.includes(value)) throw new CaseError(`unknown ${key} ${JSON.stringify(value)}`, allowed);
  }
  return Object.fromEntries(answers);
}

function withUnknown(table: Expense, id: string, options: readonly string[]): string[] {
  const question = table.questions.find((each) => each.id === id);
  return question?.nsp === false ? [...options] : [...options, UNKNOWN];
}

/** A decision as one flat answer: the rows that apply, put together; `next` and `possible` matter while it is open. */
function summary(decision: Decision) {
  if (decision.kind === 'open') {
    const { next, possible } = decision;
    return { verdict: 'open', reason: null, ...together([]), next, possible };
  }
  const { verdict, reason, rows } = decision;
  return { verdict, reason, ...together(rows), next: null, possible: [{ verdict, reason }] };
}

function together(applied: Extract<Decision, { kind: 'concluded' }>['rows']) {
  const rows = applied.map(({ row }) => row);
  return {
    because: joined(rows.map((row) => row.because)),
    conditions: distinct(rows.flatMap((row) => row.conditions)),
    keep: distinct(rows.flatMap((row) => row.keep)),
    instead: joined(rows.flatMap((row) => row.instead ?? [])),
    ask: joined(rows.flatMap((row) => row.ask ?? [])),
    cites: distinct(applied.flatMap(({ cites }) => cites)),
    rows: rows.map((row) => row.id),
  };
}

function joined(texts: string[]): string | null {
  return texts.length === 0 ? null : distinct(texts).join(' ');
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
