import type { Mark } from '../../rules/verdict-marks.ts';
import { markOf } from '../../rules/verdict-marks.ts';
import type { Decision, Outcome } from '../../rules/decide.ts';
import type { Change } from '../../rules/would-change.ts';

const ORDER = ['ineligible', 'undecided', 'conditional', 'eligible'];

/** An outcome within a sentence. */
export function wordsFor({ verdict, reason }: Outcome): string {
  if (verdict === 'eligible') return 'oui';
  if (verdict === 'conditional') return 'oui sous condition';
  if (verdict === 'ineligible') return 'non';
  return reason === 'silent' ? 'l’annexe ne le dit pas' : 'l’annexe se contredit';
}

/** Whether an outcome is better news than another. */
export function isBetter(a: Outcome, b: Outcome): boolean {
  return ORDER.indexOf(a.verdict) > ORDER.indexOf(b.verdict);
}

/** The mark of a decision; one that is still open is asked, like a silence. */
export function markFor(decision: Decision): Mark {
  return decision.kind === 'concluded' ? markOf(decision) : 'silent';
}

/** The answer in three words. « Non » is never the last word when another answer would change it. */
export function titleFor(decision: Decision, changes: readonly Change[]): string {
  if (decision.kind === 'open') return 'Cela dépend encore';
  if (decision.verdict === 'eligible') return 'Oui, selon l’annexe';
  if (decision.verdict === 'conditional') return 'Oui, sous condition';
  if (decision.verdict === 'undecided')
    return decision.reason === 'silent' ? 'L’annexe se tait' : 'L’annexe se contredit';
  const better = changes.filter(({ outcome }) => isBetter(outcome, decision));
  if (better.some(({ question }) => question !== 'volet')) return 'Non, sauf si…';
  return better.some(({ outcome }) => outcome.verdict !== 'undecided')
    ? 'Non, pas dans ce volet'
    : 'Non, selon l’annexe';
}
