import { EMPTY_WORKBENCH } from '../../rules/work/workbench.ts';
import { budgetActions } from './budget-actions.ts';

/** Says that what is shown is the example, and how to leave it. */
export function ExampleNote() {
  return (
    <p className="note">
      Ceci est un exemple : projet et montants sont inventés.{' '}
      <button
        type="button"
        className="link"
        onClick={() => budgetActions.replace('Exemple retiré', EMPTY_WORKBENCH.budget)}
      >
        Retirer l’exemple et commencer le mien
      </button>
    </p>
  );
}
