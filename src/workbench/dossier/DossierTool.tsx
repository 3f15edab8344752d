import { useMemo } from 'react';
import { gatherDossier, isBlank } from '../../rules/dossier/dossier.ts';
import { proofsOf } from '../../rules/dossier/dossier-proofs.ts';
import { questionsOf } from '../../rules/dossier/dossier-questions.ts';
import { url } from '../../url.ts';
import { today } from '../../controls/today.ts';
import { guarded } from '../../controls/island/Guard.tsx';
import { Late } from '../../controls/island/Late.tsx';
import { Keeping } from '../frame/Keeping.tsx';
import { useReady } from '../store/use-ready.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { WorkNotices } from '../frame/WorkNotices.tsx';
import type { DossierData } from './dossier-data.ts';
import { DossierHead } from './parts/DossierHead.tsx';
import { EmptyDossier } from './EmptyDossier.tsx';
import { numberFootnotes } from './parts/footnotes.ts';
import { DossierPart } from './parts/DossierPart.tsx';
import { OpenFile } from './OpenFile.tsx';
import { ALL_TOOLS } from '../parts.ts';
import { ProofsPart } from './parts/ProofsPart.tsx';
import { QuestionsPart } from './parts/QuestionsPart.tsx';
import { SourcesPart } from './parts/SourcesPart.tsx';
import { useIncoming } from './use-incoming.ts';

const loadExports = () => import('./DossierExports.tsx');
const loadIncoming = () => import('./IncomingPanel.tsx');
const loadWayBack = () => import('../export/DossierWayBack.tsx');
const NOT_LOADED =
  'Ce qui arrive n’a pas pu être montré, et rien n’a été remplacé : vérifiez votre connexion.';

/** « Mon dossier »: everything that was done in the tools, as one page to read, print, save and send. */
export const DossierTool = guarded(WholeDossier, () => import('../frame/ToolRescue.tsx'));

function WholeDossier({ data }: { data: DossierData }) {
  const work = useWorkbench((state) => state.work);
  const undoable = useWorkbench((state) => state.undoable);
  const { waiting, said, offer, answer } = useIncoming(data.actions, data.version);
  const dossier = useMemo(() => gatherDossier(work, data, today()), [work, data]);
  const questions = useMemo(() => questionsOf(dossier, data), [dossier, data]);
  const cites = [
    ...ALL_TOOLS.flatMap((tool) => tool.cites(dossier)),
    ...questions.flatMap((each) => each.cites),
  ];
  const footnotes = numberFootnotes(cites, data.places);
  const blank = isBlank(work);
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
            {said.since && (
              <>
                Les règles ont changé depuis ce lien ; les réponses suivent celles d’aujourd’hui.{' '}
                <a href={url(`/nouveautes/#r=${said.since}`)}>Ce qui a changé</a>{' '}
              </>
            )}
            {!said.wrong && undoable && (
              <button type="button" className="link" onClick={() => workbenchStore().undo()}>
                Annuler
              </button>
            )}
          </p>
        )}
      </div>
      {blank && <EmptyDossier />}
      <div className="dossier-desk">
        <section className="dossier-actions no-print" aria-labelledby="emporter">
          <h2 id="emporter">{blank ? 'Reprendre un dossier' : 'Pour qui ?'}</h2>
          {!blank && (
            <Late load={loadExports} failed="Ce qui l’emporte n’a pas pu être chargé : rechargez la page.">
              {({ DossierExports }) => (
                <DossierExports
                  dossier={dossier}
                  rules={data}
                  {...{ places: data.places, version: data.version }}
                />
              )}
            </Late>
          )}
          <OpenFile onOpen={offer} />
        </section>
        {!blank && (
          <article className="dossier-sheet">
            <DossierHead dossier={dossier} strands={data.strands} />
            {ALL_TOOLS.map(({ id, title, door, empty, View }) => (
              <DossierPart key={id} {...{ id, title }} tool={door(dossier)} empty={empty(dossier)}>
                <View dossier={dossier} rules={data} footnotes={footnotes.of} />
              </DossierPart>
            ))}
            <QuestionsPart title={work.project.title} questions={questions} footnotes={footnotes.of} />
            <ProofsPart proofs={proofsOf(dossier, data)} />
            <SourcesPart list={footnotes.list} />
            <div className="print-only">
              <Late load={loadWayBack} failed="Pour rouvrir ce travail : ouvrez le fichier enregistré.">
                {({ DossierWayBack }) => <DossierWayBack />}
              </Late>
            </div>
          </article>
        )}
      </div>
      <Keeping />
    </div>
  );
}
