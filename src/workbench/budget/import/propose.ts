import type { SenseQuestion } from '../../../phrases/suggest.ts';
import { once } from '../../../controls/island/once.ts';
import { workbenchStore } from '../../store/workbench-store.ts';
import { budgetActions } from '../budget-actions.ts';

/** What a label may name; fetched on the first need. */
export const suggestions = once(() =>
  import('../suggest-category.ts').then(async ({ suggestCategory, withRare }) => {
    await withRare();
    return suggestCategory;
  }),
);

/**
 * Gives a line the category that its label suggests, unless the reader chose another than the label `before` did: what
 * was confirmed of other words waits anew. A word with several senses is not guessed: its question is given back, to be
 * asked. Without the suggestions, the reader chooses in the list.
 */
export async function propose(id: string, before = ''): Promise<SenseQuestion | null> {
  const find = () =>
    workbenchStore()
      .read()
      .work.budget.lines.find((line) => line.id === id);
  const suggest = await suggestions().catch(() => null);
  const line = find();
  if (!suggest || !line) return null;
  const read = (label: string) => {
    const { expenses, sense } = suggest(label, line.account);
    return { sense, expense: sense ? null : (expenses[0] ?? null) };
  };
  if (line.expense !== null && !line.suggested && read(before).expense !== line.expense) return null;
  const { sense, expense } = read(line.label);
  if (expense !== line.expense) budgetActions.suggest(id, expense);
  return sense;
}
