import { fold } from '../../french/fold.ts';
import { cellAmount } from '../cell-amount.ts';

/** A title that stands alone on its line, and belongs to no cell of the next. */
const TITLE =
  /^(?:charges?|depenses?|produits?|recettes?|ressources?|contributions?|emplois|total|totaux|sous[- ]total|budget|financements?|volet|axe|exercice|annee|[678]\d{0,4}\b)|:$/;

/**
 * Puts back together the cells that hold several paragraphs, as a table of Word is pasted: a line that lacks cells goes
 * with the next. A title alone on its line stays apart, and so does a row that ends by an amount.
 */
export function joinParagraphs(rows: readonly string[][]): { rows: string[][]; count: number } {
  const whole = usualLength(rows);
  const joined: string[][] = [];
  let count = 0;
  let begun = false;
  rows.forEach((row) => {
    const before = joined.at(-1);
    if (before && goOn(before, row, whole, begun)) {
      const [first = '', ...others] = row;
      before[before.length - 1] += `\n${first}`;
      before.push(...others);
      count += 1;
    } else joined.push([...row]);
    begun ||= (joined.at(-1)?.length ?? 0) === whole;
  });
  return { rows: joined, count };
}

function goOn(before: readonly string[], row: readonly string[], whole: number, begun: boolean): boolean {
  const last = before.at(-1)?.trim() ?? '';
  const first = row[0]?.trim() ?? '';
  if (before.length >= whole || before.length - 1 + row.length > whole || last === '' || first === '')
    return false;
  if ('cents' in cellAmount(last) || 'cents' in cellAmount(first)) return false;
  const follows =
    /^[(\p{Ll}]/u.test(first) || /[,-]$|\s(?:et|ou|de|du|des|la|le|les|pour|à|avec)$/u.test(last);
  if (!begun || row.length === 1) return follows && (begun || !/^\p{Ll}/u.test(first));
  return follows || before.length > 1 || !TITLE.test(fold(last));
}

/** How many cells most rows have that have several. */
function usualLength(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
