import { Late } from '../../controls/island/Late.tsx';
import type { Notice, Trouble } from '../store/store-state.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { workbenchStore } from '../store/workbench-store.ts';

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
        {trouble && <p className="note">{wordsOf(trouble)}</p>}
        {notice && <NoticeLine notice={notice} />}
      </div>
      {several && !whole && (
        <Late
          load={loadAtHand}
          failed="Votre dossier contient plusieurs projets : ouvrez-le pour en changer."
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

const SAID: Readonly<Record<Notice['kind'], string>> = {
  followed: 'Un autre onglet a changé ce travail : voici sa version.',
  diverged:
    'Deux onglets ont changé ce travail en même temps. Les deux versions sont gardées ; vous voyez celle de cet onglet.',
  'erased-elsewhere':
    'Un autre onglet a effacé ce qui était gardé sur cet appareil. Ce travail-ci reste dans cet onglet.',
};

function NoticeLine({ notice }: { notice: Notice }) {
  const store = workbenchStore();
  return (
    <p className="note" data-notice={notice.kind}>
      {SAID[notice.kind]}{' '}
      {notice.kind === 'followed' && (
        <button type="button" className="link" onClick={store.undo}>
          Revenir à la mienne
        </button>
      )}
      {notice.kind === 'diverged' && (
        <button type="button" className="link" onClick={() => store.open(notice.other)}>
          Voir l’autre version
        </button>
      )}{' '}
      <button type="button" className="link" onClick={store.dismiss}>
        D’accord
      </button>
    </p>
  );
}

function wordsOf({ where, why }: Trouble): string {
  if (where === 'tab')
    return `Votre navigateur ${why === 'full' ? 'n’a plus de place pour garder' : 'refuse de garder'} ce que vous écrivez : tout reste ici tant que la page est ouverte, et se perd ensuite. Vous pouvez continuer.`;
  return why === 'full'
    ? 'Il n’y a plus de place sur cet appareil : votre travail reste dans cet onglet tant qu’il est ouvert.'
    : 'Votre navigateur refuse de garder ce travail sur cet appareil : il reste dans cet onglet tant qu’il est ouvert.';
}
