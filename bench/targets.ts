import { inWords, type Spread, spreadOf } from './spread.ts';

/** Ours ÷ theirs, round by round. */
export function ratios(ours: readonly number[], theirs: readonly number[]): Spread {
  return spreadOf(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
}

/** « what: 1.02 [0.98–1.10], at most 1.15: held ». */
export function atMost(what: string, spread: Spread, most: number, digits = 2): string {
  const held = spread.median <= most;
  return `${what}: ${inWords(spread, digits)}, at most ${String(most)}: ${held ? 'held' : 'NOT held'}`;
}

/** « what: 1.02 [0.98–1.10], at least 0.8: held ». */
export function atLeast(what: string, spread: Spread, least: number, digits = 2): string {
  const held = spread.median >= least;
  return `${what}: ${inWords(spread, digits)}, at least ${String(least)}: ${held ? 'held' : 'NOT held'}`;
}

/** The power of the size by which a cost grows from one size to another: 1 where it doubles with it. */
export function exponent(from: { pages: number; cost: number }, to: { pages: number; cost: number }): number {
  return Math.log(to.cost / from.cost) / Math.log(to.pages / from.pages);
}
