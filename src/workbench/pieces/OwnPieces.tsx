import { useState } from 'react';
import { addPiece, removePiece } from '../../rules/pieces/pieces-edit.ts';
import { MOST_PIECES, type OwnPiece } from '../../rules/pieces/pieces-part.ts';
import { readyOf } from '../../rules/pieces/pieces.ts';
import { MOST_LABEL } from '../../rules/work/bounds.ts';
import { focusSoon } from '../budget/focus-soon.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { Tick } from './Tick.tsx';

interface Props {
  own: readonly OwnPiece[];
  ready: readonly string[];
}

/** The pieces that the sponsor adds to the list. */
export function OwnPieces({ own, ready }: Props) {
  const [name, setName] = useState('');
  const full = own.length >= MOST_PIECES;
  return (
    <>
      {own.length > 0 && (
        <fieldset className="piece-group">
          <legend>
            Ajoutées par vous{' '}
            <small>
              {readyOf(own, ready)} sur {own.length}
            </small>
          </legend>
          <ul>
            {own.map(({ id, label }) => (
              <li key={id} className={ready.includes(id) ? 'ready' : undefined}>
                <Tick id={id} name={label} checked={ready.includes(id)} />
                <button
                  type="button"
                  className="link no-print"
                  onClick={() => {
                    workbenchStore().change('Pièce retirée', removePiece(id));
                    focusSoon('ma-piece');
                  }}
                >
                  Retirer<span className="visually-hidden"> : {label}</span>
                </button>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <form
        className="piece-add no-print"
        onSubmit={(event) => {
          event.preventDefault();
          workbenchStore().change('Pièce ajoutée', addPiece(name));
          setName('');
          focusSoon('ma-piece');
        }}
      >
        <div className="field">
          <label htmlFor="ma-piece">Une autre pièce</label>
          <input
            type="text"
            id="ma-piece"
            autoComplete="off"
            maxLength={MOST_LABEL}
            disabled={full}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <button type="submit" className="button" disabled={full || name.trim() === ''}>
          Ajouter une pièce
        </button>
        {full && <p className="soft">La liste est pleine : {MOST_PIECES} pièces de vous au plus.</p>}
      </form>
    </>
  );
}
