import { SourceLink } from '../../../controls/card/Sources.tsx';
import { sourcesOf } from '../../../rules/card/card.ts';
import type { Places } from '../../../rules/rules-data.ts';

/** Where the annexe says so, as links within a sentence. */
export function FactLinks({ cites, places }: { cites: readonly string[]; places: Places }) {
  return sourcesOf(cites, places).map((source) => (
    <SourceLink key={source.place} source={source} className="cite" />
  ));
}
