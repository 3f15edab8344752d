import { type Reading, Kept, resting } from './light-xml.ts';
import { SheetRow } from './sheet-row.ts';
import { MOST_ROWS } from '../read-rows.ts';
import { xmlTokens } from './xml-tokens.ts';

/**
 * The XML of a sheet written anew with its values alone. Cells and rows that hold nothing are left out (borders drawn
 * down to row 2,000), and all that stands beyond what a table may have: one row just past the last tells that there was
 * more. Throws when the sheet is damaged: a row or a cell within another, or that does not close.
 */
export async function lightSheet(xml: string, { room, rest }: Reading): Promise<string> {
  const kept = new Kept(room);
  const look = resting(rest);
  let inData = false;
  let row: SheetRow | null = null;
  let beyond = false;
  for (const token of xmlTokens(xml)) {
    const pause = look(token.raw.length);
    if (pause) await pause;
    if (row && token.kind === 'close' && token.name === 'row') {
      if (row.number <= MOST_ROWS) kept.add(row.written());
      else if (!beyond && row.filled) {
        beyond = true;
        kept.add(new SheetRow(MOST_ROWS + 1).marked());
      }
      row = null;
    } else if (row) row.take(token, room);
    else if (token.kind === 'text') continue;
    else if (token.name === 'sheetData') {
      if (token.kind !== 'open') return `<worksheet><sheetData>${kept.toString()}</sheetData></worksheet>`;
      inData = true;
    } else if (inData && token.kind === 'open' && token.name === 'row') row = SheetRow.opened(token.raw);
  }
  throw new Error('a sheet that does not close');
}
