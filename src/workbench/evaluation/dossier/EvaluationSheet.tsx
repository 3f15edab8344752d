import { count } from '../../../french/plural.ts';
import { KIND_WORDS } from '../../../rules/annexe/indicator-kinds.ts';
import { textAt } from '../../../rules/work/bounds.ts';
import { showFigure, wasHeld } from '../../../rules/evaluation/evaluation.ts';
import type { ViewProps } from '../../tool-part.ts';
import { TableHead } from '../../frame/TableHead.tsx';

/** What is followed, and what the sessions gave. */
export function EvaluationSheet({ dossier: { followed, indicators, work } }: Pick<ViewProps, 'dossier'>) {
  const { sessions, overall } = work.evaluation;
  const held = sessions.filter((session) => wasHeld(session, followed)).length;
  return (
    <>
      {indicators?.silence && <p>{indicators.silence.because}</p>}
      <p>{held > 0 ? `${count(held, 'séance')} dans la grille.` : 'Aucune séance n’est encore remplie.'}</p>
      <table className="dossier-table dossier-indicators">
        <caption>Les indicateurs suivis</caption>
        <TableHead titles={['Indicateur', 'Sur l’ensemble']} />
        <tbody>
          {followed.map(({ id, label, kind, across, total, own }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                <small>
                  {' '}
                  {KIND_WORDS[kind]}
                  {own && ', ajouté par le porteur'}
                </small>
              </th>
              <td>
                {across === undefined || across === 'once'
                  ? (textAt(overall, id) ?? '–')
                  : total === null
                    ? '–'
                    : showFigure(total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
