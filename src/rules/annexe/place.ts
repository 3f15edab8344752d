import { capital } from '../../french/capital.ts';
import type { Fact } from '../../schemas/annexe/fact.ts';

/** The first line of each page after the first, in the order of the pages. */
export type PageTops = readonly number[];

/** The page a line stands on, counted from 1: as read off the extracted text. */
export function pageOf(line: number, tops: PageTops): number {
  return 1 + tops.filter((top) => top <= line).length;
}

/** The pages a fact stands on, in order, each once. */
export function pagesOf(fact: Pick<Fact, 'lines'>, tops: PageTops): number[] {
  const pages = fact.lines.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    const from = pageOf(first, tops);
    return Array.from({ length: pageOf(last, tops) - from + 1 }, (_, i) => from + i);
  });
  return [...new Set(pages)].sort((a, b) => a - b);
}

/** The pages a fact stands on, in figures: « 5 », « 5, 7 » or « 5-8 ». */
export function pagesInFigures(fact: Pick<Fact, 'lines'>, tops: PageTops): string {
  const pages = pagesOf(fact, tops);
  const first = pages[0] ?? 1;
  const last = pages.at(-1) ?? first;
  const consecutive = pages.length === last - first + 1;
  return consecutive && pages.length > 2 ? `${String(first)}-${String(last)}` : pages.join(', ');
}

/** The lines of several facts, in order, those that overlap together: « 744-750, 796 ». */
export function linesOf(facts: readonly Pick<Fact, 'lines'>[]): string {
  const ranges = facts
    .flatMap(({ lines }) => lines.split(','))
    .map((range) => range.split('-').map(Number))
    .map(([first = 0, last = first]) => [first, last] as const)
    .sort(([a], [b]) => a - b);
  const merged: [first: number, last: number][] = [];
  for (const [first, last] of ranges) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

/** Where a fact stands, as a reader can look it up: « Dépenses, p. 5 ». */
export function placeOf(fact: Pick<Fact, 'place' | 'lines'>, tops: PageTops): string {
  return `${capital(fact.place)}, p. ${pagesInFigures(fact, tops)}`;
}
