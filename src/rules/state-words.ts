/**
 * The one name of each state, within a sentence, wherever it is said: cards, sheets, budget, dossier, files, rules. An
 * expense or a project is one of the first five, or `open` while an answer lacks; a table that answers more than one way
 * `depends`; a line waits for an answer of the reader (`missing`) or of the Caf (`ask`).
 */
export const STATE_WORDS = {
  eligible: 'éligible',
  ineligible: 'non éligible',
  conditional: 'sous condition',
  silent: 'l’annexe n’en dit rien',
  contradictory: 'l’annexe se contredit',
  open: 'pas encore de réponse',
  depends: 'cela dépend',
  missing: 'à compléter',
  ask: 'à demander',
} as const;

/** Why the annexe leaves a point undecided. */
export type Doubt = 'silent' | 'contradictory';

/** What it does there, of one point or more: « l’annexe se contredit ou n’en dit rien » where they differ. */
export function doubtWords(doubts: readonly Doubt[]): string {
  const [first = 'silent', ...others] = new Set(doubts);
  return others.length > 0 ? `${STATE_WORDS.contradictory} ou n’en dit rien` : STATE_WORDS[first];
}
