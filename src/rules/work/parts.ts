import { budgetPart } from '../budget/budget-part.ts';
import { evaluationPart } from '../evaluation/evaluation-part.ts';
import { projectPart } from './project-part.ts';

/** The parts of the work, one a tool, in the order of the dossier. `src/workbench/parts.ts` says how each is shown. */
export const PARTS = { project: projectPart, budget: budgetPart, evaluation: evaluationPart };
