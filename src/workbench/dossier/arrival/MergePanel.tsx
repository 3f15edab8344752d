import { useEffect, useRef, useState } from 'react';
import names from 'virtual:names';
import { count } from '../../../french/plural.ts';
import { differenceName, sideWords } from '../../../rules/merge/difference-words.ts';
import type { Difference } from '../../../rules/merge/three-way.ts';
import type { Answer, Incoming } from './incoming.ts';

type Back = Extract<Incoming, { kind: 'back' }>;
type Side = 'mine' | 'theirs';

interface Props {
  incoming: Back;
  onAnswer: (take: Answer) => void;
}

/** A file that comes back with changes: each of them beside what is here, for the sponsor to choose. */
export function MergePanel({ incoming, onAnswer }: Props) {
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  useEffect(() => panel.current?.focus(), [incoming]);
  const { differences, remarks, mergeBy } = incoming;
  const sideOf = ({ path, changed }: Difference): Side =>
    chosen.get(path) ?? (changed === 'theirs' ? 'theirs' : 'mine');
  const both = differences.filter(({ changed }) => changed === 'both');
  const theirs = differences.filter(({ changed }) => changed === 'theirs');
  const group = (title: string, hint: string, list: readonly Difference[]) =>
    list.length > 0 && (
      <div className="merge-group">
        <h3>{title}</h3>
        <p className="fine">{hint}</p>
        {list.map((difference) => (
          <Choice
            key={difference.path}
            difference={difference}
            side={sideOf(difference)}
            onChoose={(side) => setChosen(new Map([...chosen, [difference.path, side]]))}
          />
        ))}
      </div>
    );
  return (
    <section
      className="incoming merge no-print"
      tabIndex={-1}
      ref={panel}
      aria-labelledby="arrivee"
      role="alert"
    >
      <h2 id="arrivee">Ce fichier revient avec des changements</h2>
      <p>
        {remarks > 0
          ? `${count(remarks, 'remarque s’ajoute', 'remarques s’ajoutent')} aux vôtres ; rien n’en est perdu.`
          : 'Il ne porte aucune remarque nouvelle.'}{' '}
        Tout s’annule d’un geste.
      </p>
      {group('Changé des deux côtés', 'Choisissez, point par point. Sans choix, le vôtre reste.', both)}
      {group(
        'Changé dans le fichier seulement',
        'Vous n’y avez pas touché depuis : la version du fichier est prise, sauf si vous gardez la vôtre.',
        theirs,
      )}
      <p className="line-actions">
        <button
          type="button"
          className="button main"
          onClick={() => onAnswer({ ...incoming, edit: mergeBy(chosen) })}
        >
          Réunir les deux
        </button>
        <button type="button" className="button" onClick={() => onAnswer('leave')}>
          Garder mon travail tel quel
        </button>
      </p>
    </section>
  );
}

interface ChoiceProps {
  difference: Difference;
  side: Side;
  onChoose: (side: Side) => void;
}

const SIDES = { mine: 'Le vôtre', theirs: 'Celui du fichier' } as const;

/** One thing that both sides do not say alike, side by side. */
function Choice({ difference, side, onChoose }: ChoiceProps) {
  const { path } = difference;
  return (
    <fieldset className="merge-choice">
      <legend>{differenceName(difference, names)}</legend>
      {(['mine', 'theirs'] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={`fusion-${path}`}
            checked={side === each}
            onChange={() => onChoose(each)}
          />
          <span>
            <b>{SIDES[each]}</b> {sideWords(difference, each, names)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
