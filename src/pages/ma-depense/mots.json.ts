import { readContent } from '../../reading/content.ts';
import { expenseWords } from '../../reading/islands/wizard-words.ts';

/** The words of the expense wizard's suggestions. */
export function GET(): Response {
  return Response.json(expenseWords(readContent()));
}
