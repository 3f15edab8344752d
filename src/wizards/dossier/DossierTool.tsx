import { useMemo } from 'react';
import { gatherDossier, isBlank } from '../../rules/dossier.ts';
import { proofsOf } from '../../rules/dossier-proofs.ts';
import { questionsOf } from '../../rules/dossier-questions.ts';
import { today } from '../state/today.ts';
import { guarded } from '../ui/Guard.tsx';
import { Late } from '../ui/Late.tsx';
import { Keeping } from '../workbench/Keeping.tsx';
import { useReady } from '../workbench/use-ready.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { workbenchStore } from '../workbench/workbench-store.ts';
import { WorkNotices } from '../workbench/WorkNotices.tsx';
import { BudgetPart } from './BudgetPart.tsx';
import { citedFacts } from './cited-facts.ts';
import type { DossierData } from './dossier-data.ts';
import { DossierExports } from './DossierExports.tsx';
import { DossierHead } from './DossierHead.tsx';
import { EmptyDossier } from './EmptyDossier.tsx';
import { EvaluationPart } from './EvaluationPart.tsx';
import { numberNotes } from './notes.ts';
import { OpenFile } from './OpenFile.tsx';
import { ProjectPart } from './ProjectPart.tsx';
import { ProofsPart } from './ProofsPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { useIncoming } from './use-incoming.ts';

const loadIncoming = () => import('./IncomingPanel.tsx');
const NOT_LOADED =
  'Ce qui arrive n’a pas pu être montré, et rien n’a été remplacé : vérifiez votre connexion.';

/** « Mon dossier »: everything that was done in the tools, as one page to read, print, save and send. */
export const DossierTool = guarded(WholeDossier, () => import('../workbench/ToolRescue.tsx'));

function WholeDossier({ data }: { data: DossierData }) {
  const work = useWorkbench((state) => state.work);
  const undoable = useWorkbench((state) => state.undoable);
  const { waiting, said, offer, answer } = useIncoming(data.actions);
  const dossier = useMemo(() => gatherDossier(work, data, today()), [work, data]);
  const questions = useMemo(() => questionsOf(dossier, data), [dossier, data]);
  const notes = numberNotes(citedFacts(dossier, questions, data), data.places);
  const blank = isBlank(dossier);
  useReady();
  return (
    <div className="workbench dossier">
      <WorkNotices />
      {waiting && (
        <Late load={loadIncoming} failed={NOT_LOADED}>
          {({ IncomingPanel }) => (
            <IncomingPanel incoming={waiting} work={work} actions={data.actions} onAnswer={answer} />
          )}
        </Late>
      )}
      <div className="dossier-said no-print" role="status">
        {said && (
          <p className={said.wrong ? 'note error' : 'note'}>
            {said.words}{' '}
            {!said.wrong && undoable && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  workbenchStore().undo();
                }}
              >
                Annuler
              </button>
            )}
          </p>
        )}
      </div>
      {blank ? (
        <EmptyDossier />
      ) : (
        <article className="dossier-sheet">
          <DossierHead dossier={dossier} strands={data.strands} />
          <ProjectPart dossier={dossier} notes={notes.of} />
          <BudgetPart dossier={dossier} rules={data} notes={notes.of} />
          <EvaluationPart dossier={dossier} />
          <QuestionsPart title={work.project.title} questions={questions} notes={notes.of} />
          <ProofsPart proofs={proofsOf(dossier, data)} />
          <SourcesPart list={notes.list} />
        </article>
      )}
      <section className="dossier-actions no-print" aria-labelledby="emporter">
        <h2 id="emporter">{blank ? 'Reprendre un dossier' : 'Emporter ce dossier'}</h2>
        {!blank && <DossierExports dossier={dossier} rules={data} places={data.places} />}
        <OpenFile onOpen={offer} />
      </section>
      <Keeping />
    </div>
  );
}
