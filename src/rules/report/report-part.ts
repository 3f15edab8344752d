import { MOST_LABEL, MOST_TEXT, MOST_VALUES } from '../work/bounds.ts';
import type { Part } from '../work/part.ts';

type Texts = Readonly<Record<string, string>>;

/** What a sponsor says of the year that ends, beside what was planned. Everything is kept as typed. */
export interface ReportWork {
  /** What was planned to be counted: figure → as typed. */
  planned: Texts;
  /** What was counted, where the sessions do not say it. */
  done: Texts;
  /** What each account came to; one that was only opened holds an empty text. */
  spent: Texts;
  /** Why an account is not what was planned. */
  why: Texts;
  /** In words: « periode », « changements », « raisons ». */
  said: Texts;
}

export const reportPart: Part<ReportWork> = {
  empty: { planned: {}, done: {}, spent: {}, why: {}, said: {} },
  read: (part) => ({
    planned: part.texts('planned', MOST_VALUES, MOST_LABEL),
    done: part.texts('done', MOST_VALUES, MOST_TEXT),
    spent: part.texts('spent', MOST_VALUES, MOST_LABEL),
    why: part.texts('why', MOST_VALUES, MOST_TEXT),
    said: part.texts('said', MOST_VALUES, MOST_TEXT),
  }),
  words: (work) =>
    Object.values(work).some((texts: Texts) => Object.keys(texts).length > 0) ? 'un bilan commencé' : '',
};
