import { writeWorkbench } from '../../rules/workbench-read.ts';
import { fileName } from '../export/save-file.ts';
import { today } from '../state/today.ts';
import { RescuePanel } from '../ui/RescuePanel.tsx';
import { useReady } from './use-ready.ts';
import { workbenchStore } from './workbench-store.ts';

/** When a tool of the workbench fails: the work is whole in the store, and is saved from there. */
export function Rescue() {
  useReady();
  return (
    <RescuePanel
      says="Votre travail n’est pas perdu. Enregistrez-le d’abord : ce fichier se rouvre dans « Mon dossier ». Si « Réessayer » ne suffit pas, recommencez à vide : ce travail-ci est alors mis de côté dans cet onglet."
      save={{
        label: 'Enregistrer mon travail',
        name: () => fileName('dossier', '', today(), 'json'),
        make: () => new Blob([writeWorkbench(workbenchStore().read().work)], { type: 'application/json' }),
      }}
      again={{
        label: 'Recommencer à vide',
        onAgain: () => {
          workbenchStore().startAgain();
        },
      }}
    />
  );
}
