import type { Account } from '../../rules/budget/accounts.ts';
import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { UNKNOWN_WORDS } from '../../rules/decision/question-words.ts';
import type { StrandName } from '../../rules/rules-data.ts';

/** An account as an option of a list. */
export function accountOption({ id, label }: Account) {
  return { id, label: `${id} · ${label}` };
}

/** The strands as options of a list, with « Je ne sais pas ». */
export function strandOptions(strands: readonly StrandName[], unknown = UNKNOWN_WORDS) {
  return [
    ...strands.map(({ id, name }) => ({ id, label: `${id} · ${name}` })),
    { id: UNKNOWN, label: unknown },
  ];
}
