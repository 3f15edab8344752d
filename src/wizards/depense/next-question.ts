import type { Answers } from '../../rules/decision-table.ts';
import { UNKNOWN } from '../../rules/decision-table.ts';
import { decide } from '../../rules/decide.ts';
import type { ExpenseTable } from '../wizard-data.ts';

/** The next question to ask, or null when the card is due. */
export function nextQuestion(table: ExpenseTable, answers: Answers): string | null {
  const decision = decide(table, { ...strandBound(table, answers), ...answers });
  return decision.kind === 'open' ? decision.next : null;
}

/** Without a strand, a question that has a meaning in one strand only is left for the reader who chooses that strand. */
function strandBound(table: ExpenseTable, answers: Answers): Answers {
  if (answers.volet !== UNKNOWN) return {};
  const bound = table.questions.filter(({ strands }) => strands?.length === 1);
  return Object.fromEntries(bound.map(({ id }) => [id, UNKNOWN]));
}
