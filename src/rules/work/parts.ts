import { budgetPart } from '../budget/budget-part.ts';
import { evaluationPart } from '../evaluation/evaluation-part.ts';
import { remarksPart } from '../remarks/remarks-part.ts';
import { reportPart } from '../report/report-part.ts';
import { objectivesPart } from '../objectives/objectives-part.ts';
import { piecesPart } from '../pieces/pieces-part.ts';
import { projectPart } from './project-part.ts';

/** The parts of the work, one a tool, in the order in which they are told; `src/workbench/` shows each, in a folder of its key. */
export const PARTS = {
  project: projectPart,
  objectives: objectivesPart,
  budget: budgetPart,
  evaluation: evaluationPart,
  report: reportPart,
  pieces: piecesPart,
  remarks: remarksPart,
};
