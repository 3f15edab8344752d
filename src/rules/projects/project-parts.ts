import { budgetPart } from '../budget/budget-part.ts';
import { evaluationPart } from '../evaluation/evaluation-part.ts';
import { objectivesPart } from '../objectives/objectives-part.ts';
import { remarksPart } from '../remarks/remarks-part.ts';
import { reportPart } from '../report/report-part.ts';
import type { Part } from '../work/part.ts';
import { projectPart } from '../work/project-part.ts';

/** The parts of one project. A dossier may hold several: each has its own, and changing projects carries them all. */
export const PROJECT_PARTS = {
  project: projectPart,
  objectives: objectivesPart,
  budget: budgetPart,
  evaluation: evaluationPart,
  report: reportPart,
  remarks: remarksPart,
};

export type ProjectKey = keyof typeof PROJECT_PARTS;

/** What a sponsor says of one project. */
export type ProjectWorks = { [Key in ProjectKey]: (typeof PROJECT_PARTS)[Key]['empty'] };

/** Every part of a project with its key. What a part is given must be its own. */
const EACH = Object.entries(PROJECT_PARTS) as [ProjectKey, Part<ProjectWorks[ProjectKey]>][];

/** The parts of a project, made one by one. */
export function projectOf(
  make: (part: Part<ProjectWorks[ProjectKey]>, key: ProjectKey) => ProjectWorks[ProjectKey],
): ProjectWorks {
  return Object.fromEntries(EACH.map(([key, part]) => [key, make(part, key)])) as ProjectWorks;
}
