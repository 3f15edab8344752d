import type { Action } from '../../schemas/rules/action.ts';
import { STATE_WORDS } from '../state-words.ts';
import type { AuditedCriterion } from './audit.ts';
import type { Status } from './criterion-status.ts';

/** What the answers do to a condition, in words that follow it. */
export const STATUS_WORDS = {
  met: 'remplie',
  unmet: 'non remplie',
  unknown: 'à vérifier',
  'not-applicable': 'sans objet',
} as const;

/** The same as a sign, for whoever runs down a list. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  met: '✓',
  unmet: '✕',
  unknown: '○',
  contested: '?',
  'not-applicable': '–',
};

type OwnWords = Readonly<Partial<Record<Status, string>>>;

// A label that says « est conseillé » is no condition: « non remplie » after it would say the reverse.
const ADVICE_WORDS: OwnWords = { met: 'conseil suivi', unmet: 'conseil non suivi' };

// Where the annexe poses no condition, or gives a number as an indication, none is met or not: a point is answered.
const READING_WORDS: OwnWords = { met: 'oui', unmet: 'non' };

/** The same for a criterion of an action: advice is followed or not, a condition is met or not, an indicative number fits or not. */
export function statusWords(
  { criterion: { severity, type, doubt }, status }: AuditedCriterion,
  { reading }: Pick<Action, 'reading'>,
): string {
  if (status === 'contested') return STATE_WORDS[doubt ?? 'silent'];
  const own =
    type === 'between' ? READING_WORDS : severity === 'advised' ? ADVICE_WORDS : reading ? READING_WORDS : {};
  return own[status] ?? STATUS_WORDS[status];
}
