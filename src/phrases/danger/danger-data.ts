import type { DangerContext } from '../../schemas/parents/danger.ts';
import type { Safety, SafetyNumber } from '../../schemas/parents/safety.ts';

/** Expressions in one text, which weighs less: « , » between two, « ~ » for « … ». */
export type Words = string;

/** The words of a danger, as the content gives them: see src/content/danger/. */
export interface DangerSign {
  id: string;
  /** They say it by themselves. */
  alone: Words;
  /** They say it when somebody near does it or bears it. */
  lived: Words;
  /** They say it when the phrase tells to whom it is done, and by whom or as borne. */
  borne: Words;
  /** The same words, without danger. */
  unless: Words;
}

/** What a line shows for a kind of danger: three rows of numbers at most. */
export interface DangerAnswer {
  id: AnswerId;
  says: string;
  /** The page that comes first, when there is one. */
  page?: { address: string; title: string } | undefined;
  rows: readonly (readonly string[])[];
}

export type AnswerId = DangerContext['answers'][number]['id'];

/** All that is needed to hear a danger in a phrase. */
export interface DangerData {
  signs: readonly DangerSign[];
  /** Words that stand for each other, by name. */
  groups: Readonly<Record<string, Words>>;
  people: Readonly<Record<PersonKind, Words>>;
  near: Words;
  now: Words;
  peers: Words;
  project: Words;
  sponsor: Words;
  ordinary: Words;
  /** The most pressing first. */
  answers: readonly DangerAnswer[];
}

export type PersonKind = keyof DangerContext['people'];

/** The words of danger, and what the line that answers them shows. */
export interface SafetyLineData extends DangerData {
  numbers: readonly SafetyNumber[];
  /** What is said before a number that does not come first, by its digits. */
  when: Readonly<Record<string, string>>;
  /** Where « Quitter cette page » leads. */
  exit: Safety['exit'];
}
