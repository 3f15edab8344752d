import type { Expense, Question } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { type Outcome, decide } from '../decision/decide.ts';
import { type Answers, STRAND_QUESTION } from '../decision/decision-table.ts';

/** Where answers lead: to an outcome, or to one more question. */
export type Tree = { outcome: Outcome } | { question: Question; branches: Branch[] };

/** One answer to a question, all the answers that lead there, and what follows. */
interface Branch {
  option: Question['options'][number];
  answers: Answers;
  then: Tree;
}

/**
 * The way through an expense in one strand, as its questions are asked: each answer but « Je ne sais pas », down to what
 * it concludes. Questions that change nothing are not asked.
 */
export function answerTree(
  table: Pick<Expense, 'questions' | 'rows'>,
  strand: Strand,
  answers: Answers = { [STRAND_QUESTION]: strand },
): Tree {
  const decision = decide(table, answers);
  if (decision.kind === 'concluded')
    return { outcome: { verdict: decision.verdict, reason: decision.reason } };
  const question = table.questions.find(({ id }) => id === decision.next);
  if (!question) throw new Error(`nothing left to ask in ${strand}, and no conclusion`);
  const branches = question.options.map((option) => {
    const given = { ...answers, [question.id]: option.id };
    return { option, answers: given, then: answerTree(table, strand, given) };
  });
  return { question, branches };
}
