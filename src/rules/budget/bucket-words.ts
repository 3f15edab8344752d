import type { Mark } from '../decision/verdict-marks.ts';
import { MARK_WORDS } from '../decision/verdict-marks.ts';
import type { Bucket } from './budget.ts';

/** Where an amount goes, in words. */
export const BUCKET_WORDS: Readonly<Record<Bucket, string>> = {
  eligible: MARK_WORDS.yes,
  conditional: MARK_WORDS.if,
  ineligible: MARK_WORDS.no,
  ask: 'À demander',
};

/** Where an amount goes, as a mark. */
export const BUCKET_MARKS: Readonly<Record<Bucket, Mark>> = {
  eligible: 'yes',
  conditional: 'if',
  ineligible: 'no',
  ask: 'silent',
};

/** What is said of the contributions in kind beside totals that leave them out. */
export function inKindWords(amount: string): string {
  return `À part, jamais compté : ${amount} de contributions en nature et de bénévolat valorisé.`;
}
