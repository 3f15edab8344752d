import type { SheetRow } from './cells.ts';
import { type RowsError, readText } from './text/read-text.ts';

export type { Cell, SheetRow } from './cells.ts';

/** The rows of a pasted or saved table alone, without what is said of it. */
export function readRows(text: string): SheetRow[] | RowsError {
  const sheet = readText(text);
  return 'error' in sheet ? sheet : [...sheet.rows];
}
