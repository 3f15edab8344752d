import type { DoorIndex } from './door-index.ts';
import type { DoorKind, DoorOption } from './door.ts';
import { OTHER_EXPENSE } from '../rules/expense-lists.ts';
import { findDoors } from './find-doors.ts';

/** What a phrase may name among expenses and actions. */
export interface Suggestions {
  /** Expense ids, best first; the options of `sense` stand first, in their order; none of the others, if named, last. */
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
export function suggest(index: DoorIndex, phrase: string): Suggestions {
  const doors = findDoors(index, phrase, EXPENSES).map(({ door }) => door);
  const question = doors[0]?.kind === 'sens' ? doors[0] : null;
  const first = question?.options.map(({ expense }) => expense) ?? [];
  const near = doors.filter(({ kind }) => kind === 'depense').map(({ id }) => id);
  const last = near.filter((id) => id === OTHER_EXPENSE);
  return {
    expenses: [...new Set([...first, ...near.filter((id) => id !== OTHER_EXPENSE), ...last])],
    actions: findDoors(index, phrase, ACTIONS).map(({ door }) => door.id),
    sense: question && { id: question.id, question: question.label, options: question.options },
  };
}
