import { found } from '../../controls/question/found.ts';
import type { Search } from '../../controls/question/PhraseField.tsx';
import { answerElsewhere } from '../answer-elsewhere.ts';
import { understandExpense } from '../../phrases/understood/understand.ts';
import { siteDoors } from '../../phrases/site-doors.ts';
import { EXPENSES, suggest } from '../../phrases/suggest.ts';
import { siteSaid } from '../../phrases/understood/site-said.ts';
import { whenRead } from '../../phrases/rare/when-read.ts';
import { OTHER_EXPENSE } from '../../rules/expense-lists.ts';
import type { ExpenseData } from '../../rules/rules-data.ts';
import { lastGroup } from './expense-fields.ts';
import { proposal } from '../proposal.ts';
import { listenToPhrase } from '../../safety/listen-to-phrase.ts';

const MOST = 6;
const NOTHING = 'Aucune dépense de la liste ne ressemble à la vôtre.';

/** Readies the numbers to call for a danger, and the search of expenses in everyday words; a word with several senses comes with its own question. */
export function searchExpenses({ expenses: all }: ExpenseData): Search {
  listenToPhrase();
  const last = lastGroup(all);
  const known = new Map(all.map((expense) => [expense.id, expense]));
  return async (phrase) => {
    await whenRead(phrase, true);
    const { expenses, sense } = suggest(siteDoors, phrase, true);
    if (expenses[0] === OTHER_EXPENSE) return { groups: last, said: NOTHING };
    const senses =
      sense?.options.map(({ expense, label }) => ({
        id: expense,
        label,
        summary: known.get(expense)?.label ?? '',
      })) ?? [];
    const near = expenses
      .slice(0, MOST)
      .filter((id) => id !== OTHER_EXPENSE && senses.every((each) => each.id !== id))
      .flatMap((id) => known.get(id) ?? []);
    const elsewhere = answerElsewhere(siteDoors, phrase, EXPENSES, '/ma-depense/');
    const [first] = sense || elsewhere ? [] : near;
    const understood = first && understandExpense(siteDoors, siteSaid, phrase, first.id);
    return {
      ...found(
        [
          { title: sense?.question ?? '', options: senses },
          { title: sense ? 'Ou plutôt…' : titleOf(near.length), options: near },
        ],
        last,
        elsewhere,
      ),
      understood: first && understood && proposal('depense', first, understood),
    };
  };
}

function titleOf(count: number): string {
  return count === 1 ? 'Est-ce bien cela ?' : 'Laquelle est la vôtre ?';
}
