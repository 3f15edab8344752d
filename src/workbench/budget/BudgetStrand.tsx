import { url } from '../../url.ts';
import type { StrandName } from '../../rules/rules-data.ts';
import { budgetActions } from './budget-actions.ts';
import { StrandOptions } from './lines/StrandOptions.tsx';

/** The strand of the whole budget; a line may have its own. */
export function BudgetStrand({ strands, value }: { strands: readonly StrandName[]; value: string | null }) {
  return (
    <div className="strand-field field">
      <label htmlFor="volet">Volet de ce budget</label>
      <select
        id="volet"
        autoComplete="off"
        value={value ?? ''}
        onChange={({ target }) => budgetActions.strand(target.value)}
      >
        <StrandOptions strands={strands} none="Choisissez…" />
      </select>
      <small>
        Les réponses en dépendent. <a href={url('/quel-volet/')}>Trouver le volet de mon projet</a>
      </small>
    </div>
  );
}
