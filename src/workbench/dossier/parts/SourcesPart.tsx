import { PAGES_NOTE, PART_TITLES } from '../../../rules/decision/verdict-marks.ts';
import { url } from '../../../url.ts';
import { RESERVATIONS } from '../../export/reservations.ts';
import type { Footnotes } from './footnotes.ts';

/** Where a reader on paper finds a fact; on the server there is no dossier, and no address. */
function address(id: string): string {
  return typeof location === 'undefined' ? '' : `${location.origin}${url('/source/reperes/')}#${id}`;
}

/** What the dossier rests on: the places of the annexe it refers to, and what it never promises. */
export function SourcesPart({ list }: Pick<Footnotes, 'list'>) {
  return (
    <section className="dossier-part" aria-labelledby="sources">
      <h2 id="sources">Sur quoi repose ce dossier</h2>
      <ul>
        {RESERVATIONS.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {list.length > 0 && (
        <>
          <h3>{PART_TITLES.read}</h3>
          <ol className="dossier-sources">
            {list.map(({ id, place }, i) => (
              <li key={place} id={`source-${String(i + 1)}`} tabIndex={-1}>
                <a href={`${url('/source/reperes/')}#${id}`}>{place}</a>
                <span className="print-inline address"> {address(id)}</span>
              </li>
            ))}
          </ol>
          <p className="fine">{PAGES_NOTE}</p>
        </>
      )}
    </section>
  );
}
