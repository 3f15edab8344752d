import { textAt } from '../../rules/work/bounds.ts';
import {
  type Followed,
  type Gathered,
  isPerSession,
  showFigure,
  wasHeld,
} from '../../rules/evaluation/evaluation.ts';
import type { EvaluationWork, Session } from '../../rules/evaluation/evaluation-part.ts';
import { sessionName } from './session-name.ts';

interface Props {
  followed: readonly (Followed & Gathered)[];
  evaluation: EvaluationWork;
}

// What fits the width of a sheet of paper laid flat.
const COLUMNS = 6;

/** The grid as it is printed: as many sheets as the sessions need, the whole on the last one, empty cells to be filled by hand. */
export function PrintedGrid({ followed, evaluation: { sessions, overall } }: Props) {
  const groups = groupsOf(sessions);
  return (
    <div className="printed-grids">
      {groups.map((group, g) => (
        <table key={group[0]?.session.id ?? g} className="printed-grid">
          <caption className="visually-hidden">Grille de recueil</caption>
          <thead>
            <tr>
              <th scope="col">Indicateur</th>
              {group.map(({ session, rank }) => (
                <th key={session.id} scope="col">
                  {sessionName(session.label, rank)}
                </th>
              ))}
              {g === groups.length - 1 && <th scope="col">Sur l’ensemble</th>}
            </tr>
          </thead>
          <tbody>
            {followed.map((indicator) => (
              <tr key={indicator.id}>
                <th scope="row">{indicator.label}</th>
                {group.map(({ session }) => (
                  <td key={session.id}>{cell(indicator, session, followed)}</td>
                ))}
                {g === groups.length - 1 && <td>{whole(indicator, textAt(overall, indicator.id) ?? '')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function groupsOf(sessions: readonly Session[]): { session: Session; rank: number }[][] {
  const blank = Array.from({ length: COLUMNS }, (_, i) => ({
    id: `vide${String(i)}`,
    label: '',
    values: {},
  }));
  const all = (sessions.length > 0 ? sessions : blank).map((session, rank) => ({ session, rank }));
  const count = Math.ceil(all.length / COLUMNS);
  return Array.from({ length: count }, (_, i) => all.slice(i * COLUMNS, (i + 1) * COLUMNS));
}

function cell(indicator: Followed, session: Session, followed: readonly Followed[]): string {
  if (indicator.across === 'sessions') return wasHeld(session, followed) ? '1' : '';
  return isPerSession(indicator) ? (textAt(session.values, indicator.id) ?? '') : '–';
}

function whole({ across, total, mean }: Followed & Gathered, overall: string): string {
  if (across === undefined || across === 'once') return overall;
  const parts = [
    total === null ? '' : showFigure(total),
    mean === null ? '' : `${showFigure(mean)} par séance`,
  ];
  return parts.filter(Boolean).join(' · ');
}
