import { basename } from 'node:path';
import {
  type Expense,
  type ExpenseFile,
  type QuestionFile,
  ExpenseFileSchema,
  QuestionFileSchema,
} from '../schemas/rules/expense.ts';
import { type Silence, SilenceSchema } from '../schemas/silence.ts';
import { silentRows } from './read-silences.ts';
import { type ContentReader, byOrder } from './read-yaml.ts';

/**
 * Reads the expense tables, whole: the silences of the annexe, each question in its place, the rows it settles by itself.
 * The silences come beside, as they are written.
 */
export function readExpenses(reader: ContentReader): { expenses: Expense[]; silences: Silence[] } {
  const { problems } = reader;
  const questions = reader.folder('questions', QuestionFileSchema);
  const tables = reader.folder('expenses', ExpenseFileSchema);
  const silences = byOrder(reader.folder('silences', SilenceSchema));
  const files = reader.names('questions', '.yaml').map((name) => basename(name, '.yaml'));
  const read = tables.map((table) => assemble(table, questions, files, silences, problems));
  const used = new Set(read.flatMap(({ rows }) => rows.map(({ id }) => id)));
  for (const { id } of silences.filter((silence) => !used.has(silence.id)))
    problems.push(`silences/${id}.yaml: plus aucune table n’en parle ; retirez ce fichier`);
  return { expenses: byOrder(read), silences };
}

function assemble(
  table: ExpenseFile,
  known: readonly QuestionFile[],
  files: readonly string[],
  silences: readonly Silence[],
  problems: string[],
): Expense {
  const { id, order, label, choice, summary, listed, account, words } = table;
  const named = table.questions.flatMap((name) => {
    const question = known.find((each) => each.id === name);
    if (question) {
      const { rows, ...asked } = question;
      return [{ rows, asked: { ...asked, ...table.asked[name] } }];
    }
    // What is wrong in a file that is there was said of it.
    if (!files.includes(name))
      problems.push(
        `expenses/${id}.yaml: questions: le fichier questions/${name}.yaml n’existe pas ; existent : ${files.join(', ')}`,
      );
    return [];
  });
  for (const name of Object.keys(table.asked).filter((each) => !table.questions.includes(each)))
    problems.push(
      `expenses/${id}.yaml: asked › ${name}: cette table ne pose pas cette question ; retirez-la, ou nommez-la dans \`questions\` (ici : ${table.questions.join(', ')})`,
    );
  return {
    order,
    label,
    ...(choice && { choice }),
    summary,
    listed,
    ...(account && { account }),
    words,
    questions: named.map(({ asked }) => asked),
    rows: [...table.rows, ...silentRows(table, silences, problems), ...named.flatMap(({ rows }) => rows)],
    id,
  };
}
