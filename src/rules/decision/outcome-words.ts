import { listOf } from '../../french/list.ts';
import type { Recall, Recalls } from '../../schemas/rules/recall.ts';
import type { Decision, Lead, Outcome } from './decide.ts';
import { STRAND_QUESTION } from './decision-table.ts';
import { STATE_WORDS } from '../state-words.ts';
import { type Mark, MARK_TITLES, markOf, OPEN_TITLE, UNLESS_TITLE } from './verdict-marks.ts';

/** Outcomes within a sentence: one as it is; of several, whether one is a « oui », else all of them. */
export function wordsFor(outcomes: readonly Outcome[]): string {
  if (outcomes.length > 1 && outcomes.every(isYes)) return 'oui, parfois sous condition';
  const [first] = outcomes;
  if (first && outcomes.length === 1) return outcomeWords(first);
  const several = outcomes.some(isYes) ? 'peut-être oui' : listOf(outcomes.map(outcomeWords), 'ou');
  return `${several}, selon vos autres réponses`;
}

/** Whether an outcome is a « oui », full or not. */
function isYes({ verdict }: Outcome): boolean {
  return verdict === 'eligible' || verdict === 'conditional';
}

/** An outcome within a sentence. */
export function outcomeWords(outcome: Outcome): string {
  if (outcome.verdict === 'undecided') return STATE_WORDS[outcome.reason ?? 'silent'];
  return { eligible: 'oui', conditional: 'oui sous condition', ineligible: 'non' }[outcome.verdict];
}

/** What a « oui » recalls in its strand; nothing with any other answer. */
export function recallsOf(
  decision: Decision,
  recalls: readonly Recalls[],
  strand: string | undefined,
): Recall[] {
  if (decision.kind === 'open' || !isYes(decision)) return [];
  return recalls.flatMap((each) => (each.strand === strand ? each.lines : []));
}

/** « Dans les volets 2.2 et 3.1 : oui. » */
export function strandLine(strands: readonly string[], to: string): string {
  return `${strands.length > 1 ? 'Dans les volets' : 'Dans le volet'} ${listOf(strands)} : ${to}.`;
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
