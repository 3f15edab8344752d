import type { Answers } from '../../rules/decision/decision-table.ts';

/** Answers that lead to a card, and how a reader knows them. */
export interface AnswerCase {
  /** What sets it apart, as in « Tout est rempli ». */
  name: string;
  /** The answers in words, one a question: « Est-ce régulier ? → Oui ». */
  said: readonly string[];
  answers: Answers;
}

/** A question and its answer, on one line. */
export function answered(question: string, answer: string): string {
  return `${question} → ${answer}`;
}
