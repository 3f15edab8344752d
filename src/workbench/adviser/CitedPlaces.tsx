import type { Source } from '../../rules/card/card.ts';
import { SourceLink } from '../../controls/card/Sources.tsx';

/** Where the annexe says so, in one line. */
export function CitedPlaces({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <p className="adviser-places">
      {sources.map((source) => (
        <SourceLink key={source.place} source={source} />
      ))}
    </p>
  );
}
