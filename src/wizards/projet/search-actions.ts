import { listenToPhrase } from '../../safety/listen-to-phrase.ts';
import { suggest, suggestIndex } from '../../phrases/suggest.ts';
import { fetchWords } from '../../controls/island/fetch-words.ts';
import type { Search } from '../../controls/question/PhraseField.tsx';

const MOST = 6;

/** Readies the numbers to call for a danger, and the search of what people set up, in everyday words. */
export async function searchActions(): Promise<Search> {
  listenToPhrase();
  const data = await fetchWords('/quel-volet/mots.json');
  const index = suggestIndex(data);
  return (phrase) => {
    const options = suggest(index, phrase)
      .actions.slice(0, MOST)
      .flatMap((id) => data.actions.find((action) => action.id === id) ?? []);
    const title = options.length === 1 ? 'Est-ce bien cela ?' : 'Qu’est-ce qui s’en approche le plus ?';
    return Promise.resolve(options.length > 0 ? [{ title, options }] : []);
  };
}
