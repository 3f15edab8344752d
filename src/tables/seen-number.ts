import { type CellAmountError, cellAmount } from './cell-amount.ts';

/** A number that a spreadsheet keeps, once compared with what it shows of it. */
export type SeenNumber =
  | number
  | string
  /** What the sheet shows in thousands or in millions, whole. */
  | { scaled: number }
  | { fault: string };

const HIDDEN =
  'Le tableur ne montre pas ce nombre : son format le cache. Montrez-le ou effacez-le, puis recommencez.';
const OTHER = (seen: string) =>
  `Le tableur montre « ${seen} », et garde un autre nombre : écrivez le montant comme il se lit, puis recommencez.`;

/** What makes of a number something else than an amount in euros. */
const TELLING: ReadonlySet<CellAmountError> = new Set([
  ...(['thousands', 'percentage', 'rate', 'calculation', 'several', 'currency'] as const),
]);
const UNIT = /^(.*\d) ?(k|m|milliers?|millions?)(?: ?(?:d’|d')?(?:€|euros?|eur))?$/i;
const SCALES = [1_000, 1_000_000];

/**
 * A number as its author means it. A minus that only the format draws is one, a unit that it writes is read; what is shown as
 * another number is to be mended. Words around it change nothing.
 */
export function seenNumber(value: number, text: string): SeenNumber {
  const seen = text.trim();
  if (value === 0) return 0;
  if (!/[\p{L}\d]/u.test(seen)) return { fault: HIDDEN };
  const reading = cellAmount(seen);
  if ('error' in reading) {
    if (!TELLING.has(reading.error)) return value;
    const [, figures = '', unit = ''] = UNIT.exec(seen) ?? [];
    const times = /^(?:k|milli?er)/i.test(unit) ? 1_000 : 1_000_000;
    return figures !== '' && isShown(value / times, figures) ? value : seen;
  }
  if (isShown(value, seen)) return reading.cents < 0 ? -Math.abs(value) : value;
  const scaled = SCALES.some((times) => isShown(value / times, seen));
  return scaled && !/€|eur/i.test(seen) ? { scaled: value } : { fault: OTHER(seen) };
}

/** Whether figures are those of a value, as they are rounded, whatever its sign. */
function isShown(value: number, seen: string): boolean {
  const reading = cellAmount(seen);
  if ('error' in reading) return false;
  const decimals = /[.,](\d{1,2})(?!\d)\D*$/.exec(seen)?.[1]?.length ?? 0;
  return Math.abs(Math.abs(reading.cents) - Math.abs(value * 100)) <= 0.51 * 10 ** (2 - decimals);
}
