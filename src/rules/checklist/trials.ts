import type { Action, Criterion } from '../../schemas/rules/action.ts';
import type { Answers } from '../decision/decision-table.ts';
import { optionsOf, statusOf } from './criterion-status.ts';

/** One way to answer a criterion: its own answer, or a reader's day for a period. */
interface Trial {
  answer?: string;
  today?: string;
}

/** The answers worth trying: every option, the bounds and what lies beyond them, each département, both sides of a period. */
export function trials(
  action: Pick<Action, 'dates'>,
  criterion: Criterion,
  departements: readonly string[],
): Trial[] {
  switch (criterion.type) {
    case 'yes-no':
    case 'one-of':
      return optionsOf(criterion).map((answer) => ({ answer }));
    case 'at-least':
      return numbers(criterion.minimum, criterion.minimum / 2);
    case 'between':
      return numbers(criterion.minimum, criterion.maximum, criterion.minimum - 1, criterion.maximum + 1);
    case 'departement':
      return departements.map((answer) => ({ answer }));
    case 'during':
      return action.dates?.kind === 'period'
        ? [{ today: action.dates.from }, { today: action.dates.until }, { today: '9999-12-31' }]
        : [];
  }
}

function numbers(...values: number[]): Trial[] {
  return values.map((value) => ({ answer: String(value) }));
}

/** Answers to the criteria before, under which this one applies. */
export function opening(action: Pick<Action, 'criteria'>, criterion: Criterion): Answers {
  return Object.entries(criterion.appliesWhen ?? {}).reduce<Answers>((answers, [id, [option]]) => {
    const other = action.criteria.find((each) => each.id === id);
    return { ...(other ? opening(action, other) : {}), ...answers, ...(option ? { [id]: option } : {}) };
  }, {});
}

/** Answers that meet every criterion, those that are given aside. */
export function best(
  action: Pick<Action, 'criteria' | 'dates'>,
  today: string,
  given: Answers = {},
): Answers {
  return action.criteria.reduce<Answers>((answers, criterion) => {
    if (given[criterion.id] !== undefined) return answers;
    const accepted = criterion.type === 'departement' ? criterion.accept : [];
    const met = trials(action, criterion, accepted).find(
      ({ answer }) => statusOf(action, criterion, { ...answers, ...own(criterion, answer) }, today) === 'met',
    );
    return { ...answers, ...own(criterion, met?.answer) };
  }, given);
}

/** The answer to one criterion, if any. */
export function own(criterion: Criterion, answer: string | undefined): Answers {
  return answer === undefined ? {} : { [criterion.id]: answer };
}
