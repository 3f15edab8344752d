import { useRef, useState } from 'react';
import { type OwnIndicator, MOST_INDICATORS } from '../../rules/evaluation/evaluation-part.ts';
import { KIND_WORDS } from '../../rules/annexe/indicator-kinds.ts';
import { MOST_LABEL } from '../../rules/work/bounds.ts';
import { SelectField } from '../frame/SelectField.tsx';
import { evaluationActions } from './evaluation-actions.ts';

const KIND_OPTIONS = Object.entries(KIND_WORDS).map(([id, label]) => ({ id, label }));

/** The indicators that the sponsor adds: each can be taken away again. */
export function OwnIndicators({ own }: { own: readonly OwnIndicator[] }) {
  const field = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<OwnIndicator['kind']>('quantitatif');
  const [missing, setMissing] = useState(false);
  const full = own.length >= MOST_INDICATORS;
  function add() {
    const label = field.current?.value.trim() ?? '';
    setMissing(label === '');
    if (label !== '' && !full) {
      evaluationActions.addIndicator(kind, label);
      if (field.current) field.current.value = '';
    }
    field.current?.focus();
  }
  return (
    <div className="own-indicators">
      {own.length > 0 && (
        <>
          <h3>Vos indicateurs</h3>
          <ul>
            {own.map(({ id, label, kind: sort }) => (
              <li key={id}>
                {label} <small>{KIND_WORDS[sort]}</small>{' '}
                <button
                  type="button"
                  className="link no-print"
                  onClick={() => {
                    evaluationActions.removeIndicator(id);
                    field.current?.focus();
                  }}
                >
                  Retirer<span className="visually-hidden"> : {label}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="add-indicator no-print">
        <div className="field">
          <label htmlFor="indicateur">Ajouter un indicateur</label>
          <input
            type="text"
            id="indicateur"
            ref={field}
            autoComplete="off"
            maxLength={MOST_LABEL}
            placeholder="Nombre de pères présents"
            aria-invalid={missing || undefined}
            aria-describedby={missing ? 'indicateur-erreur' : undefined}
            onKeyDown={({ key }) => {
              if (key === 'Enter') add();
            }}
          />
          {full && (
            <small className="error" role="status">
              {MOST_INDICATORS} indicateurs à vous au plus : retirez-en un pour en ajouter.
            </small>
          )}
          {missing && (
            <small id="indicateur-erreur" className="error" role="alert">
              Écrivez ce que vous voulez suivre.
            </small>
          )}
        </div>
        <SelectField
          id="sorte"
          label="Sorte"
          value={kind}
          options={KIND_OPTIONS}
          onChange={(chosen) => setKind(chosen === 'qualitatif' ? 'qualitatif' : 'quantitatif')}
        />
        <button type="button" className="button" onClick={add}>
          Ajouter
        </button>
      </div>
    </div>
  );
}
