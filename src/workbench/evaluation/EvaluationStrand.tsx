import { url } from '../../url.ts';
import type { StrandName } from '../../rules/rules-data.ts';
import { SelectField } from '../frame/SelectField.tsx';
import { strandOptions } from '../frame/list-options.ts';
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
    <SelectField
      id="volet"
      className="field strand-field"
      label="Volet de ce projet"
      value={chosen ?? followed}
      options={strandOptions(strands, 'Je ne sais pas encore')}
      none="Choisissez…"
      onChange={evaluationActions.strand}
    >
      <small>
        {chosen === null && followed !== null
          ? 'Repris de votre dossier. '
          : 'Chaque volet a ses indicateurs. '}
        <a href={url('/quel-volet/')}>Trouver le volet de mon projet</a>
      </small>
    </SelectField>
  );
}
