import { workInWords } from '../../rules/work/work-in-words.ts';
import type { Kept } from '../store/kept-documents.ts';
import { workbenchStore } from '../store/workbench-store.ts';

/** The other works kept on this device: each can be opened, or erased. */
export function OtherWorks({ others }: { others: readonly Kept[] }) {
  const when = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div className="other-works">
      <h3>Aussi gardé sur cet appareil</h3>
      <ul>
        {others.map((kept) => (
          <li key={kept.id}>
            {workInWords(kept.work)}, le {when.format(kept.savedAt)}{' '}
            <button type="button" className="link" onClick={() => workbenchStore().open(kept.id)}>
              Ouvrir<span className="visually-hidden"> : {workInWords(kept.work)}</span>
            </button>{' '}
            <button type="button" className="link" onClick={() => workbenchStore().forget(kept.id)}>
              Effacer<span className="visually-hidden"> : {workInWords(kept.work)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
