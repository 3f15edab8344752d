import { type ReactNode, memo, useCallback, useDeferredValue, useState } from 'react';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { LineRow } from './LineRow.tsx';

interface Props {
  lines: readonly JudgedLine[];
  /** The place of each, counted from 1. */
  ranks: readonly number[];
  /** Whether no line comes after. */
  last: boolean;
  data: ExpenseData;
  categories: ReactNode;
  accounts: boolean;
  brief: boolean;
  /** Whether it is one part of many. */
  inParts: boolean;
}

/** A run of lines; it is not drawn again while none of them changes. */
export const LinesPart = memo(function LinesPart({ lines, ranks, last, inParts, ...shared }: Props) {
  // A line that goes moves all those below by one: their ranks may follow what is seen.
  const late = useDeferredValue(ranks);
  const { ref, shown } = useSeenFirst(lines);
  return (
    <ol ref={ref} className="lines" data-part={inParts || undefined}>
      {shown.map((judged, i) => (
        <LineRow
          key={judged.line.id}
          judged={judged}
          rank={late[i] ?? ranks[i] ?? 0}
          last={last && i === shown.length - 1}
          {...shared}
        />
      ))}
    </ol>
  );
}, isSame);

/** The same lines as they were judged before, for a moment, where the browser lays none of them out: those on the screen come first. */
function useSeenFirst(lines: readonly JudgedLine[]) {
  const [unseen, setUnseen] = useState(false);
  const before = useDeferredValue(lines);
  const ref = useCallback((list: HTMLElement | null) => {
    const look = (event: Event) => {
      if (event.target === list) setUnseen((event as ContentVisibilityAutoStateChangeEvent).skipped);
    };
    list?.addEventListener('contentvisibilityautostatechange', look);
    return () => list?.removeEventListener('contentvisibilityautostatechange', look);
  }, []);
  const same = before.length === lines.length && before.every(({ line }, i) => line.id === lines[i]?.line.id);
  return { ref, shown: unseen && same ? before : lines };
}

function isSame(one: Props, other: Props): boolean {
  return Object.entries(one).every(([key, value]) => {
    const before = other[key as keyof Props];
    if (!Array.isArray(value) || !Array.isArray(before)) return value === before;
    return value.length === before.length && value.every((each, i) => each === before[i]);
  });
}
