import type { Expense, ExpenseFile, QuestionFile } from '../schemas/expense.ts';
import { ExpenseFileSchema, QuestionFileSchema } from '../schemas/expense.ts';
import { readFolder } from './read-yaml.ts';

/** Reads the expense tables: each question named by a table is put in its place, with the rows it settles by itself. */
export function readExpenses(root: string, problems: string[]): Expense[] {
  const questions = readFolder(root, 'questions', QuestionFileSchema, problems);
  const tables = readFolder(root, 'expenses', ExpenseFileSchema, problems);
  return tables.map((table) => assemble(table, questions, problems));
}

function assemble(table: ExpenseFile, known: QuestionFile[], problems: string[]): Expense {
  const named = table.questions.flatMap((id) => {
    const question = known.find((each) => each.id === id);
    if (question) {
      const { rows, ...asked } = question;
      return [{ rows, asked }];
    }
    problems.push(
      `expenses/${table.id}.yaml: questions: no file questions/${id}.yaml; known: ${known.map((each) => each.id).join(', ')}`,
    );
    return [];
  });
  return {
    ...table,
    questions: named.map(({ asked }) => asked),
    rows: [...table.rows, ...named.flatMap(({ rows }) => rows)],
  };
}
