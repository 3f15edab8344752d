import { capital } from '../../french/capital.ts';
import type { Outcome } from './decide.ts';
import { STATE_WORDS } from '../state-words.ts';

/** What a verdict looks like: one mark a shape, so that colour is never alone. */
export type Mark = 'yes' | 'no' | 'if' | 'silent' | 'two-ways';

/** The same, or a ring left `open` where an answer of the reader is missing. */
export type DrawnMark = Mark | 'open';

/** What each mark says, in words. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  yes: capital(STATE_WORDS.eligible),
  no: capital(STATE_WORDS.ineligible),
  if: capital(STATE_WORDS.conditional),
  silent: capital(STATE_WORDS.silent),
  'two-ways': capital(STATE_WORDS.contradictory),
};

/** The same as the title of an answer: an expense’s, a project’s. */
export const MARK_TITLES: Readonly<Record<Mark, string>> = {
  yes: 'Oui, selon l’annexe',
  no: 'Non, selon l’annexe',
  if: 'Oui, sous condition',
  silent: MARK_WORDS.silent,
  'two-ways': MARK_WORDS['two-ways'],
};

/** Titles that several answers share: a no that the sponsor may still lift, an answer still open. */
export const UNLESS_TITLE = 'Non, sauf si…';
export const OPEN_TITLE = capital(STATE_WORDS.open);

/** Why an answer stays open. */
export const OPEN_BECAUSE = 'Ce que vous ne savez pas encore décide de la réponse.';

/** The headings of what a verdict says: on a card, a line, a sheet of a spreadsheet, a page of rules. */
export const PART_TITLES = {
  because: 'Pourquoi',
  conditions: 'À respecter',
  keep: 'À garder comme preuve',
  ask: 'La question à envoyer à votre Caf',
  sources: 'Où l’annexe 2 le dit',
  /** The same where it says nothing of the thing. */
  read: 'Ce que nous avons lu',
} as const;

/** The heading over the places behind an answer: over a silence, the annexe says nothing there. */
export function sourcesTitle(mark: Mark): string {
  return mark === 'silent' ? PART_TITLES.read : PART_TITLES.sources;
}

/** How the pages of the places were counted. */
export const PAGES_NOTE = 'Pages comptées d’après le texte extrait.';

/** The mark of an outcome. */
export function markOf({ verdict, reason }: Outcome): Mark {
  if (verdict === 'undecided') return reason === 'contradictory' ? 'two-ways' : 'silent';
  return ({ eligible: 'yes', ineligible: 'no', conditional: 'if' } as const)[verdict];
}
