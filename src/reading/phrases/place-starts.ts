import { packWords } from '../../phrases/terms/word-filter.ts';
import { startsOfNames } from '../../rules/departement/named-departements.ts';
import type { Content } from '../content.ts';

/** The filter that tells whether a query may name a département: its list is asked for by these alone. */
export function placeStarts({ departements }: Content): { starts: string } {
  return { starts: packWords(startsOfNames(departements), 40) };
}
