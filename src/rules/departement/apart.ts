import type { Bucket, JudgedLine } from '../budget/budget.ts';
import { isKnown } from '../decision/decision-table.ts';
import type { Cents } from '../money/money.ts';
import { type Precision, precisionsOn, type PrecisionSubject, STRICTER } from './precisions.ts';

/** The answers that a stricter precision bears on: what the annexe refuses stays refused, what is not answered waits. */
export const APART = ['eligible', 'conditional', 'ask'] as const satisfies readonly Bucket[];

/** What the Caf asks more for, of each answer of the annexe: it stays in the totals, and is said apart. */
export type Apart = Record<(typeof APART)[number], Cents> & {
  total: Cents;
  /** Each precision, with the lines that it bears on. */
  asked: { precision: Precision; lines: JudgedLine[] }[];
};

/** The amounts where a Caf asks more than the annexe, each line once; null where it asks nothing more of any. */
export function apartOf(lines: readonly JudgedLine[], precisions: readonly Precision[]): Apart | null {
  const apart: Apart = { eligible: 0, conditional: 0, ask: 0, total: 0, asked: [] };
  for (const judged of lines) {
    const bucket = APART.find((each) => each === judged.bucket);
    const stricter = surelyStricter(judged, precisions);
    if (!bucket || judged.inKind || stricter.length === 0) continue;
    const amount = judged.line.amount ?? 0;
    apart[bucket] += amount;
    apart.total += amount;
    for (const precision of stricter) {
      const known = apart.asked.find((each) => each.precision === precision);
      if (known) known.lines.push(judged);
      else apart.asked.push({ precision, lines: [judged] });
    }
  }
  return apart.asked.length > 0 ? apart : null;
}

/** Whether a line stands in those sums. */
export function isApart(judged: JudgedLine, precisions: readonly Precision[]): boolean {
  return apartOf([judged], precisions) !== null;
}

/** The precisions that bear on a line, as far as its category was chosen. */
export function precisionsOnLine(judged: JudgedLine, precisions: readonly Precision[]): Precision[] {
  const subject = subjectOfLine(judged);
  return subject ? precisionsOn(precisions, subject) : [];
}

/** What a line is about; null while its category is not chosen, or only proposed. */
function subjectOfLine({ line, strand, bucket }: JudgedLine): PrecisionSubject | null {
  if (line.expense === null || line.suggested) return null;
  return { kind: 'depense', id: line.expense, strand, refused: bucket === 'ineligible' };
}

/** While its strand is not known, one that bears on some strands may not bear on the line: it is said, and not summed. */
function surelyStricter(judged: JudgedLine, precisions: readonly Precision[]): Precision[] {
  return precisionsOnLine(judged, precisions).filter(
    ({ sense, strands }) => sense === STRICTER && (strands === undefined || isKnown(judged.strand)),
  );
}
