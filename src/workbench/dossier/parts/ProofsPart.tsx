import type { Proof } from '../../../rules/dossier/dossier-proofs.ts';
import { DossierPart } from './DossierPart.tsx';

/** What to keep, as a list to tick on paper. */
export function ProofsPart({ proofs }: { proofs: readonly Proof[] }) {
  return (
    <DossierPart
      id="preuves"
      title="Les preuves à garder"
      empty={
        proofs.length === 0 && 'Rien pour l’instant. Ce qu’il faudra montrer lors d’un contrôle viendra ici.'
      }
    >
      <ul className="dossier-proofs">
        {proofs.map(({ about, keep }) => (
          <li key={keep}>
            {keep} <small>{about}</small>
          </li>
        ))}
      </ul>
    </DossierPart>
  );
}
