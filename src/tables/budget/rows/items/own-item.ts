import { cellAmount } from '../../../cell-amount.ts';
import { readStrandCell } from '../../../read-cells.ts';
import { savedTexts } from '../../columns/own-tables.ts';
import { at, comparedTo, type Grid, type Look } from '../../grid.ts';
import { partAccount } from '../account-label.ts';
import type { Item } from './item.ts';
import { cellOf, keyOf, type Place } from './place.ts';
import { faultOf } from './row-faults.ts';

/** A line of a table that this guide saved, as it stands: its total alone leaves the last words blank. */
export function ownItem(grid: Grid, sheet: number, row: number, { face, titles, index }: Place): Item | null {
  if ((grid.rows[row] ?? []).length === 0) return null;
  const textIn = (column: number | null) => (column === null ? '' : grid.textAt(row, column));
  const amount = ownAmount(at(grid, row, face.amounts.chosen));
  const label = textIn(0);
  const { account } = partAccount(textIn(face.account));
  const name = textIn(face.own) === '' ? 'general' : 'plain';
  const strandText = textIn(face.strand);
  return {
    ...{ key: keyOf(sheet, row, index), sheet, row: grid.numberOf(row) },
    cell: cellOf(grid, row, face.amounts.chosen),
    ...{ name, side: face.side === 'resources' ? 'resources' : 'charges', told: true, guessed: false },
    ...{
      inKind: account?.startsWith('8') ?? false,
      maybeInKind: false,
      about: false,
      list: null,
      label,
      plain: comparedTo(label),
      indent: 0,
      number: account,
    },
    cents: amount.cents,
    // Their total may be more than any line.
    fault: name === 'general' ? null : faultOf(amount, label, name, grid.faults.has(grid.numberOf(row))),
    ...{ strand: readStrandCell(strandText), strandText, category: textIn(face.category) },
    ...{ block: 0, mixed: false, own: true, saved: savedTexts(titles, textIn) },
  };
}

/** An amount that this guide wrote is one, were it like a date or a Siren. */
function ownAmount(look: Look): Look {
  const reading = look.kind === 'other' ? cellAmount(look.text) : null;
  return reading && 'cents' in reading
    ? { ...look, kind: 'amount', cents: reading.cents, fault: null }
    : look;
}
