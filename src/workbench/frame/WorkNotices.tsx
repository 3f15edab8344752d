import { Late } from '../../controls/island/Late.tsx';
import { useWorkbench } from '../store/use-workbench.ts';

const loadSaid = () => import('./SaidNotices.tsx');
const loadAside = () => import('./KeptAside.tsx');
const loadAtHand = () => import('../projects/AtHand.tsx');

/**
 * What the reader should know about what is kept: another tab’s work, a browser that refuses, or which project of several a
 * tool shows; the `whole` dossier says that itself.
 */
export function WorkNotices({ whole = false }: { whole?: boolean }) {
  const several = useWorkbench(({ work }) => work.projects.others.length > 0);
  const notice = useWorkbench((state) => state.notice);
  const trouble = useWorkbench((state) => state.trouble);
  const asides = useWorkbench((state) => state.asides);
  return (
    <>
      <div className="notices" role="status">
        {(trouble ?? notice) && (
          <Late
            load={loadSaid}
            failed="Ce travail n’est peut-être plus gardé comme vous le pensez. Avant de quitter cette page, enregistrez-le dans un fichier."
          >
            {({ SaidNotices }) => <SaidNotices {...{ trouble, notice }} />}
          </Late>
        )}
      </div>
      {several && !whole && (
        <Late
          load={loadAtHand}
          failed="Le nom du projet montré ici n’a pas pu être chargé : votre dossier en contient plusieurs. Rechargez la page."
        >
          {({ AtHand }) => <AtHand />}
        </Late>
      )}
      {asides.length > 0 && (
        <div className="notices">
          <Late
            load={loadAside}
            failed="Un travail gardé ici ne se lit pas. Il n’est ni effacé ni remplacé : rechargez la page pour l’enregistrer."
          >
            {({ KeptAside }) => <KeptAside asides={asides} />}
          </Late>
        </div>
      )}
    </>
  );
}
