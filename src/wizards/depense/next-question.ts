import type { Answers } from '../../rules/decision/decision-table.ts';
import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { decide } from '../../rules/decision/decide.ts';
import type { ExpenseTable } from '../../rules/rules-data.ts';

/**
 * The next question to ask, or null when the card is due. Without a strand, a question that has a meaning in one
 * strand only is left for the reader who chooses that strand.
 */
export function nextQuestion(table: ExpenseTable, answers: Answers): string | null {
  const left = (question: ExpenseTable['questions'][number]) =>
    answers.volet === UNKNOWN && question.strands?.length === 1;
  const questions = table.questions.map((question) => ({ ...question, nsp: question.nsp || left(question) }));
  const unasked = Object.fromEntries(questions.filter(left).map(({ id }) => [id, UNKNOWN]));
  const decision = decide({ ...table, questions }, { ...unasked, ...answers });
  return decision.kind === 'open' ? decision.next : null;
}
