import { placesCited } from '../../../controls/card/places-cited.ts';
import type { Places } from '../../../rules/rules-data.ts';

/** Where the annexe says so, as links within a sentence. */
export function FactLinks({ cites, places }: { cites: readonly string[]; places: Places }) {
  return placesCited(cites, places).map(({ place, href }) => (
    <a key={href} className="cite" href={href}>
      {place}
    </a>
  ));
}
