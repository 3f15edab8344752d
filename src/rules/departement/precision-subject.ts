import type { Action } from '../../schemas/rules/action.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import { expenseAddress } from '../annexe/expense-address.ts';
import { sheetAddress } from '../annexe/sheet-address.ts';
import type { LocalRow } from './file/local.ts';

/** What the site names what a precision may bear on by. */
export interface PrecisionNames {
  expenses: readonly Pick<Expense, 'id' | 'label'>[];
  actions: readonly Pick<Action, 'id' | 'label' | 'criteria' | 'strand'>[];
}

type Subject = Pick<LocalRow<'precisions'>, 'kind' | 'target' | 'strands'>;

/** What a precision bears on, as the site names it, without its strands: « Petit matériel ». */
export function subjectName(subject: Subject, { expenses, actions }: PrecisionNames): string {
  const { kind, target = '', strands = [] } = subject;
  if (kind === 'volet') return `Volet ${strands[0] ?? ''}`;
  if (kind === 'depense') return expenses.find(({ id }) => id === target)?.label ?? target;
  const [id, condition] = target.split('/');
  const action = actions.find((each) => each.id === id);
  return action?.criteria.find((each) => each.id === condition)?.label ?? action?.label ?? target;
}

/** Where the national rule stands that a precision bears on, without the base path. */
export function subjectAddress({ kind, target = '', strands = [] }: Subject, names: PrecisionNames): string {
  if (kind === 'volet') return sheetAddress(strands[0] ?? '1.1');
  if (kind === 'depense') return expenseAddress(target);
  const action = names.actions.find(({ id }) => id === target.split('/', 1).join(''));
  return action?.strand ? sheetAddress(action.strand) : '/fiches/';
}
