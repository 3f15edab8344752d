import { at, type Grid, type Look } from '../grid.ts';
import { amountsBelow, filled } from './cells-below.ts';
import { sideTitle, STRICT } from './title-words.ts';

const SEASON = /^(20\d\d) ?[-–/] ?(?:20)?(\d\d)$/;

/** A year that may be a title: « 2027 », « 2026/2027 ». */
export function isYear({ text }: Look): boolean {
  const [, from, to] = SEASON.exec(text) ?? [];
  if (from !== undefined) return Number(from) > 2009 && (Number(from) + 1) % 100 === Number(to);
  return /^20\d\d$/.test(text) && Number(text) > 2009;
}

/**
 * Whether a row is the heading of columns of years, by where it stands and not by its words: no figures but years, short
 * words of which one is a known title, and no amount before it, but under titles of its own columns.
 */
export function namesYears(grid: Grid, row: number, heading: readonly number[]): boolean {
  const cells = filled(grid, row);
  const years = cells.filter(({ look }) => isYear(look));
  const words = cells.filter(({ look }) => look.kind === 'words');
  if (years.length === 0 || words.length === 0 || years.length + words.length < cells.length) return false;
  if (cells.length < 3 || words.some(({ look }) => look.text.length > 40)) return false;
  if (!years.every(({ column }) => amountsBelow(grid, row, column))) return false;
  const underSides =
    heading.at(-1) === row - 1 && filled(grid, row - 1).every(({ look }) => sideTitle(look.plain) !== null);
  const isKnown = ({ plain }: Look) => sideTitle(plain) !== null || STRICT.test(plain);
  if (!underSides && !words.some(({ look }) => isKnown(look)) && !follow(years.map(({ look }) => look)))
    return false;
  // Under « Montant », a year is an amount.
  const isTold = ({ column }: { column: number }) =>
    heading.some((above) => at(grid, above, column).kind !== 'blank');
  return (underSides || !years.some(isTold)) && !amountsBetween(grid, heading.at(-1) ?? -1, row);
}

/** « 2026 ; 2027 », « 2026/2027 ; 2027/2028 »: two amounts would not follow each other so. */
function follow(years: readonly Look[]): boolean {
  const [first, ...others] = years.map(({ text }) => Number(text.slice(0, 4)));
  return first !== undefined && others.length > 0 && others.every((year, i) => year === first + i + 1);
}

/** Whether lines stand between two rows: then the second begins no table. */
function amountsBetween(grid: Grid, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row++) {
    const cells = filled(grid, row);
    if (cells.some(({ look }) => look.kind === 'amount' && !isYear(look))) return true;
  }
  return false;
}
