import type { ExpenseTable } from '../../../rules/rules-data.ts';

/** The categories as options of a list: those that the annexe cites, then those that people ask about. */
export function CategoryOptions({ expenses }: { expenses: readonly ExpenseTable[] }) {
  const options = (listed: boolean) =>
    expenses
      .filter((expense) => expense.listed === listed)
      .map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ));
  return (
    <>
      <option value="">À choisir</option>
      <optgroup label="Dépenses que l’annexe cite">{options(true)}</optgroup>
      <optgroup label="Souvent demandées">{options(false)}</optgroup>
    </>
  );
}
