import type { DoorIndex } from './door-index.ts';
import type { DoorKind, DoorOption } from './door.ts';
import { OTHER_EXPENSE } from '../rules/expense-lists.ts';
import { doorsOf, rankDoors } from './find-doors.ts';

/** What a phrase may name among expenses and actions. */
export interface Suggestions {
  /** Expense ids, best first; the options of `sense` stand first, in their order; that of none of the others, alone, when it is what the phrase names. */
  expenses: string[];
  /** Action ids, best first. */
  actions: string[];
  /** What to ask when the phrase is a word with several senses; null when it is not. */
  sense: SenseQuestion | null;
}

/** Which of its senses a word has. */
export interface SenseQuestion {
  id: string;
  question: string;
  options: readonly DoorOption[];
}

/** The kinds of door that are proposed for a phrase. */
export const EXPENSES: readonly DoorKind[] = ['depense', 'sens'];
export const ACTIONS: readonly DoorKind[] = ['action'];

/** The expenses and the actions among the doors that a phrase leads to; empty lists when nothing is near. */
export function suggest(index: DoorIndex, phrase: string, typing = false): Suggestions {
  const ranking = rankDoors(index, phrase, typing);
  const doors = doorsOf(ranking, EXPENSES).map(({ door }) => door);
  const question = doors[0]?.kind === 'sens' ? doors[0] : null;
  const first = question?.options.map(({ expense }) => expense) ?? [];
  // What has no place in the list is no other expense; what has one is not none of them.
  const [best] = doors;
  const near = doors.filter(({ kind, id }) => kind === 'depense' && id !== OTHER_EXPENSE).map(({ id }) => id);
  return {
    expenses: best?.id === OTHER_EXPENSE ? [OTHER_EXPENSE] : [...new Set([...first, ...near])],
    actions: doorsOf(ranking, ACTIONS).map(({ door }) => door.id),
    sense: question && { id: question.id, question: question.label, options: question.options },
  };
}
