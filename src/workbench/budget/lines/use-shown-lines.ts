import { useState } from 'react';
import type { Bucket, JudgedLine } from '../../../rules/budget/budget.ts';

/** With fewer lines, all of them are seen at a glance. */
const FEW = 8;

/**
 * The lines shown, each with its place among all. Those of another answer are set aside when one is chosen, and not before
 * it is chosen again: a line that is answered meanwhile stays where it was, and so does a new one.
 */
export function useShownLines(judged: readonly JudgedLine[]) {
  const [filter, setFilter] = useState<{ bucket: Bucket; aside: ReadonlySet<string> } | null>(null);
  const many = judged.length >= FEW && new Set(judged.map(({ bucket }) => bucket)).size > 1;
  const chosen = judged.length >= FEW ? filter : null;
  const all = judged.map((each, i) => ({ each, rank: i + 1 }));
  return {
    /** Whether there is something to choose. */
    canChoose: many || chosen !== null,
    bucket: chosen?.bucket ?? null,
    shown: chosen ? all.filter(({ each }) => !chosen.aside.has(each.line.id)) : all,
    choose: (bucket: Bucket | null) =>
      setFilter(
        bucket && {
          bucket,
          aside: new Set(judged.flatMap((each) => (each.bucket === bucket ? [] : [each.line.id]))),
        },
      ),
  };
}
