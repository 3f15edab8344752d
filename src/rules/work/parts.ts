import { budgetPart } from '../budget/budget-part.ts';
import { evaluationPart } from '../evaluation/evaluation-part.ts';
import { projectPart } from './project-part.ts';

/** The parts of the work, one a tool, in the order in which it is told. `src/workbench/parts.ts` says how each is shown. */
export const PARTS = { budget: budgetPart, evaluation: evaluationPart, project: projectPart };
