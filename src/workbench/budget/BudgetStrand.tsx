import { url } from '../../url.ts';
import type { StrandName } from '../../rules/rules-data.ts';
import { SelectField } from '../frame/SelectField.tsx';
import { strandOptions } from '../frame/list-options.ts';
import { budgetActions } from './budget-actions.ts';

/** The strand of the whole budget; a line may have its own. */
export function BudgetStrand({ strands, value }: { strands: readonly StrandName[]; value: string | null }) {
  return (
    <SelectField
      id="volet"
      className="field strand-field"
      label="Volet de ce budget"
      value={value}
      options={strandOptions(strands)}
      none="Choisissez…"
      onChange={budgetActions.strand}
    >
      <small>
        Les réponses en dépendent. <a href={url('/quel-volet/')}>Trouver le volet de mon projet</a>
      </small>
    </SelectField>
  );
}
