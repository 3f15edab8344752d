import { capital } from '../../french/capital.ts';
import type { Expense, Row } from '../../schemas/rules/expense.ts';

/** The answers that lead to a row, in words, one a question; a question whose every answer leads there is left out. */
export function answersInWords(table: Pick<Expense, 'questions'>, row: Row): string[] {
  return Object.entries(row.when).flatMap(([id, accepted]) => {
    const question = table.questions.find((each) => each.id === id);
    if (!question || accepted.length === question.options.length) return [];
    const labels = question.options
      .filter((option) => accepted.includes(option.id))
      .map(({ label }) => label);
    return [answerInWords(question.label, labels)];
  });
}

/** « Oui, un salarié travaille davantage » says enough by itself; « Oui » needs its question. */
function answerInWords(question: string, labels: string[]): string {
  const long = labels.every((label) => label.split(' ').length > 4);
  if (!long) return `${question} ${labels.join(' ou ')}`;
  return labels.map((label) => capital(label.replace(/^(Oui|Non), /, ''))).join(' ou ');
}
