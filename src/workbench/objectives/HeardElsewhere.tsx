import type { Heard } from '../../rules/objectives/heard.ts';

interface Props {
  heard: readonly Heard[];
  onTake: (text: string) => void;
}

/** What the sponsor wrote of the parents elsewhere, to start a need from; never taken for one by itself. */
export function HeardElsewhere({ heard, onTake }: Props) {
  if (heard.length === 0) return null;
  return (
    <details className="objectives-fold">
      <summary>Partir de ce que vous avez noté</summary>
      <ul>
        {heard.map(({ about, text }, i) => (
          <li key={i}>
            « {text} » <small className="soft">{about}</small>{' '}
            <button type="button" className="link" onClick={() => onTake(text)}>
              Ajouter<span className="visually-hidden"> au besoin : {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
