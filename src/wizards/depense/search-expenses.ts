import { listenToPhrase } from '../../safety/listen-to-phrase.ts';
import { suggest, suggestIndex } from '../../phrases/suggest.ts';
import { fetchWords } from '../../controls/island/fetch-words.ts';
import type { Search } from '../../controls/question/PhraseField.tsx';

const MOST = 6;

/** Readies the numbers to call for a danger, and the search of expenses in everyday words; a word with several senses comes with its own question. */
export async function searchExpenses(): Promise<Search> {
  listenToPhrase();
  const data = await fetchWords('/ma-depense/mots.json');
  const index = suggestIndex(data);
  return (phrase) => {
    const { expenses, sense } = suggest(index, phrase);
    const senses =
      sense?.options.map(({ expense, label }) => ({
        id: expense,
        label,
        summary: data.expenses.find(({ id }) => id === expense)?.label ?? '',
      })) ?? [];
    const near = expenses
      .slice(0, MOST)
      .filter((id) => senses.every((each) => each.id !== id))
      .flatMap((id) => data.expenses.find((expense) => expense.id === id) ?? []);
    return Promise.resolve(
      [
        { title: sense?.question ?? '', options: senses },
        { title: sense ? 'Ou plutôt…' : titleOf(near.length), options: near },
      ].filter(({ options }) => options.length > 0),
    );
  };
}

function titleOf(count: number): string {
  return count === 1 ? 'Est-ce bien cela ?' : 'Laquelle est la vôtre ?';
}
