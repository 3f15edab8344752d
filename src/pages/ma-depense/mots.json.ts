import { readContent } from '../../build/content.ts';
import { expenseWords } from '../../build/wizard-words.ts';

/** The words of the expense wizard's suggestions. */
export function GET(): Response {
  return Response.json(expenseWords(readContent()));
}
