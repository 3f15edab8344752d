import type { Action, Criterion } from '../schemas/action.ts';
import type { Answers } from './decision-table.ts';
import { UNKNOWN } from './decision-table.ts';

export type Status = 'met' | 'unmet' | 'unknown' | 'contested' | 'not-applicable';
export type Fit = 'fits' | 'fits-if' | 'blocked' | 'excluded' | 'undecided';

export interface AuditedCriterion {
  criterion: Criterion;
  status: Status;
}

export interface Audit {
  fit: Fit;
  criteria: AuditedCriterion[];
  /** Blocking criteria met, out of the blocking criteria that apply. */
  met: number;
  of: number;
}

/**
 * Judges a project against the criteria of its action. `today` is the reader's day, as in « 2026-11-23 ».
 * The fit is the first that holds: `excluded` a stated exclusion applies, `blocked` an uncontested blocking
 * criterion is unmet, `undecided` what stands in the way is contested or the annexe gives nothing to judge,
 * `fits-if` a blocking criterion is unknown, `fits`.
 */
export function audit(action: Action, answers: Answers, today: string): Audit {
  const criteria = action.criteria.map((criterion) => ({
    criterion,
    status: statusOf(action, criterion, answers, today),
  }));
  const blocking = criteria.filter(
    ({ criterion, status }) => criterion.severity === 'blocking' && status !== 'not-applicable',
  );
  return {
    fit: fitOf(action, criteria),
    criteria,
    met: blocking.filter(({ status }) => status === 'met').length,
    of: blocking.length,
  };
}

function fitOf(action: Action, criteria: AuditedCriterion[]): Fit {
  const blocking = criteria.filter(({ criterion }) => criterion.severity === 'blocking');
  const some = (status: Status) => blocking.some((each) => each.status === status);
  if (action.kind === 'excluded') return 'excluded';
  if (blocking.some(({ criterion, status }) => criterion.exclusion && status === 'unmet')) return 'excluded';
  if (some('unmet')) return 'blocked';
  if (some('contested') || action.finding || blocking.length === 0) return 'undecided';
  return some('unknown') ? 'fits-if' : 'fits';
}

/** What an answer does to a criterion; an absent, unknown or unreadable answer leaves it `unknown`. */
export function statusOf(
  action: Pick<Action, 'dates'>,
  criterion: Criterion,
  answers: Answers,
  today: string,
): Status {
  if (!applies(criterion, answers)) return 'not-applicable';
  if (criterion.type === 'during') return isDuring(action.dates, today) ? 'met' : 'unmet';
  const answer = answers[criterion.id];
  if (answer === undefined || answer === UNKNOWN) return 'unknown';
  switch (criterion.type) {
    case 'yes-no':
      return answer === 'oui' ? criterion.oui : answer === 'non' ? criterion.non : 'unknown';
    case 'one-of':
      return criterion.options.find(({ id }) => id === answer)?.outcome ?? 'unknown';
    case 'departement':
      return criterion.accept.includes(answer) ? 'met' : 'unmet';
    case 'at-least':
      return inRange(answer, criterion.minimum, Infinity);
    case 'between':
      return inRange(answer, criterion.minimum, criterion.maximum);
  }
}

function isDuring(dates: Action['dates'], today: string): boolean {
  return dates?.kind === 'period' && dates.from <= today && today <= dates.until;
}

function inRange(answer: string, minimum: number, maximum: number): Status {
  const value = Number(answer.replace(',', '.'));
  if (answer.trim() === '' || !Number.isFinite(value)) return 'unknown';
  return minimum <= value && value <= maximum ? 'met' : 'unmet';
}

/** A criterion that depends on another applies unless the other's answer rules it out. */
function applies(criterion: Criterion, answers: Answers): boolean {
  return Object.entries(criterion.appliesWhen ?? {}).every(([id, options]) =>
    options.includes(answers[id] ?? ''),
  );
}
