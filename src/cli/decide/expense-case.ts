import { decideByStrand } from '../../rules/decision/by-strand.ts';
import { type Decision, decide, rowsOf } from '../../rules/decision/decide.ts';
import { dimensions, STRAND_QUESTION, UNKNOWN } from '../../rules/decision/decision-table.ts';
import { recallsOf } from '../../rules/decision/outcome-words.ts';
import { verdictWords } from '../../rules/decision/verdict-words.ts';
import { letter } from '../../rules/letters.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import type { RuleContent } from '../../reading/read-rules.ts';
import { CaseError, named } from './read-case.ts';

type Known = Pick<RuleContent, 'expenses' | 'recalls'>;

/** Judges one expense: `depense` and its answers, `volet` among them. Without a strand, says each strand's too. */
export function expenseCase({ expenses, recalls }: Known, pairs: ReadonlyMap<string, string>) {
  const table = named('depense', expenses, pairs);
  const answers = answersOf(table, pairs);
  const strand = answers[STRAND_QUESTION];
  const summaryIn = (decision: Decision, where: string | undefined) => ({
    ...summary(decision),
    recalls: recallsOf(decision, recalls, where).map(({ text }) => text),
  });
  const settled = summaryIn(decide(table, answers), strand);
  if (strand !== undefined && strand !== UNKNOWN) return settled;
  const each = decideByStrand(table, answers).map(({ strand, decision }) => [
    strand,
    summaryIn(decision, strand),
  ]);
  return { ...settled, byStrand: Object.fromEntries(each) as Record<string, typeof settled> };
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
  const { because, conditions, keep, instead, asks, cites } = verdictWords(decision);
  const open = decision.kind === 'open';
  const outcome = open
    ? { verdict: 'open', reason: null }
    : { verdict: decision.verdict, reason: decision.reason };
  return {
    ...outcome,
    because: joined(because),
    conditions,
    keep,
    instead: joined(instead),
    ask: joined(asks.map(letter)),
    cites,
    rows: rowsOf(decision).map(({ row }) => row.id),
    next: open ? decision.next : null,
    possible: open ? decision.possible : [outcome],
  };
}

function joined(texts: readonly string[]): string | null {
  return texts.join(' ') || null;
}
