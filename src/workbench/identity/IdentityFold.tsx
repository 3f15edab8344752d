import { useState } from 'react';
import { Late } from '../../controls/island/Late.tsx';

const loadSheet = () => import('./IdentitySheet.tsx');

/** The identity sheet, folded: it comes when it is opened. */
export function IdentityFold() {
  const [open, setOpen] = useState(false);
  return (
    <section className="identity no-print" aria-labelledby="identite">
      <h2 id="identite">La fiche d’identité</h2>
      <p className="soft">Nom, Siret, adresse : préparés une fois, prêts à copier dans la demande.</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Ouvrir la fiche</summary>
        {open && (
          <Late load={loadSheet} failed="La fiche n’a pas pu être chargée : vérifiez votre connexion.">
            {({ IdentitySheet }) => <IdentitySheet />}
          </Late>
        )}
      </details>
    </section>
  );
}
