import type { Door, DoorKind } from '../phrases/door.ts';
import type { DoorIndex } from '../phrases/door-index.ts';
import { rankDoors } from '../phrases/find-doors.ts';

// What answers a question by itself; a need, what a parent asks: « téléphone, à quel âge ».
const ANSWERS: readonly DoorKind[] = ['page', 'silence', 'question', 'fiche', 'terme', 'besoin'];
// Under the first, it may be about something else; over the second, what the wizard proposes may be meant.
const LEAST = 0.33;
const NEAR = 0.7;

/**
 * The door that answers a phrase, when it is the first of the ranking and none of the kinds that a wizard proposes comes
 * near: « le plafond de 80 % » names no expense. Null otherwise, and for the address `here`.
 */
export function answerElsewhere(
  index: DoorIndex,
  phrase: string,
  proposed: readonly DoorKind[],
  here: string,
): Door | null {
  const ranked = rankDoors(index, phrase);
  const [first] = ranked;
  if (!first || first.score < LEAST || !ANSWERS.includes(first.door.kind)) return null;
  const own = ranked.find(({ door }) => proposed.includes(door.kind));
  // A sponsor who types « musique » is no parent: their page only comes before what would else be proposed.
  if (first.door.kind === 'besoin' && !own) return null;
  return first.door.address === here || (own && own.score > first.score * NEAR) ? null : first.door;
}
