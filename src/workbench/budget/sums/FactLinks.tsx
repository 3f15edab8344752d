import { url } from '../../../url.ts';
import type { Places } from '../../../rules/rules-data.ts';

/** Where the annexe says so, as links within a sentence. */
export function FactLinks({ cites, places }: { cites: readonly string[]; places: Places }) {
  const byPlace = new Map(cites.map((id) => [places[id] ?? id, id]));
  return (
    <>
      {[...byPlace].map(([place, id]) => (
        <a key={id} className="cite" href={`${url('/source/reperes/')}#${id}`}>
          {place}
        </a>
      ))}
    </>
  );
}
