import { type ReactNode, memo } from 'react';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { LineRow } from './LineRow.tsx';

interface Props {
  lines: readonly JudgedLine[];
  /** How many lines come before these. */
  before: number;
  /** Whether no line comes after. */
  last: boolean;
  data: ExpenseData;
  categories: ReactNode;
  accounts: boolean;
  brief: boolean;
}

/** A run of lines; it is not drawn again while none of them changes. */
export const LinesPart = memo(function LinesPart({ lines, before, last, brief, ...shared }: Props) {
  return (
    <ol className="lines" data-part={brief || undefined}>
      {lines.map((judged, i) => (
        <LineRow
          key={judged.line.id}
          judged={judged}
          rank={before + i + 1}
          last={last && i === lines.length - 1}
          brief={brief}
          {...shared}
        />
      ))}
    </ol>
  );
}, isSame);

function isSame({ lines, ...one }: Props, { lines: others, ...other }: Props): boolean {
  return (
    lines.length === others.length &&
    lines.every((line, i) => line === others[i]) &&
    Object.entries(one).every(([key, value]) => value === other[key as keyof typeof other])
  );
}
