import { type SeenNumber, seenNumber } from '../seen-number.ts';
import { drawnNumber, sectionsOf } from './drawn-number.ts';

/** What a number is shown as, where it is no amount; or the parts of a format that may show another amount. */
export type NumberFormat =
  'plain' | 'date' | 'time' | 'percent' | 'currency' | { sections: ReturnType<typeof sectionsOf> };

const DATES = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
] as const;

/** « [$$-409]#,##0.00 », « [$£-809] », « "CHF" »: money that is no euro. */
const FOREIGN =
  /\[\$(?:[$£¥]|(?:US|C|A|NZ)\$|CHF|USD|GBP|CAD|JPY|XPF|XOF|XAF|MAD|DZD|TND)|"(?:[$£¥]|CHF|USD|GBP|CAD|XPF|XOF|XAF|F ?CFA)"|(?:^|;|\s)\\?[$£¥]/;

/** What a format of a spreadsheet shows: by its number for the usual ones, else by its code. */
export function formatOf(id: number, code?: string): NumberFormat {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    if (DATES.some(([first, last]) => id >= first && id <= last)) return 'date';
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'plain';
  }
  if (FOREIGN.test(code)) return 'currency';
  const marks = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';', 1)
    .join('');
  if (marks.includes('%')) return 'percent';
  if (/general|standard/i.test(marks)) return amountFormat(code);
  if (/[ydja]/i.test(marks)) return 'date';
  if (/[hs]/i.test(marks)) return 'time';
  return /m/i.test(marks) ? 'date' : amountFormat(code);
}

/** Plain, unless it draws a number as another one, or none. */
function amountFormat(code: string): NumberFormat {
  const sections = sectionsOf(code);
  const isPlain = (value: number) => seenNumber(value, drawnNumber(value, sections)) === value;
  const tested = sections.some(({ test }) => test);
  return !tested && isPlain(12) && isPlain(-12) ? 'plain' : { sections };
}

/** A number as its format shows it: an amount stays a number, the others become what people read. */
export function shown(value: number, format: NumberFormat, from1904 = false): SeenNumber {
  if (format === 'plain') return value;
  if (typeof format === 'object') return seenNumber(value, drawnNumber(value, format.sections));
  if (format === 'percent') return percent(value);
  // As it is read: an amount that is not in euros.
  if (format === 'currency') return `$ ${String(value).replace('.', ',')}`;
  const days = value + (from1904 ? 1_462 : 0);
  if (days < 0 || days >= 2_958_466) return value;
  const instant = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1_000).toISOString();
  if (format === 'time' || days < 1) return instant.slice(11, 16);
  return instant.slice(0, 10).split('-').reverse().join('/');
}

/** « 72,7 % ». */
export function percent(value: number): string {
  return `${String(Number((value * 100).toFixed(2))).replace('.', ',')} %`;
}
