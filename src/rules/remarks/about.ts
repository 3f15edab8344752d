import type { Remark } from './remarks-part.ts';

/** What a remark may be about: the whole, the project or one of its conditions, a line of the budget, the evaluation. */
export const WHOLE = 'ensemble';
export const OF_EVALUATION = 'evaluation';
const OF_CONDITION = 'condition.';
const OF_LINE = 'ligne.';

export function aboutCondition(id: string): string {
  return OF_CONDITION + id;
}

export function aboutLine(id: string): string {
  return OF_LINE + id;
}

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
  if (about === OF_EVALUATION) return 'L’évaluation';
  if (about.startsWith(OF_CONDITION)) return on ? `Condition : ${on}` : 'Une condition';
  if (about.startsWith(OF_LINE)) return on ? `Dépense : ${on}` : 'Une dépense sans libellé';
  return 'L’ensemble du dossier';
}
