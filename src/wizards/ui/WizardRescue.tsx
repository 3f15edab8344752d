import { fileName } from '../export/save-file.ts';
import { today } from '../state/today.ts';
import { RescuePanel } from './RescuePanel.tsx';

/** When a wizard fails: the answers are in the address, which is also what is saved. */
export function Rescue() {
  return (
    <RescuePanel
      says="Vos réponses sont dans l’adresse de cette page : enregistrez-la, elles s’y retrouveront. Si « Réessayer » ne suffit pas, recommencez depuis la première question."
      save={{
        label: 'Enregistrer mes réponses',
        name: () => fileName('reponses', '', today(), 'txt'),
        make: () => new Blob([`${location.href}\n`], { type: 'text/plain;charset=utf-8' }),
      }}
      again={{ label: 'Recommencer', onAgain: () => undefined }}
    />
  );
}
