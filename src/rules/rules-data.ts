import type { Action } from '../schemas/rules/action.ts';
import type { Expense } from '../schemas/rules/expense.ts';
import type { Recalls } from '../schemas/rules/recall.ts';
import type { Strand } from '../schemas/strand.ts';

/** A strand as a reader recognises it. */
export interface StrandName {
  id: Strand;
  name: string;
  gist: string;
}

/** Where each cited fact stands, in words: « Axe 1, volet 2, Dépenses éligibles, p. 7 ». */
export type Places = Readonly<Record<string, string>>;

/** An expense without the words of its search, which come later. */
export type ExpenseTable = Omit<Expense, 'words' | 'order'>;

/** An action without the words of its search. */
export type ProjectAction = Omit<Action, 'words' | 'order'>;

interface WizardData {
  strands: StrandName[];
  places: Places;
  /** A short hash of the rules: a link made under another one says so. */
  version: string;
}

/** Everything the expense wizard knows; plain JSON. */
export interface ExpenseData extends WizardData {
  expenses: ExpenseTable[];
  recalls: Recalls[];
}

/** Everything the project wizard knows; plain JSON. */
export interface ProjectData extends WizardData {
  actions: ProjectAction[];
  /** The names of the axes. */
  axes: Readonly<Record<string, string>>;
  departements: { id: string; name: string }[];
}
