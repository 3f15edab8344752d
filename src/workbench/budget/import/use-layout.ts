import { useMemo, useState } from 'react';
import type { Ask } from '../../../tables/budget/asks/ask.ts';
import { type Layout, type RowUse, withAnswer, withRow } from '../../../tables/budget/layout.ts';
import { readBudget } from '../../../tables/budget/read-budget.ts';
import { type FirstReading, firstReading } from '../../../tables/budget/first-reading.ts';
import { showHiddenRows } from '../../../tables/grid.ts';

/** How the sheets are read, as first read then as the reader changes it, and what comes of it. */
export function useLayout(first: FirstReading) {
  const [sheets, setSheets] = useState(first.sheets);
  const [layout, setLayout] = useState<Layout>(first.layout);
  const [answered, setAnswered] = useState<readonly { ask: Ask; option: string }[]>([]);
  const reading = useMemo(
    () => (layout === first.layout ? first.reading : readBudget(sheets, layout)),
    [sheets, layout, first],
  );
  /** Reads otherwise: what was answered before was about other columns. */
  const rearrange = (next: Layout) => {
    setAnswered([]);
    setLayout({ ...next, answers: {} });
  };
  return {
    ...{ sheets, layout, reading, answered, rearrange },
    answer(ask: Ask, option: string) {
      const others = answered.filter(({ ask: { id } }) => id !== ask.id);
      const at = answered.findIndex(({ ask: { id } }) => id === ask.id);
      setAnswered(
        at === -1
          ? [...others, { ask, option }]
          : answered.map((each) => (each.ask.id === ask.id ? { ask, option } : each)),
      );
      setLayout(withAnswer(layout, ask.id, option));
    },
    setRow: (key: string, use: RowUse | null) => setLayout(withRow(layout, key, use)),
    showHidden() {
      const shown = sheets.map(showHiddenRows);
      setSheets(shown);
      const next = firstReading(shown).layout;
      rearrange({
        ...next,
        sheets: next.sheets.map((sheet, i) => ({ ...sheet, read: layout.sheets[i]?.read ?? sheet.read })),
      });
    },
  };
}

export type Arranged = ReturnType<typeof useLayout>;
