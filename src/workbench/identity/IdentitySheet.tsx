import { useState } from 'react';
import { CopyButton } from '../../controls/card/CopyButton.tsx';
import { FullField } from '../../controls/question/FullField.tsx';
import {
  copiedField,
  IDENTITY_FIELDS,
  type IdentityKey,
  isNobody,
  sayField,
} from '../../rules/identity/identity.ts';
import { MOST_LABEL } from '../../rules/work/bounds.ts';
import { focusSoon } from '../budget/focus-soon.ts';
import { identityStore, useIdentity } from './use-identity.ts';

/** Who makes the request, prepared once: each field to copy into the platform’s own form. It is in no file and no link. */
export function IdentitySheet() {
  const { identity, keep, refused } = useIdentity();
  const [forgotten, setForgotten] = useState(false);
  const [typing, setTyping] = useState<IdentityKey | null>(null);
  return (
    <div className="identity-sheet">
      <p className="soft">
        À recopier dans la demande. Cette fiche n’entre dans aucun fichier, aucun lien, aucune impression de
        votre dossier. Sans nom de personne : les fonctions suffisent.
      </p>
      <div className="identity-fields">
        {IDENTITY_FIELDS.map((field) => {
          const { id, label, it } = field;
          const said = sayField(identity, id, typing === id);
          const at = `identite-${id}`;
          const hint = 'hint' in field ? field.hint : undefined;
          return (
            <div key={id} className="field">
              <label htmlFor={at}>{label}</label>
              <input
                type="text"
                id={at}
                value={identity[id]}
                maxLength={MOST_LABEL}
                autoComplete={'auto' in field ? field.auto : 'off'}
                inputMode={id === 'siret' ? 'numeric' : undefined}
                aria-describedby={`${at}-dit`}
                aria-invalid={said?.isWrong ? true : undefined}
                onBlur={() => setTyping(null)}
                onChange={({ target }) => {
                  setForgotten(false);
                  setTyping(id);
                  identityStore().write(id, target.value);
                }}
              />
              <small id={`${at}-dit`} role="status" className={said?.isWrong ? 'error' : undefined}>
                {said?.words ?? hint}
              </small>
              <FullField text={identity[id]} most={MOST_LABEL} />
              {identity[id].trim() !== '' && (
                <CopyButton label={`Copier ${it}`} text={() => copiedField(identity, id)} />
              )}
            </div>
          );
        })}
      </div>
      <label className="toggle">
        <input
          type="checkbox"
          role="switch"
          checked={keep}
          onChange={({ target }) => identityStore().setKeep(target.checked)}
        />
        <span>
          Garder cette fiche sur cet appareil
          <small>
            Sinon, elle s’efface quand vous quittez cette page. À éviter sur un ordinateur partagé.
          </small>
        </span>
      </label>
      {refused && (
        <p className="note" role="alert">
          Votre navigateur refuse de garder cette fiche. Elle reste ici tant que cette page est ouverte.
        </p>
      )}
      <p className="line-actions">
        {(keep || !isNobody(identity)) && (
          <button
            type="button"
            className="link"
            onClick={() => {
              identityStore().forget();
              setForgotten(true);
              focusSoon('identite-nom');
            }}
          >
            Oublier cette fiche
          </button>
        )}
        <span role="status">{forgotten && 'La fiche est oubliée, ici et sur cet appareil.'}</span>
      </p>
    </div>
  );
}
