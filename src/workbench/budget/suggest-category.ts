import { siteDoors } from '../../phrases/site-doors.ts';
import { type Suggestions, suggest } from '../../phrases/suggest.ts';

/** What a label may name, in the words that people use. Labels are never sent. */
export function suggestCategory(label: string): Suggestions {
  return suggest(siteDoors, label);
}
