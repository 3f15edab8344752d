import { budgetActions } from './budget-actions.ts';
import { EXAMPLE_BUDGET } from './example-budget.ts';

/** What there is to do when nothing is written yet. */
export function EmptyBudget() {
  return (
    <div className="budget-empty">
      <p>
        Une ligne par dépense : ce que vous payez, et combien. Le guide propose une catégorie d’après vos
        mots, puis dit si l’annexe la retient.
      </p>
      <p>
        Pour voir ce que cela donne :{' '}
        <button
          type="button"
          className="link"
          onClick={() => budgetActions.replace('Exemple chargé', EXAMPLE_BUDGET)}
        >
          Charger un exemple
        </button>
      </p>
    </div>
  );
}
