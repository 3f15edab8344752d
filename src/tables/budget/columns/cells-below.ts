import { at, type Grid, type Look } from '../grid.ts';
import { roleOf } from './title-words.ts';

export const LOOKED_BELOW = 40;

/** The cells of a row that hold something. */
export function filled(grid: Grid, row: number): { look: Look; column: number }[] {
  const found: { look: Look; column: number }[] = [];
  grid.rows[row]?.forEach((look, column) => {
    if (look.kind !== 'blank') found.push({ look, column });
  });
  return found;
}

/** Whether the first filled cells under a title are amounts more often than words. */
export function amountsBelow(grid: Grid, row: number, column: number): boolean {
  let score = 0;
  let seen = 0;
  for (let below = row + 1; below < Math.min(grid.rows.length, row + LOOKED_BELOW); below++) {
    const { kind, plain } = at(grid, below, column);
    const under = below === row + 1 && (kind === 'words' || /^20\d\d\b/.test(plain));
    if (kind === 'blank' || kind === 'other' || (under && roleOf(plain) !== null)) continue;
    if (kind === 'words' && seen > 0 && roleOf(plain) === 'amount') break;
    score += kind === 'amount' || kind === 'fault' ? 1 : -1;
    if (++seen === 6) break;
  }
  return seen === 0 || (score >= 0 && score > -seen);
}
