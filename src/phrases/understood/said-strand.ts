import { plainWords } from '../../french/words.ts';
import { singular } from '../../french/stem.ts';
import type { Door } from '../door.ts';
import type { DoorIndex } from '../door-index.ts';
import { findDoors } from '../find-doors.ts';
import { readStrands } from '../names/strand-names.ts';
import { ACTIONS } from '../suggest.ts';
import type { SaidData } from './said-data.ts';

// Another project that answers as well: it could be either.
const NEXT = 0.82;

/** The strand that a phrase says: by its number, or by the project that it names in so many words. Null for none, or several. */
export function saidStrand(index: DoorIndex, { actions }: SaidData, phrase: string): string | null {
  const { strands, exact } = readStrands(phrase);
  if (strands.length > 0) return exact && strands.length === 1 && strands[0] ? strands[0] : null;
  const [first, ...others] = findDoors(index, phrase, ACTIONS);
  if (!first || !isSaid(index, first.door, phrase)) return null;
  const strand = actions[first.door.id]?.strand;
  const near = others.filter(({ score }) => score > first.score * NEXT);
  return strand && near.every(({ door }) => actions[door.id]?.strand === strand) ? strand : null;
}

/** Whether some phrase that leads straight to a door is said whole. */
function isSaid(index: DoorIndex, door: Door, phrase: string): boolean {
  const at = index.doors.indexOf(door);
  const said = new Set(plainWords(phrase).map(singular));
  return [...said]
    .flatMap((word) => index.postings.get(word) ?? [])
    .some(
      ({ terms, doors }) =>
        doors.some((each) => each.at === at && each.direct === 1) && terms.every((term) => said.has(term)),
    );
}
