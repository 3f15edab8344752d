import { fold } from '../french/fold.ts';
import { useGate } from '../safety/hear.ts';
import type { Door, DoorKind } from '../phrases/door.ts';
import { findDoors } from '../phrases/find-doors.ts';
import { siteDoors } from '../phrases/site-doors.ts';
export { whenRead } from '../phrases/rare/when-read.ts';
import { mayBeDanger } from '../phrases/may-be-danger.ts';

/** A door as readers see it. */
export interface ShownDoor extends Door {
  /** Its label, with the long form of an acronym. */
  name: string;
  /** What it leads to, in a few words. */
  what: string;
  /** The title of its answer, or how many questions are left, after what the query says; empty when neither is known. */
  state?: string;
  /** What the query says beside it; none when it says no more, or is not read so far. */
  says?: string;
  /** Where it leads with that answered. */
  read?: string;
}

const MOST = 4;
const WHAT: Readonly<Record<DoorKind, string>> = {
  besoin: 'Pour les parents',
  depense: 'Vérifier cette dépense',
  sens: 'Vérifier cette dépense',
  action: 'Vérifier ce projet',
  fiche: 'Fiche',
  terme: 'Ce mot veut dire',
  page: 'Page du guide',
  question: 'Question et réponse',
  silence: 'L’annexe n’y répond pas',
};

/** The doors of this site that a query leads to, best first: a handful. While `typing`, its last word may only begin one. */
export function doorsFor(query: string, typing = false): ShownDoor[] {
  return findDoors(siteDoors, query, undefined, typing)
    .slice(0, MOST)
    .map(({ door }) => ({ ...door, name: nameOf(door), what: WHAT[door.kind] }));
}

/** Whether a word is one that leads to doors: no page may have it, and it is no slip. */
export function isDoorWord(word: string): boolean {
  return siteDoors.vocabulary.has(fold(word));
}

// Hardly any phrase says a danger: for the others, its reader need not come.
useGate((phrase, typing) => mayBeDanger(siteDoors, phrase, typing));

function nameOf({ kind, label, more }: Door): string {
  return kind === 'terme' && more !== '' ? `${label} : ${more}` : label;
}
