import { count } from '../../french/plural.ts';
import { showAmount } from '../money/money.ts';
import type { ExpenseTable } from '../rules-data.ts';
import { BUCKET_WORDS } from './bucket-words.ts';
import { type JudgedLine, totalsOf } from './budget.ts';
import { lineWords } from './line-words.ts';

/** More lines than these are counted, not named. */
const MOST_NAMED = 3;

/**
 * What a gesture came to, for who hears the page: the lines that have another answer than before, « Ligne 2 : éligible »,
 * and the eligible total, if it changed. A line that was not there is told by its own words.
 */
export function changesInWords(
  before: readonly JudgedLine[],
  now: readonly JudgedLine[],
  tables: readonly ExpenseTable[],
): string[] {
  const titleOf = (judged: JudgedLine) =>
    lineWords(
      judged,
      tables.find(({ id }) => id === judged.line.expense),
    ).title;
  const former = new Map(before.map((judged) => [judged.line.id, judged]));
  const changed = now.flatMap((judged, i) => {
    const old = former.get(judged.line.id);
    if (!old || old === judged) return [];
    const title = titleOf(judged);
    return title === titleOf(old) ? [] : [`Ligne ${String(i + 1)} : ${title.toLowerCase()}`];
  });
  const eligible = totalsOf(now).eligible;
  return [
    ...(changed.length > MOST_NAMED
      ? [count(changed.length, 'ligne a une autre réponse', 'lignes ont une autre réponse')]
      : changed),
    ...(eligible === totalsOf(before).eligible
      ? []
      : [`Total ${BUCKET_WORDS.eligible.toLowerCase()} : ${showAmount(eligible)}`]),
  ];
}
