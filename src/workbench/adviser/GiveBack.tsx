import { useState } from 'react';
import { count } from '../../french/plural.ts';
import { MOST_LABEL } from '../../rules/work/bounds.ts';
import { today } from '../../controls/today.ts';
import { FullField } from '../../controls/question/FullField.tsx';
import { saveFile, fileName } from '../export/save-file.ts';
import { adviserActions } from './adviser-actions.ts';
import { type Reviewed, adviserStore, toGiveBack } from './adviser-store.ts';
import { asFile } from './returned-file.ts';

interface Props {
  reviewed: Reviewed;
  by: string;
  onSign: (by: string) => void;
}

/** How many remarks there are, who signs them, and the file to give back. */
export function GiveBack({ reviewed, by, onSign }: Props) {
  const { received, unsaved, undoable } = reviewed;
  const [said, setSaid] = useState('');
  const [closing, setClosing] = useState(false);
  const given = toGiveBack(reviewed);
  const own = given.remarks.items.filter(({ id }) => !received.has(id)).length;
  function save() {
    saveFile(asFile(given), fileName('dossier-relu', given.project.title, today(), 'json'));
    adviserStore.saved();
    setSaid('Enregistré. Rendez ce fichier au porteur : il l’ouvre dans « Mon dossier ».');
  }
  return (
    <aside className="adviser-back no-print" aria-labelledby="rendre">
      <h2 id="rendre" tabIndex={-1}>
        Rendre le fichier
      </h2>
      <p>
        {own === 0
          ? 'Vous n’avez pas encore écrit de remarque.'
          : `${count(own, 'remarque')} de vous${unsaved ? ', pas encore dans un fichier' : ', dans le fichier enregistré'}.`}
      </p>
      <div className="field">
        <label htmlFor="signature">Votre nom, comme le porteur le lira</label>
        <input
          type="text"
          id="signature"
          autoComplete="off"
          maxLength={MOST_LABEL}
          value={by}
          onChange={({ target }) => {
            onSign(target.value);
            adviserActions.sign(target.value, received);
          }}
        />
        <FullField text={by} most={MOST_LABEL} />
      </div>
      <button type="button" className="button main" onClick={save}>
        Enregistrer le fichier
      </button>
      <div className="adviser-saved" role="status">
        {said !== '' && !unsaved && <p>{said}</p>}
        {undoable && (
          <p>
            {undoable.words}.{' '}
            <button type="button" className="link" onClick={() => adviserStore.undo()}>
              Annuler
            </button>
          </p>
        )}
      </div>
      <p className="fine">
        Vos remarques sont dans ce fichier, avec le dossier tel que vous l’avez reçu. Rien d’autre n’est
        écrit, et rien n’est envoyé : ce dossier quitte cet onglet quand vous le fermez.
      </p>
      {closing ? (
        <p className="note" role="alert">
          Fermer ce dossier ? Vos remarques ne sont encore dans aucun fichier.{' '}
          <button type="button" className="button" onClick={() => adviserStore.close()}>
            Oui, fermer
          </button>{' '}
          <button type="button" className="link" onClick={() => setClosing(false)}>
            Non
          </button>
        </p>
      ) : (
        <button
          type="button"
          className="link"
          onClick={() => (unsaved ? setClosing(true) : adviserStore.close())}
        >
          Fermer ce dossier
        </button>
      )}
    </aside>
  );
}
