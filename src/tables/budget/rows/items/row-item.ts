import { readStrandCell, strandInWords } from '../../../read-cells.ts';
import type { Face } from '../../columns/faces.ts';
import { amountAt, isDetailed } from '../../columns/made-amounts.ts';
import { sideMark } from '../../columns/title-words.ts';
import { at, comparedTo, type Grid, type Look } from '../../grid.ts';
import { partAccount } from '../account-label.ts';
import { isIncome, isInKind, mayBeInKind, nameOf, type RowName } from '../row-words.ts';
import type { Item } from './item.ts';
import { cellOf, keyOf, type Place } from './place.ts';
import { faultOf, isSplit } from './row-faults.ts';
import { numbered, sideOfNumber } from './row-number.ts';
import { writtenAmount } from './written-amount.ts';

/** A row of a table that somebody else made, by its words. */
export function rowItem(grid: Grid, sheet: number, row: number, place: Place): Item | null {
  const { face, titles, end, index, state } = place;
  const cell = (column: number | null): Look | null => (column === null ? null : at(grid, row, column));
  const amount = amountAt(grid, row, face.amounts);
  const labelLook = labelOf(grid, row, face);
  const own = cell(face.category)?.text ?? '';
  if (own !== '') state.category = own;
  const accountText = cell(face.account)?.text ?? '';
  if (amount.kind === 'blank' && labelLook === null && accountText === '') return null;
  const inColumn = partAccount(accountText);
  const { number, label } = numbered(labelLook?.text ?? '', inColumn.account, face.side, own, state);
  const words =
    label || (labelLook === null ? inColumn.label : '') || (amount.kind === 'blank' ? '' : state.category);
  const total = writtenAmount(amount, words);
  const text = total?.label ?? words;
  const cents = total?.cents ?? amount.cents;
  const plain = comparedTo(text);
  const hasAmount = cents !== null || amount.kind === 'fault';
  const named = nameOf(text, plain, hasAmount, number !== null);
  const isHead = named.name === 'plain' && isDetailed(grid, row, end, face.amounts);
  const { name, side: told } = isHead ? { ...named, name: 'subtotal' as const } : named;
  const strandText = cell(face.strand)?.text ?? '';
  const marked = sideMark(cell(face.sides)?.plain ?? '');
  const side = told ?? marked ?? sideOfNumber(number) ?? state.side;
  const guessed = name === 'plain' && number === null && side === 'charges' && isIncome(plain);
  return {
    key: keyOf(sheet, row, index),
    sheet,
    row: grid.numberOf(row),
    cell: cellOf(grid, row, face.amounts.chosen),
    name,
    side: guessed ? 'resources' : side,
    told: told !== null,
    guessed,
    inKind: isKind(name, number, state.inKind || face.inKind, plain),
    maybeInKind:
      name === 'plain' && number === null && cents !== null && mayBeInKind(plain) && !isInKind(plain),
    about: false,
    list: null,
    label: text,
    plain,
    indent: labelLook?.indent ?? 0,
    number,
    cents,
    fault: total
      ? null
      : (faultOf(amount, text, name, grid.faults.has(grid.numberOf(row))) ??
        (isSplit(grid, row, face.amounts.chosen, titles) ? 'split-decimals' : null)),
    strand: readStrandCell(strandText) ?? strandInWords(strandText),
    strandText,
    category: state.category,
    block: 0,
    mixed: face.side === 'mixed',
    own: false,
  };
}

/** The words of a row: in the likeliest column, else in the next; figures, where there are only figures. */
function labelOf(grid: Grid, row: number, { labels }: Face): Look | null {
  const looks = labels.map((column) => at(grid, row, column));
  return looks.find(({ kind }) => kind === 'words') ?? looks.find(({ kind }) => kind !== 'blank') ?? null;
}

function isKind(name: RowName, number: string | null, section: boolean, plain: string): boolean {
  if (number !== null) return /^8/.test(number);
  return section || (name === 'plain' && isInKind(plain));
}
