import { writeWorkbench } from '../../rules/work/workbench-read.ts';
import { RescuePanel } from '../../controls/island/RescuePanel.tsx';
import { SaveButton } from '../export/SaveButton.tsx';
import { fileName } from '../export/save-file.ts';
import { today } from '../../controls/today.ts';
import { useReady } from '../store/use-ready.ts';
import { workbenchStore } from '../store/workbench-store.ts';

/** When a tool of the workbench fails: the work is whole in the store, and is saved from there. */
export function Rescue() {
  useReady();
  return (
    <RescuePanel
      says="Une erreur du guide l’empêche de montrer votre travail, qui n’est pas perdu. Enregistrez-le d’abord : ce fichier se rouvre dans « Mon dossier ». Si « Réessayer » ne suffit pas, recommencez à vide : ce travail-ci est alors mis de côté dans cet onglet."
      save={
        <SaveButton
          main
          label="Enregistrer mon travail"
          name={() => fileName('dossier', '', today(), 'json')}
          make={() => Promise.resolve().then(workAsFile)}
        />
      }
      again="Recommencer à vide"
      onAgain={() => workbenchStore().startAgain()}
    />
  );
}

function workAsFile(): Blob {
  return new Blob([writeWorkbench(workbenchStore().read().work)], { type: 'application/json' });
}
