import type { Action, Criterion } from '../../schemas/rules/action.ts';
import { ADVISED_TITLE, OUR_READING } from './conditions.ts';

/** Criteria of one strength, under its name. */
export interface CriterionGroup {
  title: string;
  criteria: Criterion[];
  /** False where there is nothing to tick. */
  toTick: boolean;
}

/** The criteria of an action by strength, the strongest first; an empty group is left out. */
export function criterionGroups({
  criteria,
  reading,
}: Pick<Action, 'criteria' | 'reading'>): CriterionGroup[] {
  const of = (severity: string) => criteria.filter((criterion) => criterion.severity === severity);
  const known = of('informative');
  return [
    { title: reading ? OUR_READING : 'Il faut', criteria: of('blocking'), toTick: true },
    { title: 'L’annexe le demande aussi', criteria: known.filter(({ asked }) => asked), toTick: true },
    { title: ADVISED_TITLE, criteria: of('advised'), toTick: true },
    { title: 'Bon à savoir', criteria: known.filter(({ asked }) => !asked), toTick: false },
  ].filter((group) => group.criteria.length > 0);
}
