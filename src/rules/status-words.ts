import type { Status } from './criterion-status.ts';

/** What the answers do to a condition, in words that follow it. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'remplie',
  unmet: 'non remplie',
  unknown: 'à vérifier',
  contested: 'l’annexe ne tranche pas',
  'not-applicable': 'sans objet',
};
