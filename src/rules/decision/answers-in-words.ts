import { listOf } from '../../french/list.ts';
import type { Expense, Question, Row } from '../../schemas/rules/expense.ts';

/** What must be so for a row to apply, one statement a question; a question whose every answer leads there is left out. */
export function answersInWords(table: Pick<Expense, 'questions'>, row: Row): string[] {
  return Object.entries(row.when).flatMap(([id, accepted]) => {
    const question = table.questions.find((each) => each.id === id);
    if (!question || accepted.length === question.options.length) return [];
    const [first = '', ...others] = statementsOf(question, accepted);
    return [listOf([first, ...others.map(lowered)], 'ou')];
  });
}

/** The same as a clause: « si un salarié travaille davantage ou si une personne est embauchée ». */
export function ifClause(question: Question, options: readonly string[]): string {
  const clauses = statementsOf(question, options).map((statement) => `si ${lowered(statement)}`);
  return listOf(clauses, 'ou');
}

function statementsOf({ options }: Question, ids: readonly string[]): string[] {
  return options.filter(({ id }) => ids.includes(id)).map(({ statement }) => statement);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
