import { readContent } from '../../reading/content.ts';
import { projectWords } from '../../reading/islands/wizard-words.ts';

/** The words of the project wizard's suggestions. */
export function GET(): Response {
  return Response.json(projectWords(readContent()));
}
