import type { Places } from '../../rules/rules-data.ts';
import { url } from '../../url.ts';

/** Where the annexe says some facts, each place once, with its address: several facts may stand there. */
export function placesCited(cites: readonly string[], places: Places): { place: string; href: string }[] {
  const byPlace = new Map(cites.map((id) => [places[id] ?? id, id]));
  return [...byPlace].map(([place, id]) => ({ place, href: `${url('/source/reperes/')}#${id}` }));
}
