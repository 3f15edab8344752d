import type { BudgetLine } from '../../../rules/budget/budget.ts';
import { agreed } from '../../../french/plural.ts';
import { listOf } from '../../../french/list.ts';
import { groupBy } from '../../../rules/group-by.ts';
import type { ExpenseTable } from '../../../rules/rules-data.ts';
import { budgetActions } from '../budget-actions.ts';
import { isSure } from '../suggest-category.ts';

interface Props {
  /** The lines whose category is proposed. */
  lines: readonly BudgetLine[];
  expenses: readonly ExpenseTable[];
}

/** At most so many at once: what is confirmed is what can be read first. */
const MOST = 40;

/** The proposed categories that can hardly be others, listed to be confirmed together; the others are confirmed in their lines. */
export function SureGuesses({ lines, expenses }: Props) {
  const sure = lines.filter(isSure);
  const shown = sure.slice(0, MOST);
  const others = lines.length - sure.length;
  return (
    <>
      {sure.length > 0 && (
        <>
          <p>
            {agreed(
              shown.length,
              'Vos mots disent presque sûrement cette catégorie. Relisez, puis confirmez :',
              'Vos mots disent presque sûrement ces catégories. Relisez, puis confirmez d’un coup :',
            )}
          </p>
          <ul>
            {[...groupBy(shown, ({ expense }) => expense ?? '')].map(([id, own]) => (
              <li key={id}>
                <b>{expenses.find((expense) => expense.id === id)?.label}</b> :{' '}
                {listOf(own.map(({ label }) => `« ${label} »`))}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button main"
            onClick={() => budgetActions.confirm(shown.map(({ id }) => id))}
          >
            Confirmer{' '}
            {agreed(
              shown.length,
              'la proposition sûre',
              `les ${String(shown.length)} ${sure.length > MOST ? 'premières propositions' : 'propositions'} sûres`,
            )}
          </button>
        </>
      )}
      {others > 0 && (
        <p>
          {agreed(
            others,
            'Une catégorie reste incertaine : confirmez-la ou changez-la, dans sa ligne.',
            `${String(others)} catégories restent incertaines : confirmez-les ou changez-les, chacune dans sa ligne.`,
          )}
        </p>
      )}
    </>
  );
}
