import { useDeferredValue, useMemo } from 'react';
import { evaluationStrand } from '../../rules/work/strand-of-work.ts';
import { gatherAll } from '../../rules/evaluation/evaluation.ts';
import { MOST_SESSIONS } from '../../rules/evaluation/evaluation-part.ts';
import { guarded } from '../../controls/island/Guard.tsx';
import { Keeping } from '../frame/Keeping.tsx';
import { Said } from '../frame/Said.tsx';
import { useReady } from '../store/use-ready.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { WorkNotices } from '../frame/WorkNotices.tsx';
import type { EvaluationData } from './evaluation-data.ts';
import { evaluationActions } from './evaluation-actions.ts';
import { EvaluationExports } from './EvaluationExports.tsx';
import { EvaluationStrand } from './EvaluationStrand.tsx';
import { IndicatorChoice } from './IndicatorChoice.tsx';
import { OwnIndicators } from './OwnIndicators.tsx';
import { PrintedGrid } from './PrintedGrid.tsx';
import { SessionGrid } from './SessionGrid.tsx';

/** « Mon évaluation »: what to follow, and what each session says of it. */
export const EvaluationTool = guarded(Evaluation, () => import('../frame/ToolRescue.tsx'));

function Evaluation({ data }: { data: EvaluationData }) {
  const work = useWorkbench((state) => state.work);
  const undoable = useWorkbench((state) => state.undoable);
  const { evaluation, project } = work;
  const strand = evaluationStrand(work, data.actions);
  const list = data.indicators.find((each) => each.strand === strand);
  const followed = useMemo(() => gatherAll(evaluation, list), [evaluation, list]);
  const printed = useDeferredValue({ followed, evaluation });
  const begun = strand !== null || evaluation.strand !== null || evaluation.own.length > 0;
  const full = evaluation.sessions.length >= MOST_SESSIONS;
  useReady();
  return (
    <div className="workbench evaluation">
      <WorkNotices />
      <p className="print-only">
        {[project.title, project.sponsor, strand && `Volet ${strand}`].filter(Boolean).join(' · ')}
      </p>
      <EvaluationStrand strands={data.strands} chosen={evaluation.strand} followed={strand} />
      {!begun && (
        <ul className="evaluation-promise">
          <li>
            Les indicateurs que l’annexe 2 propose pour votre volet ; vous gardez ceux qui vous servent.
          </li>
          <li>Les vôtres, s’il en manque.</li>
          <li>
            Une grille à remplir séance après séance, à l’écran ou sur papier ; les totaux se font seuls.
          </li>
        </ul>
      )}
      {begun && (
        <>
          <section className="panel no-print" aria-labelledby="indicateurs">
            <h2 id="indicateurs">Ce que vous suivez</h2>
            {list && <IndicatorChoice list={list} leftOut={evaluation.leftOut} places={data.places} />}
            <OwnIndicators own={evaluation.own} />
          </section>
          {followed.length > 0 && (
            <section className="panel grid-panel" aria-labelledby="grille">
              <h2 id="grille">La grille de recueil</h2>
              <p className="no-print">
                Une colonne par séance : écrivez sa date, puis ce que vous avez compté ou entendu. Les totaux
                se font seuls. Une même personne peut y être comptée à plusieurs séances.
              </p>
              <SessionGrid followed={followed} evaluation={evaluation} />
              <p className="line-actions no-print">
                <button type="button" id="ajouter-seance" className="button main" onClick={addSession}>
                  Ajouter une séance
                </button>
                {full && (
                  <span className="error" role="status">
                    La grille est pleine : {MOST_SESSIONS} séances au plus. Retirez-en une pour en ajouter.
                  </span>
                )}
                {undoable && (
                  <button type="button" className="link" onClick={() => workbenchStore().undo()}>
                    Annuler : {undoable.charAt(0).toLowerCase() + undoable.slice(1)}
                  </button>
                )}
              </p>
              <PrintedGrid {...printed} />
              <p className="print-only">
                Pour rouvrir cette grille : ouvrez le fichier enregistré (« Mon dossier », « Fichier à rouvrir
                »).
              </p>
            </section>
          )}
          <EvaluationExports dossier={{ work, followed }} />
        </>
      )}
      <Said />
      <Keeping />
    </div>
  );
}

/** Adds a session, and goes to its date. */
function addSession(): void {
  evaluationActions.addSession();
  const { sessions } = workbenchStore().read().work.evaluation;
  requestAnimationFrame(() => document.getElementById(`${sessions.at(-1)?.id ?? ''}-nom`)?.focus());
}
