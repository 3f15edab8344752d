import type { SenseQuestion } from '../../../phrases/suggest.ts';
import { once } from '../../../controls/island/once.ts';
import { workbenchStore } from '../../store/workbench-store.ts';
import { budgetActions } from '../budget-actions.ts';

/** What a label may name; fetched on the first need. */
export const suggestions = once(() =>
  import('../suggest-category.ts').then(({ suggestCategory }) => suggestCategory),
);

/**
 * Gives a line the category that its label suggests, unless the reader chose one. A word with several senses is not
 * guessed: its question is given back, to be asked. Without the suggestions, the reader chooses in the list.
 */
export async function propose(id: string): Promise<SenseQuestion | null> {
  const find = () =>
    workbenchStore()
      .read()
      .work.budget.lines.find((line) => line.id === id);
  const suggest = await suggestions().catch(() => null);
  const line = find();
  if (!suggest || !line || (line.expense !== null && !line.suggested)) return null;
  const { expenses, sense } = line.label.trim()
    ? suggest(line.label, line.account)
    : { expenses: [], sense: null };
  const expense = sense ? null : (expenses[0] ?? null);
  if (expense !== line.expense) budgetActions.suggest(id, expense);
  return sense;
}
