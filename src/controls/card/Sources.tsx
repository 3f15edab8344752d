import { type Source, sourcesOf } from '../../rules/card/card.ts';
import type { Places } from '../../rules/rules-data.ts';
import { PAGES_NOTE } from '../../rules/decision/verdict-marks.ts';
import { url } from '../../url.ts';

/** Where the annexe says so; each place leads to the fact. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <>
      <ul className="sources">
        {sources.map((source) => (
          <li key={source.place}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <p className="fine">{PAGES_NOTE}</p>
    </>
  );
}

interface LinkProps {
  source: Source;
  className?: string;
}

/** A place, which leads to a fact that stands there. */
export function SourceLink({ source: { ids, place }, className }: LinkProps) {
  return (
    <a className={className} href={`${url('/source/reperes/')}#${ids.at(-1) ?? ''}`}>
      {place}
    </a>
  );
}

interface CitedProps {
  text: string;
  cites: readonly string[];
  places: Places;
}

/** A line of the card, and the places behind it. */
export function Cited({ text, cites, places }: CitedProps) {
  return (
    <>
      {text}
      {sourcesOf(cites, places).map((source) => (
        <small key={source.place}>
          {' '}
          (<SourceLink source={source} />)
        </small>
      ))}
    </>
  );
}
