import { MOST_LABEL, textAt } from '../../rules/work/bounds.ts';
import { type Followed, type Gathered, isPerSession, wasHeld } from '../../rules/evaluation/evaluation.ts';
import type { EvaluationWork } from '../../rules/evaluation/evaluation-part.ts';
import { FullField } from '../../controls/question/FullField.tsx';
import { evaluationActions } from './evaluation-actions.ts';
import { GridCell } from './GridCell.tsx';
import { sessionName } from './session-name.ts';
import { WholeCell } from './WholeCell.tsx';

interface Props {
  followed: readonly (Followed & Gathered)[];
  evaluation: EvaluationWork;
}

/** The collection grid: a row an indicator, a column a session, the whole at the end. */
export function SessionGrid({ followed, evaluation: { sessions, overall } }: Props) {
  return (
    <div className="grid-scroll no-print" role="region" aria-label="Grille de recueil">
      <table className="session-grid">
        <caption className="visually-hidden">Grille de recueil : une colonne par séance</caption>
        <thead>
          <tr>
            <th scope="col">Indicateur</th>
            {sessions.map(({ id, label }, i) => (
              <th key={id} scope="col" abbr={sessionName(label, i)}>
                <input
                  type="text"
                  id={`${id}-nom`}
                  aria-label={`Séance ${String(i + 1)} : date ou nom`}
                  title={`Séance ${String(i + 1)} : date ou nom`}
                  placeholder={`Séance ${String(i + 1)}`}
                  autoComplete="off"
                  maxLength={MOST_LABEL}
                  value={label}
                  onChange={({ target }) => evaluationActions.name(id, target.value)}
                />
                <FullField text={label} most={MOST_LABEL} />
              </th>
            ))}
            <th scope="col">Sur l’ensemble</th>
          </tr>
        </thead>
        <tbody>
          {followed.map((indicator) => (
            <tr key={indicator.id}>
              <th scope="row">{indicator.label}</th>
              {sessions.map((session, i) => (
                <td key={session.id}>
                  {isPerSession(indicator) ? (
                    <GridCell
                      figure={indicator.kind === 'quantitatif'}
                      value={textAt(session.values, indicator.id) ?? ''}
                      label={`${indicator.label}, ${sessionName(session.label, i)}`}
                      session={session.id}
                      indicator={indicator.id}
                      onWrite={write}
                    />
                  ) : (
                    <span className="soft">
                      {indicator.across === 'sessions' && wasHeld(session, followed) ? '1' : '–'}
                    </span>
                  )}
                </td>
              ))}
              <td className="whole">
                <WholeCell
                  indicator={indicator}
                  overall={textAt(overall, indicator.id) ?? ''}
                  onWrite={write}
                />
              </td>
            </tr>
          ))}
        </tbody>
        {sessions.length > 0 && (
          <tfoot>
            <tr>
              <td />
              {sessions.map(({ id, label }, i) => (
                <td key={id}>
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      evaluationActions.removeSession(id);
                      document.getElementById('ajouter-seance')?.focus();
                    }}
                  >
                    Retirer<span className="visually-hidden"> : {sessionName(label, i)}</span>
                  </button>
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function write(session: string | null, indicator: string, text: string): void {
  if (session === null) evaluationActions.overall(indicator, text);
  else evaluationActions.value(session, indicator, text);
}
