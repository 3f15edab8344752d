import { isLittle, plainWords } from '../../french/words.ts';
import { singular } from '../../french/stem.ts';
import type { Door } from '../door.ts';
import type { DoorIndex } from '../door-index.ts';
import { findDoors } from '../find-doors.ts';
import { readStrands } from '../names/strand-names.ts';
import { ACTIONS } from '../suggest.ts';
import type { SaidData } from './said-data.ts';

// Another project that answers as well: it could be either.
const NEXT = 0.82;

/** A strand, and the words of the project that says it; none where its number does. */
export interface SaidStrand {
  strand: string;
  project: readonly string[];
}

/** The strand that a phrase says: by its number, or by the project that it names in so many words. Null for none, or several. */
export function saidStrand(index: DoorIndex, { actions }: SaidData, phrase: string): SaidStrand | null {
  const { strands, exact } = readStrands(phrase);
  const [only] = strands;
  if (only !== undefined) return exact && strands.length === 1 && only ? { strand: only, project: [] } : null;
  const [first, ...others] = findDoors(index, phrase, ACTIONS);
  const project = first && wordsSaid(index, first.door, phrase);
  // « Podcast » alone is what is paid, or what is set up: it is no strand of the other.
  if (heavyWords(phrase).every((word) => project?.includes(word))) return null;
  const strand = first && actions[first.door.id]?.strand;
  if (!project || !strand) return null;
  const near = others.filter(({ score }) => score > first.score * NEXT);
  return near.every(({ door }) => actions[door.id]?.strand === strand) ? { strand, project } : null;
}

/** The words of the phrases that lead straight to a door and are said whole; null when none is. */
function wordsSaid(index: DoorIndex, door: Door, phrase: string): string[] | null {
  const at = index.doors.indexOf(door);
  const said = new Set(plainWords(phrase).map(singular));
  const whole = [...said]
    .flatMap((word) => index.postings.get(word) ?? [])
    .filter(
      ({ terms, doors }) =>
        doors.some((each) => each.at === at && each.direct === 1) && terms.every((term) => said.has(term)),
    );
  return whole.length > 0 ? whole.flatMap(({ terms }) => terms) : null;
}

/** The words of a phrase that say something, without their plurals. */
export function heavyWords(phrase: string): string[] {
  return plainWords(phrase)
    .filter((word) => !isLittle(word))
    .map(singular);
}
