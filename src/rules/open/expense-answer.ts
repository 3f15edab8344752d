import type { Expense } from '../../schemas/rules/expense.ts';
import type { Recalls } from '../../schemas/rules/recall.ts';
import { decideByStrand } from '../decision/by-strand.ts';
import { type Decision, decide, rowsOf } from '../decision/decide.ts';
import { type Answers, dimensions, isKnown, STRAND_QUESTION, UNKNOWN } from '../decision/decision-table.ts';
import { recallsOf } from '../decision/outcome-words.ts';
import { verdictWords } from '../decision/verdict-words.ts';
import { letter } from '../letters.ts';

type Table = Pick<Expense, 'questions' | 'rows'>;

/** What each question of a table may be answered, the strand first. */
export function allowedAnswers(table: Pick<Expense, 'questions'>): Map<string, string[]> {
  return new Map(
    dimensions(table).map(({ id, options, nsp }) => [id, nsp ? [...options, UNKNOWN] : [...options]]),
  );
}

/** A decision as one flat answer, for the command and the module of the rules; without a strand, each strand’s too. */
export function expenseAnswer(table: Table, recalls: readonly Recalls[], answers: Answers) {
  const strand = answers[STRAND_QUESTION];
  const summaryIn = (decision: Decision, where: string | undefined) => ({
    ...summary(decision),
    recalls: recallsOf(decision, recalls, where).map(({ text }) => text),
  });
  const settled = summaryIn(decide(table, answers), strand);
  if (isKnown(strand)) return settled;
  const each = decideByStrand(table, answers).map(({ strand: id, decision }) => [
    id,
    summaryIn(decision, id),
  ]);
  return { ...settled, byStrand: Object.fromEntries(each) as Record<string, typeof settled> };
}

/** The rows that apply, put together; `next` and `possible` matter while it is open. */
function summary(decision: Decision) {
  const { because, conditions, keep, instead, asks, cites } = verdictWords(decision);
  const open = decision.kind === 'open';
  const outcome = open
    ? { verdict: 'open' as const, reason: null }
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
    possible: open ? decision.possible : [{ verdict: decision.verdict, reason: decision.reason }],
  };
}

function joined(texts: readonly string[]): string | null {
  return texts.join(' ') || null;
}
