import { choiceOf, expenseLists } from '../../../../rules/expense-lists.ts';
import type { ExpenseTable } from '../../../../rules/rules-data.ts';

/** The categories as options of a list: those that the annexe cites, those that people ask about, then none of these. */
export function CategoryOptions({ expenses }: { expenses: readonly ExpenseTable[] }) {
  const { cited, asked, last } = expenseLists(expenses);
  const options = (some: readonly ExpenseTable[]) =>
    some.map((expense) => (
      <option key={expense.id} value={expense.id}>
        {choiceOf(expense)}
      </option>
    ));
  return (
    <>
      <option value="">À choisir</option>
      <optgroup label="Dépenses que l’annexe cite">{options(cited)}</optgroup>
      <optgroup label="Souvent demandées">{options(asked)}</optgroup>
      {options(last)}
    </>
  );
}
