import { listOf } from '../../french/list.ts';
import type { Decision, Lead, Outcome } from './decide.ts';
import { STRAND_QUESTION } from './decision-table.ts';
import { type Mark, MARK_TITLES, markOf, OPEN_TITLE, UNLESS_TITLE } from './verdict-marks.ts';

/** What each mark says within a sentence. */
const MARK_CLAUSES: Readonly<Record<Mark, string>> = {
  yes: 'oui',
  no: 'non',
  if: 'oui sous condition',
  silent: 'l’annexe ne le dit pas',
  'two-ways': 'l’annexe se contredit',
};

/** Outcomes within a sentence; more than two say no more than that it still depends. */
export function wordsFor(outcomes: readonly Outcome[]): string {
  if (outcomes.length > 1 && outcomes.every(isYes)) return 'oui, parfois sous condition';
  if (outcomes.length <= 2)
    return listOf(
      outcomes.map((outcome) => MARK_CLAUSES[markOf(outcome)]),
      'ou',
    );
  return outcomes.some(isYes) ? 'peut-être oui, selon vos autres réponses' : 'selon vos autres réponses';
}

function isYes({ verdict }: Outcome): boolean {
  return verdict === 'eligible' || verdict === 'conditional';
}

/** Whether another answer may lead to better news: to a « oui », and to a fuller one than now. */
export function isBetter({ outcomes }: Lead, { verdict: now }: Outcome): boolean {
  return outcomes.some(
    ({ verdict }) =>
      verdict !== now && (verdict === 'eligible' || (verdict === 'conditional' && now !== 'eligible')),
  );
}

/** The mark of a decision; one that is still open is asked, like a silence. */
export function markFor(decision: Decision): Mark {
  return decision.kind === 'concluded' ? markOf(decision) : 'silent';
}

/** Whether the answer is a no that changing the project cannot lift, whatever another answer would give. */
export function isFlat(decision: Decision): boolean {
  return decision.kind === 'concluded' && decision.rows.every(({ row }) => row.flat);
}

/** The answer in three words. « Non » is the last word only when nothing the sponsor can change would change it. */
export function titleFor(decision: Decision, changes: readonly Lead[]): string {
  if (decision.kind === 'open') return OPEN_TITLE;
  if (decision.verdict !== 'ineligible') return MARK_TITLES[markOf(decision)];
  const better = isFlat(decision) ? [] : changes.filter((change) => isBetter(change, decision));
  if (better.some(({ question }) => question !== STRAND_QUESTION)) return UNLESS_TITLE;
  return better.length > 0 ? 'Non, pas dans ce volet' : MARK_TITLES.no;
}
