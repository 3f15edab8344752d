import { url } from '../../url.ts';
import type { Places } from '../wizard-data.ts';
import { CardPart } from './CardPart.tsx';

interface Props {
  cites: readonly string[];
  places: Places;
}

/** Where the annexe says so; each place leads to the fact. */
export function Sources({ cites, places }: Props) {
  const ids = [...new Set(cites)];
  if (ids.length === 0) return null;
  return (
    <CardPart title="Où l’annexe 2 le dit">
      <ul className="sources">
        {ids.map((id) => (
          <li key={id}>
            <a href={`${url('/source/reperes/')}#${id}`}>{places[id] ?? id}</a>
          </li>
        ))}
      </ul>
      <p className="fine">Pages comptées d’après le texte extrait.</p>
    </CardPart>
  );
}
