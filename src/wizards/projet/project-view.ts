import { applicabilityOf } from '../../rules/checklist/criterion-status.ts';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Memory } from '../../controls/fragment/address.ts';
import type { Field } from '../../controls/fragment/field.ts';
import type { ProjectAction, ProjectData } from '../../rules/rules-data.ts';
import { questionsOf } from './project-fields.ts';

/** The step that shows an action's questions on one page. */
export const LIST = 'liste';

// An action with more criteria than this starts as one page.
const MANY = 5;

/**
 * What to show of an action: the step that the reader asked to see again, else its questions while one that applies
 * has no answer (all on one page, or that one), else the card.
 */
export function projectView(
  { criteria }: Pick<ProjectAction, 'criteria'>,
  all: readonly Field[],
  applicable: readonly Field[],
  answers: Answers,
  memory: Memory,
): 'list' | 'card' | Field {
  const again = all.find(({ id }) => id === memory.at);
  if (again) return again;
  if (memory.at === LIST) return 'list';
  const missing = applicable.find(({ id }) => answers[id] === undefined);
  if (!missing) return 'card';
  return modeOf(criteria, memory) === 'list' ? 'list' : missing;
}

/** Whether criteria are shown as one page or one by one: as the reader chose, else by their number. */
export function modeOf(criteria: ProjectAction['criteria'], { mode }: Memory): 'list' | 'one' {
  return mode ?? (criteria.length > MANY ? 'list' : 'one');
}

/** The questions that the other answers make necessary: those of a branch come once it is chosen. */
export function applicableQuestions(data: ProjectData, action: ProjectAction, answers: Answers): Field[] {
  const applicable = action.criteria.filter(
    (criterion) => applicabilityOf(action, criterion, answers) === 'yes',
  );
  return questionsOf(data, { ...action, criteria: applicable });
}
