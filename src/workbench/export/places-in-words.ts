import type { Places } from '../../rules/rules-data.ts';

/** Where the annexe says so, each place once. */
export function placesInWords(cites: readonly string[], places: Places): string {
  return [...new Set(cites.map((id) => places[id] ?? id))].join(' ; ');
}
