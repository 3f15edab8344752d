import { RescuePanel } from '../../controls/island/RescuePanel.tsx';
import { today } from '../../controls/today.ts';
import { SaveButton } from '../export/SaveButton.tsx';
import { fileName } from '../export/save-file.ts';
import { useReady } from '../store/use-ready.ts';
import { adviserStore, toGiveBack } from './adviser-store.ts';
import { asFile } from './returned-file.ts';

/** When the page fails: the dossier and its remarks are whole in their store, and are saved from there. */
export function Rescue() {
  useReady();
  const reviewed = adviserStore.read();
  return (
    <RescuePanel
      says="Une erreur du guide l’empêche de montrer ce dossier. Vos remarques ne sont pas perdues : enregistrez d’abord le fichier. Si « Réessayer » ne suffit pas, recommencez avec un autre."
      save={
        reviewed && (
          <SaveButton
            main
            label="Enregistrer le fichier"
            name={() => fileName('dossier-relu', '', today(), 'json')}
            make={() => Promise.resolve().then(() => asFile(toGiveBack(reviewed)))}
          />
        )
      }
      again="Fermer ce dossier"
      onAgain={() => adviserStore.close()}
    />
  );
}
