import { useMemo, useState } from 'react';
import { gatherDossier, isBlank } from '../../rules/dossier/dossier.ts';
import { url } from '../../url.ts';
import { today } from '../../controls/today.ts';
import { guarded } from '../../controls/island/Guard.tsx';
import { Late } from '../../controls/island/Late.tsx';
import { IdentityFold } from '../identity/IdentityFold.tsx';
import { Keeping } from '../frame/Keeping.tsx';
import { useReady } from '../store/use-ready.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { WorkNotices } from '../frame/WorkNotices.tsx';
import type { DossierData } from './dossier-data.ts';
import { EmptyDossier } from './EmptyDossier.tsx';
import { OpenFile } from './arrival/OpenFile.tsx';
import { useIncoming } from './arrival/use-incoming.ts';

const loadExports = () => import('./exports/DossierExports.tsx');
const loadSheet = () => import('./parts/DossierSheet.tsx');
const loadProjects = () => import('../projects/WholeSheet.tsx');
const loadIncoming = () => import('./arrival/IncomingPanel.tsx');
const NOT_LOADED =
  'Ce qui arrive n’a pas pu être montré, et rien n’a été remplacé : vérifiez votre connexion.';

const NOT_SHOWN = 'Votre dossier n’a pas pu être montré : rechargez la page. Votre travail y reste.';

/** « Mon dossier »: everything that was done in the tools, as one page to read, print, save and send. */
export const DossierTool = guarded(WholeDossier, () => import('../frame/ToolRescue.tsx'));

function WholeDossier({ data }: { data: DossierData }) {
  const work = useWorkbench((state) => state.work);
  const undoable = useWorkbench((state) => state.undoable);
  const { waiting, said, offer, answer } = useIncoming(data.actions, data.version);
  const dossier = useMemo(() => gatherDossier(work, data, today()), [work, data]);
  const blank = isBlank(work);
  // Once there were several projects, what was last done with them is still said.
  const several = work.projects.others.length > 0;
  const [begun, setBegun] = useState(several);
  if (several && !begun) setBegun(true);
  useReady();
  return (
    <div className="workbench dossier">
      <WorkNotices whole />
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
        {begun && !blank && (
          <Late load={loadProjects} failed={NOT_SHOWN}>
            {({ WholeSheet }) => <WholeSheet dossier={dossier} data={data} />}
          </Late>
        )}
        {!begun && !blank && (
          <Late load={loadSheet} failed={NOT_SHOWN}>
            {({ DossierSheet }) => <DossierSheet dossier={dossier} data={data} />}
          </Late>
        )}
      </div>
      <IdentityFold />
      <Keeping />
    </div>
  );
}
