import type { Face } from './columns/faces.ts';
import type { Item } from './rows/items/item.ts';
import type { Layout, Part } from './layout.ts';
import type { Side } from './columns/title-words.ts';
import type { Use } from './rows/totals.ts';

/** Names what is asked of the amount columns: once for all the faces that have the same titles. */
export function amountAsk(sheet: number, { amounts }: Face): string {
  return `amount:${String(sheet)}:${amounts.options.map(({ plain, column }) => plain || `#${String(column)}`).join('|')}`;
}

/** Names what is asked of the sides of a part. */
export function sidesAsk(sheet: number, { first }: Part): string {
  return `sides:${String(sheet)}:${String(first)}`;
}

/** Names what is asked of the first heading of a sheet. */
export function headingAsk(sheet: number): string {
  return `heading:${String(sheet)}`;
}

/** The parts of a sheet, with what the reader answered of their columns and sides. */
export function answeredParts(parts: readonly Part[], sheet: number, { answers }: Layout): Part[] {
  const [first] = parts;
  const told = answers[headingAsk(sheet)];
  const top = first?.heading[0] ?? 0;
  const above = first && told === 'top' ? [{ ...first, heading: [], first: 0, end: top }] : [];
  if (first && told === 'line') above.push({ ...first, heading: [], first: top, end: top + 1 });
  return [...above, ...parts].map((part) => {
    const sides = answers[sidesAsk(sheet, part)];
    const faces = part.faces.map((face, i): Face => {
      const option = answers[amountAsk(sheet, face)];
      const column = option === undefined ? undefined : face.amounts.options[Number(option)]?.column;
      const side = face.sure ? face.side : (sideTold(sides, i) ?? face.side);
      return column === undefined
        ? { ...face, side }
        : { ...face, side, amounts: { ...face.amounts, chosen: column } };
    });
    return { ...part, faces };
  });
}

/** The side of a face, by what the reader said of all. */
function sideTold(told: string | undefined, rank: number): Side | null {
  if (told === 'charges-both') return 'charges';
  if (told === 'resources-first') return rank === 0 ? 'resources' : 'charges';
  return null;
}

/** What the reader made of some rows: left out, or added. */
export function forcedUses(items: readonly Item[], { rows, answers }: Layout): Map<string, Use> {
  const forced = new Map<string, Use>();
  for (const [id, option] of Object.entries(answers)) {
    const [, how = '', keys = ''] = /^(leave|take|class)=(.+)$/.exec(option) ?? [];
    if (!id.startsWith('totals:') || keys === '') continue;
    keys.split(',').forEach((key, i) => {
      forced.set(key, how === 'take' || (how === 'class' && i === 0) ? 'line' : 'left');
    });
  }
  for (const item of items) {
    const use = rows[item.key];
    if (use !== undefined)
      forced.set(item.key, use === 'left' ? 'left' : use === 'in-kind' ? 'in-kind' : 'line');
  }
  return forced;
}

/** Names what is asked of the totals of a side. */
export function totalsAsk(sheet: number, side: Side, block: number): string {
  return `totals:${String(sheet)}:${side}:${String(block)}`;
}
