import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { url } from '../../url.ts';
import type { StrandName } from '../../rules/rules-data.ts';
import { evaluationActions } from './evaluation-actions.ts';

interface Props {
  strands: readonly StrandName[];
  /** The strand chosen here; null while the project's, or the budget's, is taken. */
  chosen: string | null;
  /** The strand that is followed. */
  followed: string | null;
}

/** The strand whose indicators are followed. */
export function EvaluationStrand({ strands, chosen, followed }: Props) {
  return (
    <div className="field strand-field">
      <label htmlFor="volet">Volet de ce projet</label>
      <select
        id="volet"
        autoComplete="off"
        value={chosen ?? followed ?? ''}
        onChange={({ target }) => evaluationActions.strand(target.value)}
      >
        <option value="">Choisissez…</option>
        {strands.map(({ id, name }) => (
          <option key={id} value={id}>
            {id} · {name}
          </option>
        ))}
        <option value={UNKNOWN}>Je ne sais pas encore</option>
      </select>
      <small>
        {chosen === null && followed !== null
          ? 'Repris de votre dossier. '
          : 'Chaque volet a ses indicateurs. '}
        <a href={url('/quel-volet/')}>Trouver le volet de mon projet</a>
      </small>
    </div>
  );
}
