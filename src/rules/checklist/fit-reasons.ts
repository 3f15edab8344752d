import type { Action } from '../../schemas/action.ts';
import type { Audit } from './audit.ts';
import type { FitWords } from './fit-words.ts';
import { fitWords } from './fit-words.ts';

/** Why a project gets its fit, in the words of the card. */
export interface FitReasons extends Pick<FitWords, 'mark' | 'title'> {
  /** The whole reason, in sentences. */
  because: string;
  /** What to do about it: one line for each condition in the way, or what to do instead. */
  remedies: string[];
  /** The question to send to the Caf. */
  ask: string | null;
  cites: string[];
}

/** The words and the facts behind an audit: the finding when there is one, else the criteria that decide. */
export function fitReasons(
  action: Pick<Action, 'kind' | 'finding' | 'reading' | 'ask'>,
  audit: Audit,
): FitReasons {
  const { mark, title, because, points } = fitWords(action, audit);
  const criteria = audit.decisive.map(({ criterion }) => criterion);
  const found = audit.decisive.length === 0 ? action.finding : undefined;
  return {
    mark,
    title,
    because: [because, ...points.map((point) => point.replace(/\.?$/, '.'))].join(' '),
    remedies: found
      ? [found.instead]
      : audit.fit === 'fits'
        ? []
        : criteria.flatMap(({ remedy }) => remedy ?? []),
    ask: action.finding?.ask ?? action.ask ?? null,
    cites: found ? found.cites : [...new Set(criteria.flatMap(({ cites }) => cites))],
  };
}
