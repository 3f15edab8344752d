import type { Places } from '../../rules/rules-data.ts';
import { PAGES_NOTE, PART_TITLES } from '../../rules/decision/verdict-marks.ts';
import { CardPart } from './CardPart.tsx';
import { placesCited } from './places-cited.ts';

interface Props {
  cites: readonly string[];
  places: Places;
}

/** Where the annexe says so; each place leads to the fact. */
export function Sources({ cites, places }: Props) {
  const cited = placesCited(cites, places);
  if (cited.length === 0) return null;
  return (
    <CardPart title={PART_TITLES.sources}>
      <ul className="sources">
        {cited.map(({ place, href }) => (
          <li key={href}>
            <a href={href}>{place}</a>
          </li>
        ))}
      </ul>
      <p className="fine">{PAGES_NOTE}</p>
    </CardPart>
  );
}
