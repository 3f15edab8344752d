import { type Followed, type Gathered, showFigure } from '../../rules/evaluation/evaluation.ts';
import { count } from '../../french/plural.ts';
import { GridCell } from './GridCell.tsx';

interface Props {
  indicator: Followed & Gathered;
  /** What was typed for the whole project. */
  overall: string;
  onWrite: (session: string | null, indicator: string, text: string) => void;
}

/** What an indicator gives for the whole project: computed, or written once. */
export function WholeCell({ indicator, overall, onWrite }: Props) {
  const { id, label, kind, across, total, mean, unread } = indicator;
  const written = across === undefined || across === 'once';
  return (
    <>
      {written ? (
        <GridCell
          figure={kind === 'quantitatif'}
          value={overall}
          label={`${label}, sur l’ensemble`}
          session={null}
          indicator={id}
          onWrite={onWrite}
        />
      ) : (
        <b className="sum">{total === null ? '–' : showFigure(total)}</b>
      )}
      {mean !== null && <small>{showFigure(mean)} par séance</small>}
      {unread > 0 && (
        <small id={`${id}-erreur`} className="error" role="alert">
          {count(unread, 'case n’est pas un nombre', 'cases ne sont pas des nombres')} : à corriger, sinon non
          compté.
        </small>
      )}
    </>
  );
}
