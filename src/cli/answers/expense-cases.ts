import { type Decision, decide, rowsOf } from '../../rules/decision/decide.ts';
import { type Answers, STRAND_QUESTION, UNKNOWN } from '../../rules/decision/decision-table.ts';
import { STRAND_QUESTION_WORDS, UNKNOWN_WORDS } from '../../rules/decision/question-words.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { answered, type AnswerCase } from './case.ts';

/** A case of an expense, with what its table decides. */
export interface ExpenseCase extends AnswerCase {
  decision: Decision;
}

/**
 * Every way through the questions of an expense, strand by strand, hence every row of its table in each of its strands;
 * in each strand, what is said to who knows no answer; and first, to who does not know the strand.
 */
export function expenseCases(table: Expense): ExpenseCase[] {
  const unknown = { [STRAND_QUESTION]: UNKNOWN };
  return [
    {
      name: 'Volet inconnu',
      said: [answered(STRAND_QUESTION_WORDS, UNKNOWN_WORDS)],
      answers: unknown,
      decision: decide(table, unknown),
    },
    ...STRANDS.flatMap((strand) => {
      const start = { [STRAND_QUESTION]: strand };
      const known = ways(table, start, false);
      const unsure = known.length > 1 ? ways(table, start, true) : [];
      return [...known, ...unsure].map(({ answers, decision }) => ({
        name: [`Volet ${strand}`, ...rowsOf(decision).map(({ row }) => row.id)].join(' · '),
        said: inWords(table, answers),
        answers,
        decision,
      }));
    }),
  ];
}

type Way = Pick<ExpenseCase, 'answers' | 'decision'>;

/** The end of each way, as the questions are asked; when unsure, « Je ne sais pas » wherever one may say so. */
function ways(table: Expense, answers: Answers, unsure: boolean): Way[] {
  const decision = decide(table, answers);
  const asked = decision.kind === 'open' && table.questions.find(({ id }) => id === decision.next);
  if (!asked) return [{ answers, decision }];
  const options = unsure && asked.nsp ? [UNKNOWN] : asked.options.map(({ id }) => id);
  return options.flatMap((option) => ways(table, { ...answers, [asked.id]: option }, unsure));
}

function inWords({ questions }: Expense, answers: Answers): string[] {
  return questions.flatMap(({ id, label, options }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    return [answered(label, options.find((option) => option.id === answer)?.label ?? UNKNOWN_WORDS)];
  });
}
