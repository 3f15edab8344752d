import type { Face } from '../../columns/faces.ts';
import type { Grid } from '../../grid.ts';
import type { State } from './face-state.ts';

/** Where a row is read: a face, and what goes on in it. */
export interface Place {
  face: Face;
  titles: readonly string[];
  /** Where its part ends. */
  end: number;
  index: number;
  state: State;
}

/** Names a row of a face. */
export function keyOf(sheet: number, row: number, index: number): string {
  return `${String(sheet)}:${String(row + 1)}:${String(index)}`;
}

/** « B7 »; nothing where several cells make the amount. */
export function cellOf(grid: Grid, row: number, column: number): string {
  return column < 0 ? '' : grid.columnOf(column) + String(grid.numberOf(row));
}
