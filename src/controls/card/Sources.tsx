import { url } from '../../url.ts';
import type { Places } from '../../rules/rules-data.ts';
import { PAGES_NOTE, PART_TITLES } from '../../rules/decision/verdict-marks.ts';
import { CardPart } from './CardPart.tsx';

interface Props {
  title?: string;
  cites: readonly string[];
  places: Places;
}

/** Where the annexe says so; each place leads to the fact. */
export function Sources({ title = PART_TITLES.sources, cites, places }: Props) {
  // Several facts may stand at the same place: one link leads there.
  const byPlace = new Map(cites.map((id) => [places[id] ?? id, id]));
  if (byPlace.size === 0) return null;
  return (
    <CardPart title={title}>
      <ul className="sources">
        {[...byPlace].map(([place, id]) => (
          <li key={id}>
            <a href={`${url('/source/reperes/')}#${id}`}>{place}</a>
          </li>
        ))}
      </ul>
      <p className="fine">{PAGES_NOTE}</p>
    </CardPart>
  );
}
