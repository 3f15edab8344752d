import type { Answers } from '../decision/decision-table.ts';
import { MOST_ANSWERS, MOST_LABEL } from './bounds.ts';
import type { Part } from './part.ts';

/** What the sponsor says of the project. */
export interface ProjectWork {
  title: string;
  sponsor: string;
  /** An action, or a thing brought, by its id; null while not chosen. */
  action: string | null;
  /** Answers to its criteria: an option, a number (« 0.5 »), a département, or `nsp`. */
  answers: Answers;
}

export const projectPart: Part<ProjectWork> = {
  empty: { title: '', sponsor: '', action: null, answers: {} },
  read: (part) => ({
    title: part.text('title', MOST_LABEL),
    sponsor: part.text('sponsor', MOST_LABEL),
    action: part.id('action'),
    answers: part.answers('answers', MOST_ANSWERS),
  }),
  words: ({ title, sponsor, action }) => {
    if (action !== null) return 'un projet décrit';
    return title || sponsor ? 'un projet nommé' : '';
  },
};
