import type { Audit } from './audit.ts';

/** What an answer that never weighs makes the card say, and the facts behind it. */
export interface Note {
  text: string;
  cites: readonly string[];
  /** The question for the Caf, where the annexe does not settle it. */
  ask?: string;
}

/**
 * What the annexe asks without making it a condition, and the answers do not give: said under the title. `otherwise` is
 * the question of the action, for a contested criterion that has none of its own.
 */
export function notesOf({ criteria }: Pick<Audit, 'criteria'>, otherwise: string): Note[] {
  return criteria.flatMap(({ criterion: { notes, remedy, cites, ask = otherwise }, status }) => {
    if (status !== 'unmet' && status !== 'contested') return [];
    const note = notes?.[status];
    if (note === undefined) return [];
    const text = remedy === undefined ? note : `${note} ${remedy}`;
    return [{ text, cites, ...(status === 'contested' && { ask }) }];
  });
}

/** What the annexe lets one do, of what the answers plan. */
export function goodToKnow({ criteria }: Pick<Audit, 'criteria'>): string[] {
  return criteria.flatMap(({ criterion, status }) => (status === 'met' && criterion.notes?.met) || []);
}
