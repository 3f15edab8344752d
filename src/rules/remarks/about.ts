import type { Remark } from './remarks-part.ts';

/** What a remark may be about: the whole, the project or one of its conditions, a line of the budget, or another part. */
export const WHOLE = 'ensemble';
export const OF_EVALUATION = 'evaluation';
export const OF_PIECES = 'pieces';
export const OF_REPORT = 'bilan';
const OF_CONDITION = 'condition.';
const OF_LINE = 'ligne.';

export function aboutCondition(id: string): string {
  return OF_CONDITION + id;
}

export function aboutLine(id: string): string {
  return OF_LINE + id;
}

/** The parts that a remark may be about, each with its words. */
const PARTS: ReadonlyMap<string, string> = new Map([
  [OF_EVALUATION, 'L’évaluation'],
  [OF_PIECES, 'Les pièces à joindre'],
  [OF_REPORT, 'Le bilan'],
]);

/** The line that a remark is about, by its id; null for another thing. */
export function lineOf({ about }: Pick<Remark, 'about'>): string | null {
  return about.startsWith(OF_LINE) ? about.slice(OF_LINE.length) : null;
}

/** What of some remarks is about one thing, in their order. */
export function remarksOn(remarks: readonly Remark[], about: string): Remark[] {
  return remarks.filter((remark) => remark.about === about);
}

/** What a remark is about, to whoever reads it apart from that. */
export function aboutWords({ about, on }: Pick<Remark, 'about' | 'on'>): string {
  if (about.startsWith(OF_CONDITION)) return on ? `Condition : ${on}` : 'Une condition';
  if (about.startsWith(OF_LINE)) return on ? `Dépense : ${on}` : 'Une dépense sans libellé';
  if (about === WHOLE && on) return on;
  return PARTS.get(about) ?? 'L’ensemble du dossier';
}
