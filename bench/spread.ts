/** Several measures of one thing: the middle one, and how far they lie apart. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

export function spreadOf(measures: readonly number[]): Spread {
  const sorted = [...measures].sort((a, b) => a - b);
  const at = (i: number) => sorted[i] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
}

/** « 3.4 [3.1–7.2] ». */
export function inWords({ median, least, most }: Spread, digits = 1): string {
  const [middle, from, to] = [median, least, most].map((value) => value.toFixed(digits));
  return `${middle} [${from}–${to}]`;
}
