import { cellAmount } from '../../../../../src/tables/cell-amount.ts';
import { comparedTo } from '../../../../../src/tables/budget/grid.ts';
import type { Item } from '../../../../../src/tables/budget/rows/items/item.ts';
import { nameOf } from '../../../../../src/tables/budget/rows/row-words.ts';

/** Rows of one side, one a line, « Salle : 500 »: what they are is read from their words. */
export function itemsOf(rows: string, more: Readonly<Record<string, Partial<Item>>> = {}): Item[] {
  return rows
    .split('|')
    .map((row) => row.trim())
    .map((row, i) => {
      const [label = '', amount = ''] = row.split(/\s*:\s*/);
      const read = cellAmount(amount);
      const plain = comparedTo(label);
      const item = {
        ...{ row: i, key: `${String(i)}:0:1`, label, plain, side: 'charges', number: null, own: false },
        ...{ cents: 'cents' in read ? read.cents : null, fault: null, inKind: plain.startsWith('benevolat') },
        ...{ name: nameOf(label, plain, amount !== '').name, told: false, mixed: false, maybeInKind: false },
        ...more[label],
      };
      return item as unknown as Item;
    });
}
