import { plainCell } from './guess-columns.ts';

/** Which sheet of a workbook holds the budget: the one named so, else one whose name says so, else the first. */
export function likelySheet(names: readonly string[]): number {
  const words = names.map((name) => plainCell(name));
  const [found = 0] = [
    words.indexOf('budget'),
    words.findIndex((name) => /\bbudget/.test(name)),
    words.findIndex((name) => /\b(?:depenses?|charges?)\b/.test(name)),
  ].filter((at) => at !== -1);
  return found;
}
