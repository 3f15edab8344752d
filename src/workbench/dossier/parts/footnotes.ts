import type { Places } from '../../../rules/rules-data.ts';

/** Gives facts the numbers of their places, in the order they are first asked for. */
export type FootnotesOf = (cites: readonly string[]) => number[];

/** The places of the annexe that a page refers to, numbered. */
export interface Footnotes {
  of: FootnotesOf;
  list: { id: string; place: string }[];
}

/** Numbers the places of some facts, each place once. */
export function numberFootnotes(cites: readonly string[], places: Places): Footnotes {
  const list: Footnotes['list'] = [];
  for (const id of cites) {
    const place = places[id] ?? id;
    if (!list.some((note) => note.place === place)) list.push({ id, place });
  }
  const of: FootnotesOf = (asked) => {
    const wanted = new Set(asked.map((id) => places[id] ?? id));
    return list.flatMap(({ place }, i) => (wanted.has(place) ? [i + 1] : []));
  };
  return { of, list };
}
