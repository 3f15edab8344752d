import type { Grid } from '../grid.ts';
import type { Layout } from '../layout.ts';
import { isSummary } from '../sheets.ts';
import type { Ask } from './ask.ts';

/** Several sheets that may each be the budget. */
export function sheetAsks(grids: readonly Grid[], { sheets, sheetAsked }: Layout): Ask[] {
  if (!sheetAsked) return [];
  const some = sheets.flatMap(({ parts }, i) =>
    parts.length > 0 && !(grids[i]?.hidden ?? false) ? [i] : [],
  );
  const shown = some.length > 0 ? some : sheets.map((_, i) => i);
  const options = shown.map((i) => ({ id: String(i), words: grids[i]?.name ?? '' }));
  // A summary says again what the others hold.
  const apart = shown.filter((i) => !isSummary(grids[i]?.name ?? ''));
  const together = apart.length > 0 ? apart : shown;
  const others = shown.filter((i) => !together.includes(i)).map((i) => `« ${grids[i]?.name ?? ''} »`);
  const all = {
    id: together.join('+'),
    words: others.length > 0 ? `Toutes, ensemble, sans ${others.join(', ')}` : 'Toutes, ensemble',
  };
  return [
    {
      ...{ id: 'sheet', what: 'sheet', sheet: 0, row: null, rows: [] },
      words: 'Quelle feuille est le budget ?',
      options: together.length > 1 ? [...options, all] : options,
      proposed: sheets.flatMap(({ read }, i) => (read ? [i] : [])).join('+'),
    },
  ];
}
