import type { Grid } from '../grid.ts';
import type { Layout } from '../layout.ts';
import type { Ask } from './ask.ts';

/** Several sheets that may each be the budget. */
export function sheetAsks(grids: readonly Grid[], { sheets, sheetAsked }: Layout): Ask[] {
  if (!sheetAsked) return [];
  const some = sheets.flatMap(({ parts }, i) =>
    parts.length > 0 && !(grids[i]?.hidden ?? false) ? [i] : [],
  );
  const shown = some.length > 0 ? some : sheets.map((_, i) => i);
  const options = shown.map((i) => ({ id: String(i), words: grids[i]?.name ?? '' }));
  return [
    {
      ...{ id: 'sheet', what: 'sheet', sheet: 0, row: null, rows: [] },
      words: 'Quelle feuille est le budget ?',
      options: [...options, { id: shown.join('+'), words: 'Toutes, ensemble' }],
      proposed: String(sheets.findIndex(({ read }) => read)),
    },
  ];
}
