import type { Proof } from '../../../rules/dossier/dossier-proofs.ts';
import { DossierPart } from './DossierPart.tsx';

/** What to keep, as a list to tick on paper. */
export function ProofsPart({ proofs }: { proofs: readonly Proof[] }) {
  if (proofs.length === 0)
    return (
      <DossierPart
        id="preuves"
        title="Les preuves à garder"
        empty="Rien pour l’instant. Ce qu’il faudra montrer lors d’un contrôle viendra ici."
      />
    );
  return (
    <DossierPart id="preuves" title="Les preuves à garder">
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
