import { cafsOf } from '../../rules/departement/file/check-local.ts';
import { datedCall, type DatedCall } from '../../rules/departement/calls/call-status.ts';
import { sourceInWords } from '../../rules/departement/local-lines.ts';
import type { Local, LocalRow } from '../../rules/departement/file/local.ts';
import { type DepartementName, usualCaf } from '../../rules/departement/names.ts';
import type { Precision } from '../../rules/departement/precisions.ts';
import type { Action } from '../../schemas/rules/action.ts';
import type { Expense } from '../../schemas/rules/expense.ts';

/** What a page is given of the département that its reader chose. */
export interface LocalData {
  /** Its Cafs, where there are several. */
  cafs: string[];
  calls: ({ name: string; address: string | undefined; caf: string | undefined } & DatedCall)[];
  precisions: Precision[];
}

/** What the site names what a precision may bear on by. */
export interface LocalNames {
  expenses: readonly Pick<Expense, 'id' | 'label'>[];
  actions: readonly Pick<Action, 'id' | 'label' | 'criteria'>[];
}

export function localData(departement: DepartementName, local: Local, names: LocalNames): LocalData {
  const cafs = cafsOf(local);
  const [only = usualCaf(departement)] = cafs;
  const source = (key: string) => local.sources.find((each) => each.key === key);
  return {
    cafs: cafs.length > 1 ? cafs : [],
    calls: local.calls.map((call) => ({
      name: call.name,
      address: call.address,
      caf: call.caf,
      ...datedCall(call, local),
    })),
    precisions: local.precisions.map((row) => {
      const { source: key, caf = only, ...precision } = row;
      const from = source(key);
      return {
        ...precision,
        about: aboutOf(row, names),
        caf,
        source: from ? sourceInWords(from) : '',
        address: from?.address ?? '',
      };
    }),
  };
}

/** What a precision bears on, as the site names it. */
function aboutOf(
  { kind, target = '', strands = [] }: LocalRow<'precisions'>,
  { expenses, actions }: LocalNames,
): string {
  if (kind === 'volet') return `Volet ${strands[0] ?? ''}`;
  if (kind === 'depense') return expenses.find(({ id }) => id === target)?.label ?? target;
  const [id, condition] = target.split('/');
  const action = actions.find((each) => each.id === id);
  return action?.criteria.find((each) => each.id === condition)?.label ?? action?.label ?? target;
}
