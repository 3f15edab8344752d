import { applicabilityOf } from '../../rules/checklist/criterion-status.ts';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Field } from '../../controls/fragment/field.ts';
import type { ProjectAction, ProjectData } from '../../rules/rules-data.ts';
import { questionsOf } from './project-fields.ts';

/** The questions that the other answers leave open or make necessary. */
export function applicableQuestions(data: ProjectData, action: ProjectAction, answers: Answers): Field[] {
  const applicable = action.criteria.filter(
    (criterion) => applicabilityOf(action, criterion, answers) !== 'no',
  );
  return questionsOf(data, { ...action, criteria: applicable });
}
