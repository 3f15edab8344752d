import { fold } from '../../french/fold.ts';
import { type Answers, dimensions, isAnswered, UNKNOWN } from '../../rules/decision/decision-table.ts';
import { UNKNOWN_WORDS } from '../../rules/decision/question-words.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import { readStrandCell } from '../read-cells.ts';

type Asking = Pick<Expense, 'questions'>;

const BETWEEN = ' | ';

/** The answers of a line, in the words of its questions, for a person and for `readSavedAnswers`. */
export function savedAnswers(table: Asking, answers: Answers): string {
  return pairsOf(table)
    .flatMap(({ question, option, words }) => (answers[question] === option ? [words] : []))
    .join(BETWEEN);
}

/** The answers that `savedAnswers` wrote; words of no question of the table are passed over. */
export function readSavedAnswers(table: Asking, text: string): Answers {
  const said = new Set(text.split('|').map(compared));
  return Object.fromEntries(
    pairsOf(table).flatMap(({ question, option, words }) =>
      said.has(compared(words)) ? [[question, option]] : [],
    ),
  );
}

/** A strand, or that it is not known, in words; empty where none was chosen. */
export function savedStrand(strand: string | null): string {
  if (strand === null) return '';
  return strand === UNKNOWN ? UNKNOWN_WORDS : `Volet ${strand}`;
}

/** The strand that `savedStrand` wrote. */
export function readSavedStrand(text: string): string | null {
  return compared(text) === compared(UNKNOWN_WORDS) ? UNKNOWN : readStrandCell(text);
}

/** Each question that may be answered with each of its answers, as it is written. */
function pairsOf(table: Asking) {
  return dimensions(table).flatMap((dimension) => {
    const question = table.questions.find(({ id }) => id === dimension.id);
    if (!question) return [];
    const options = [...question.options, { id: UNKNOWN, label: UNKNOWN_WORDS }];
    return options
      .filter(({ id }) => isAnswered(dimension, { [dimension.id]: id }))
      .map(({ id, label }) => ({
        question: question.id,
        option: id,
        words: `${question.label} ${label}`,
      }));
  });
}

function compared(words: string): string {
  return fold(words).replace(/\s+/g, ' ').trim();
}
