import type { Suggestions } from '../../phrases/suggest.ts';
import { suggest, suggestIndex } from '../../phrases/suggest.ts';
import { fetchWords } from '../../controls/island/fetch-words.ts';

/** Readies the suggestions: what a label may name, in the words that people use. Labels are never sent. */
export async function loadSuggestions(): Promise<(label: string) => Suggestions> {
  const index = suggestIndex(await fetchWords('/ma-depense/mots.json'));
  return (label) => suggest(index, label);
}
