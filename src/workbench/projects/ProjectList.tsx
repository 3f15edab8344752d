import { useState } from 'react';
import { MOST_PROJECTS } from '../../rules/work/bounds.ts';
import { showAmount } from '../../rules/money/money.ts';
import type { WholeDossier } from '../../rules/projects/whole-dossier.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { projectActions } from './project-actions.ts';

/** The projects of the dossier, in order: the one at hand is shown below, and in every tool. */
export function ProjectList({ whole: { projects } }: { whole: WholeDossier }) {
  const undoable = useWorkbench((state) => state.undoable);
  const done = useWorkbench((state) => state.done);
  const [before] = useState(done);
  const full = projects.length >= MOST_PROJECTS;
  return (
    <section className="projects no-print" aria-labelledby="projets">
      {projects.length > 1 && (
        <>
          <h2 id="projets">Les projets de ce dossier</h2>
          <p className="soft">
            Les outils montrent le projet choisi ici. Tous s’impriment, s’enregistrent et s’envoient ensemble.
          </p>
          <ol>
            {projects.map(({ id, atHand, name, dossier }) => (
              <li key={id} data-at-hand={atHand || undefined}>
                <button
                  type="button"
                  className="project-name"
                  aria-current={atHand || undefined}
                  onClick={() => projectActions.show(id)}
                >
                  {name}
                </button>
                <small>
                  {dossier.strand ? `Volet ${dossier.strand}` : 'Volet à compléter'}
                  {' · '}
                  {showAmount(dossier.totals.total)}
                  {atHand && ' · montré ici'}
                </small>
                <span className="project-tools">
                  <button
                    type="button"
                    className="link"
                    aria-label={`Copier : ${name}`}
                    aria-disabled={full || undefined}
                    onClick={() => projectActions.copy(id)}
                  >
                    Copier
                  </button>
                  <button
                    type="button"
                    className="link"
                    aria-label={`Retirer : ${name}`}
                    onClick={() => projectActions.remove(id)}
                  >
                    Retirer
                  </button>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {full ? (
        <p className="soft">
          Ce dossier est plein : {MOST_PROJECTS} projets au plus. Retirez-en un, ou commencez un autre
          dossier.
        </p>
      ) : (
        <p>
          <button type="button" className="link" onClick={projectActions.add}>
            Un autre projet dans ce dossier
          </button>
        </p>
      )}
      <p role="status">
        {done !== before && done && <>{done.words}. </>}
        {done !== before && undoable && (
          <button type="button" className="link" onClick={projectActions.undo}>
            Annuler : {undoable.charAt(0).toLowerCase() + undoable.slice(1)}
          </button>
        )}
      </p>
    </section>
  );
}
