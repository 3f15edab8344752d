import { useDraft } from '../../controls/question/use-draft.ts';
import { FullField } from '../../controls/question/FullField.tsx';
import type { Dossier } from '../../rules/dossier/dossier.ts';
import { type Heard, heardOf } from '../../rules/objectives/heard.ts';
import { COLUMN_TITLES, COLUMNS, type Column, type Objective } from '../../rules/objectives/objectives.ts';
import { MOST_ROWS } from '../../rules/objectives/objectives-part.ts';
import { MOST_TEXT } from '../../rules/work/bounds.ts';
import { focusSoon } from '../budget/focus-soon.ts';
import { HeardElsewhere } from './HeardElsewhere.tsx';
import { objectivesActions } from './objectives-actions.ts';

const HINTS: Readonly<Record<Column, string>> = {
  besoin: 'Ce que des parents vivent ici, et d’où vous le savez.',
  objectif: 'Ce qui changera pour eux.',
  action: 'Ce que vous ferez.',
  indicateur: 'À quoi vous verrez que c’est atteint.',
};

/** Lines that a field shows, before it scrolls. */
const [LEAST_SHOWN, MOST_SHOWN] = [3, 8];

const fieldOf = (id: string, column: Column) => `objectif-${id}-${column}`;

interface Props {
  dossier: Dossier;
  objectives: readonly Objective[];
}

/** The rows of the table, to be written in. */
export function ObjectiveFields({ dossier, objectives }: Props) {
  const heard = heardOf(dossier);
  return (
    <>
      {objectives.map((objective, i) => {
        const name = `Objectif ${String(i + 1)}`;
        return (
          <fieldset key={objective.id} className="objective">
            <legend>{name}</legend>
            {COLUMNS.map((column) => (
              <Cell key={column} {...{ objective, column, name }} heard={column === 'besoin' ? heard : []} />
            ))}
            {objectives.length > 1 && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  objectivesActions.remove(objective.id);
                  focusSoon('ajouter-objectif');
                }}
              >
                Retirer<span className="visually-hidden"> : {name}</span>
              </button>
            )}
          </fieldset>
        );
      })}
      <button
        type="button"
        className="button small"
        id="ajouter-objectif"
        disabled={objectives.length >= MOST_ROWS}
        onClick={() => {
          const added = objectivesActions.add();
          if (added !== undefined) focusSoon(fieldOf(added, 'besoin'));
        }}
      >
        Ajouter un objectif
      </button>
    </>
  );
}

interface CellProps {
  objective: Objective;
  column: Column;
  heard: readonly Heard[];
  /** The row’s, for who does not see where the field stands. */
  name: string;
}

function Cell({ objective: { id, texts, follows, said, proposed }, column, name, heard }: CellProps) {
  const text = texts[column];
  const { field } = useDraft(text, (typed) => objectivesActions.write(id, column, typed, said[column]));
  const at = fieldOf(id, column);
  const isFollowing = follows.includes(column);
  const from = proposed[column];
  return (
    <div className="field">
      <label htmlFor={at}>
        {COLUMN_TITLES[column]}
        <span className="visually-hidden"> : {name}</span>
      </label>
      <textarea
        id={at}
        rows={Math.min(MOST_SHOWN, Math.max(LEAST_SHOWN, text.split('\n').length))}
        autoComplete="off"
        maxLength={MOST_TEXT}
        aria-describedby={`${at}-aide`}
        {...field}
      />
      <small id={`${at}-aide`}>
        {from ? `Proposé, ${from}.` : isFollowing ? 'Repris de votre dossier.' : HINTS[column]}
      </small>
      {from !== '' && (
        <button
          type="button"
          className="link"
          onClick={() => {
            objectivesActions.keep(id, column, text);
            focusSoon(at);
          }}
        >
          Garder ces mots
          <span className="visually-hidden">
            {' '}
            : {COLUMN_TITLES[column]}, {name}
          </span>
        </button>
      )}
      {!isFollowing && said[column] !== '' && said[column] !== text && (
        <button
          type="button"
          className="link"
          onClick={() => {
            objectivesActions.follow(id, column, said[column]);
            focusSoon(at);
          }}
        >
          Reprendre ce que dit le dossier
        </button>
      )}
      <HeardElsewhere
        heard={heard}
        onTake={(taken) => {
          const before = from ? '' : text.trim();
          objectivesActions.keep(id, column, [before, taken].filter(Boolean).join('\n'));
          focusSoon(at);
        }}
      />
      <FullField text={text} most={MOST_TEXT} />
    </div>
  );
}
