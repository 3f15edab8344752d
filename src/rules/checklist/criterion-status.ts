import type { Action, Criterion } from '../../schemas/rules/action.ts';
import { type Answers, UNKNOWN } from '../decision/decision-table.ts';

export type Status = 'met' | 'unmet' | 'unknown' | 'contested' | 'not-applicable';

/** Whether a criterion is to be asked: `maybe` while the answer that it depends on is not known. */
export type Applicability = 'yes' | 'maybe' | 'no';

type Judged = Pick<Action, 'criteria' | 'dates'>;

/**
 * What the answers, and the reader's day for a period, do to a criterion. An absent, unknown or unreadable answer
 * leaves it `unknown`, and so does an answer that fails a criterion which may not apply.
 */
export function statusOf(action: Judged, criterion: Criterion, answers: Answers, today: string): Status {
  const applicability = applicabilityOf(action, criterion, answers);
  if (applicability === 'no') return 'not-applicable';
  const status = ownStatus(action, criterion, answers[criterion.id], today);
  if (applicability === 'maybe') return status === 'met' ? 'met' : 'unknown';
  if (status !== 'unmet') return status;
  const { contestedWhen } = criterion;
  return contestedWhen && holds(action, contestedWhen, answers) === 'yes' ? 'contested' : 'unmet';
}

/** Whether a criterion applies, given the answers to the criteria that it depends on. */
export function applicabilityOf(action: Judged, criterion: Criterion, answers: Answers): Applicability {
  return holds(action, criterion.appliesWhen ?? {}, answers);
}

/** The options of a criterion whose answers are finite; none for a number, a département or a period. */
export function optionsOf(criterion: Criterion): string[] {
  if (criterion.type === 'yes-no') return ['oui', 'non'];
  return criterion.type === 'one-of' ? criterion.options.map(({ id }) => id) : [];
}

function holds(action: Judged, when: Record<string, string[]>, answers: Answers): Applicability {
  const each = Object.entries(when).map(([id, options]): Applicability => {
    const other = action.criteria.find((criterion) => criterion.id === id);
    if (!other) return 'no';
    const applicability = applicabilityOf(action, other, answers);
    const answer = answers[id] ?? UNKNOWN;
    if (applicability === 'no') return 'no';
    if (!optionsOf(other).includes(answer)) return 'maybe';
    return options.includes(answer) ? applicability : 'no';
  });
  if (each.includes('no')) return 'no';
  return each.includes('maybe') ? 'maybe' : 'yes';
}

function ownStatus(action: Judged, criterion: Criterion, answer: string | undefined, today: string): Status {
  if (criterion.type === 'during') return onDay(action.dates, today);
  if (answer === undefined || answer === UNKNOWN) return 'unknown';
  switch (criterion.type) {
    case 'yes-no':
      return answer === 'oui' ? criterion.oui : answer === 'non' ? criterion.non : 'unknown';
    case 'one-of':
      return criterion.options.find(({ id }) => id === answer)?.outcome ?? 'unknown';
    case 'departement':
      return inPlace(answer, criterion.accept);
    case 'at-least':
      return inRange(answer, criterion.minimum, Infinity);
    case 'between':
      return inRange(answer, criterion.minimum, criterion.maximum);
  }
}

/** A day written otherwise than « 2026-11-23 » settles nothing. */
function onDay(dates: Action['dates'], today: string): Status {
  if (dates?.kind !== 'period' || !/^\d{4}-\d\d-\d\d$/.test(today)) return 'unknown';
  return dates.from <= today && today <= dates.until ? 'met' : 'unmet';
}

function inPlace(answer: string, accept: readonly string[]): Status {
  if (!/^(\d\d|2[AB]|97\d)$/.test(answer)) return 'unknown';
  return accept.includes(answer) ? 'met' : 'unmet';
}

/** Numbers are written in digits, with a comma or a point: « 0,5 ». */
function inRange(answer: string, minimum: number, maximum: number): Status {
  const written = answer.trim();
  if (!/^\d+([.,]\d+)?$/.test(written)) return 'unknown';
  const value = Number(written.replace(',', '.'));
  return minimum <= value && value <= maximum ? 'met' : 'unmet';
}
