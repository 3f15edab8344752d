import type { Notice, Trouble } from '../store/store-state.ts';
import { workbenchStore } from '../store/workbench-store.ts';

const SAID: Readonly<Record<Notice['kind'], string>> = {
  followed: 'Un autre onglet a changé ce travail : voici sa version.',
  diverged:
    'Deux onglets ont changé ce travail en même temps. Les deux versions sont gardées ; vous voyez celle de cet onglet.',
  'erased-elsewhere':
    'Un autre onglet a effacé ce qui était gardé sur cet appareil. Ce travail-ci reste dans cet onglet.',
};

/** What happened to what is kept, in words. */
export function SaidNotices({ trouble, notice }: { trouble: Trouble | null; notice: Notice | null }) {
  return (
    <>
      {trouble && <p className="note">{wordsOf(trouble)}</p>}
      {notice && <NoticeLine notice={notice} />}
    </>
  );
}

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
