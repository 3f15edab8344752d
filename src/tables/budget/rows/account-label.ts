import { LINE_ACCOUNTS, readAccount, RESOURCE_ACCOUNTS } from '../../../rules/budget/accounts.ts';

/** A label, and the account that was written before it, as it was written. */
export interface AccountLabel {
  account: string | null;
  label: string;
  /** Whether a mark parts them, « 6132 - Location », so that the figures can be nothing else. */
  sure: boolean;
}

const MARKED = /^(?:compte |cpte |c\/|n° ?)?([678]\d{1,7})\s*(?:[-–—:.\/)|]\s*|(?=$))(?!\d)(.*)$/i;
const SPACED = /^(?:[Cc](?:omp|p)te )?([678]\d{1,5})\s+(?![\d€%])(\p{Lu}.*)$/u;

/** Parts « 6132 - Location », « 613 Location » or « 60. Achats ». Only classes 60 to 69, 70 to 79, 86 and 87 are accounts. */
export function partAccount(text: string): AccountLabel {
  const [, marked, rest = ''] = MARKED.exec(text) ?? [];
  if (marked !== undefined && isAccount(marked)) return { account: marked, label: rest.trim(), sure: true };
  const [, spaced, words = ''] = SPACED.exec(text) ?? [];
  if (spaced !== undefined && isAccount(spaced)) return { account: spaced, label: words.trim(), sure: false };
  return { account: null, label: text, sure: false };
}

/** Whether figures may be an account of a budget. */
export function isAccount(figures: string): boolean {
  return /^(?:[67]\d|86|87)\d{0,6}$/.test(figures);
}

/** The account of the chart, of two figures, that a longer one belongs to; null for one that a budget here has not. */
export function accountOf(number: string | null): string | null {
  const id = number?.slice(0, 2) ?? null;
  return readAccount(id, LINE_ACCOUNTS) ?? readAccount(id, RESOURCE_ACCOUNTS);
}
