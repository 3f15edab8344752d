import { writeWorkbench } from '../../rules/work/workbench-read.ts';
import { SaveButton } from '../export/SaveButton.tsx';
import { fileName } from '../export/save-file.ts';
import { today } from '../../controls/today.ts';
import { useReady } from '../store/use-ready.ts';
import { workbenchStore } from '../store/workbench-store.ts';

/** When a tool of the workbench fails: the work is whole in the store, and is saved from there. */
export function Rescue() {
  useReady();
  return (
    <section className="note rescue" role="alert">
      <h2>L’outil s’est arrêté</h2>
      <p>
        Une erreur du guide l’empêche de montrer votre travail, qui n’est pas perdu. Enregistrez-le d’abord :
        ce fichier se rouvre dans « Mon dossier ». Si « Réessayer » ne suffit pas, recommencez à vide : ce
        travail-ci est alors mis de côté dans cet onglet.
      </p>
      <p className="line-actions">
        <SaveButton
          main
          label="Enregistrer mon travail"
          name={() => fileName('dossier', '', today(), 'json')}
          make={() => Promise.resolve().then(workAsFile)}
        />{' '}
        <button
          type="button"
          className="button"
          onClick={() => {
            location.reload();
          }}
        >
          Réessayer
        </button>{' '}
        <button
          type="button"
          className="button"
          onClick={() => {
            workbenchStore().startAgain();
            // What the address brings would come back with the reload.
            history.replaceState(null, '', location.pathname);
            location.reload();
          }}
        >
          Recommencer à vide
        </button>
      </p>
    </section>
  );
}

function workAsFile(): Blob {
  return new Blob([writeWorkbench(workbenchStore().read().work)], { type: 'application/json' });
}
