import { readContent } from '../../build/content.ts';
import { projectWords } from '../../build/wizard-words.ts';

/** The words of the project wizard's suggestions. */
export function GET(): Response {
  return Response.json(projectWords(readContent()));
}
