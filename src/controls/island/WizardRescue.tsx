import { useEffect } from 'react';
import { isFramed, shareable } from '../framed.ts';
import { RescuePanel } from './RescuePanel.tsx';

/** When a wizard fails: the answers are in the address, which is also what is saved. */
export function Rescue() {
  useEffect(() => {
    delete document.documentElement.dataset.restoring;
  }, []);
  return (
    <RescuePanel
      says={
        isFramed()
          ? 'Une erreur du guide l’empêche de continuer. Enregistrez l’adresse de vos réponses : elles s’y retrouveront. Si « Réessayer » ne suffit pas, recommencez.'
          : 'Une erreur du guide l’empêche de continuer. Vos réponses sont dans l’adresse de cette page : enregistrez-la, elles s’y retrouveront. Si « Réessayer » ne suffit pas, recommencez.'
      }
      save={
        <a
          className="button main"
          download="mes-reponses.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(shareable(location.href))}`}
        >
          Enregistrer mes réponses
        </a>
      }
      again="Recommencer"
    />
  );
}
