import type { Action } from '../schemas/action.ts';
import type { Audit } from './audit.ts';

/** Why a project gets its fit, in the words of the content. */
export interface FitReasons {
  because: string;
  /** What to do about it: one line for each condition in the way, or what to do instead. */
  remedies: string[];
  /** The question to send to the Caf. */
  ask: string | null;
  cites: string[];
}

/** The words and the facts behind an audit: the finding when there is one, else the criteria that decide. */
export function fitReasons(action: Pick<Action, 'finding' | 'ask'>, { fit, decisive }: Audit): FitReasons {
  const ask = action.finding?.ask ?? action.ask ?? null;
  if (action.finding && decisive.length === 0) {
    const { because, instead, cites } = action.finding;
    return { because, remedies: [instead], ask, cites };
  }
  const criteria = decisive.map(({ criterion }) => criterion);
  const words = criteria.map(({ label, contest }) => (fit === 'undecided' ? (contest ?? label) : label));
  return {
    because: words.map(sentence).join(' '),
    remedies: fit === 'fits' ? [] : criteria.flatMap(({ remedy }) => remedy ?? []),
    ask,
    cites: [...new Set(criteria.flatMap(({ cites }) => cites))],
  };
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
