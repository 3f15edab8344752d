import type { Action, Criterion } from '../../schemas/rules/action.ts';
import { audit } from '../checklist/audit.ts';
import { optionsOf } from '../checklist/criterion-status.ts';
import { fitWords } from '../checklist/fit-words.ts';
import { type Answers, UNKNOWN } from '../decision/decision-table.ts';
import { letter } from '../letters.ts';

type Judged = Omit<Action, 'words' | 'order'>;

/** The criteria that are asked: a period is judged on the day. */
export function askedCriteria(action: Pick<Action, 'criteria'>): Criterion[] {
  return action.criteria.filter(({ type }) => type !== 'during');
}

/**
 * What may answer a criterion, or, without one, the question of the département; null where this value may. `number` names
 * a number in the language of who asks.
 */
export function valueProblem(
  criterion: Criterion | undefined,
  departements: readonly string[],
  value: string,
  number: string,
): string[] | null {
  if (value === UNKNOWN) return null;
  if (!criterion || criterion.type === 'departement')
    return departements.includes(value) ? null : [...departements, UNKNOWN];
  const options = optionsOf(criterion);
  if (options.length > 0) return options.includes(value) ? null : [...options, UNKNOWN];
  return /^\d+([.,]\d+)?$/.test(value) ? null : [number, UNKNOWN];
}

/** An audit as one flat answer, for the command and the module of the rules. */
export function projectAnswer(action: Judged, answers: Answers, day: string) {
  const result = audit(action, answers, day);
  const { reason, notes, remedies, asks, cites } = fitWords(action, result);
  return {
    fit: result.fit,
    strand: action.strand ?? null,
    met: result.met,
    of: result.of,
    criteria: result.criteria.map(({ criterion, status }) => ({ id: criterion.id, status })),
    decisive: result.decisive.map(({ criterion }) => criterion.id),
    because: reason,
    notes: notes.map(({ text }) => text),
    remedies,
    ask: letter((asks.length > 0 ? asks : [action.ask]).join(' ')),
    cites,
    neighbours: action.neighbours.map(({ strand, when }) => ({ strand, when })),
    dates: action.dates ? { ...action.dates, cites: [...action.dates.cites] } : null,
    date: day,
  };
}
