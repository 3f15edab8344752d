import { plainWords } from '../../french/words.ts';
import { singular } from '../../french/stem.ts';
import type { SaidData } from './said-data.ts';

// What stands so near before words denies them.
const DENIES = new Set(['pas', 'sans', 'aucun', 'aucune', 'ni', 'non', 'jamais', 'plutot'].map(singular));
const NEAR = 2;

/** An answer that a phrase says. */
export interface SaidAnswer {
  question: string;
  option: string;
  /** What is shown of it. */
  says: string;
}

/** The answers that a phrase says, among some; of two to one question, the longer words tell, or neither. */
export function saidAnswers({ said }: SaidData, among: readonly string[], phrase: string): SaidAnswer[] {
  const spoken = plainWords(phrase).map(singular);
  const best = new Map<string, SaidAnswer & { length: number; twice: boolean }>();
  for (const answer of among) {
    const [question = '', option = ''] = answer.split('.');
    const { says = '', words = [] } = said[answer] ?? {};
    const length = Math.max(0, ...words.map((each) => lengthSaid(spoken, plainWords(each).map(singular))));
    const before = best.get(question);
    if (length === 0 || (before && before.length > length)) continue;
    best.set(question, { question, option, says, length, twice: before?.length === length });
  }
  return [...best.values()]
    .filter(({ twice }) => !twice)
    .map(({ question, option, says }) => ({ question, option, says }));
}

/** How many words say it, next to one another and in their order; 0 when they are not said, or denied. */
function lengthSaid(spoken: readonly string[], words: readonly string[]): number {
  const at = spoken.findIndex((_, i) => words.every((word, k) => spoken[i + k] === word));
  if (at < 0 || spoken.slice(Math.max(0, at - NEAR), at).some((word) => DENIES.has(word))) return 0;
  return words.length;
}
