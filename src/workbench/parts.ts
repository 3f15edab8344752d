import type { PartKey } from '../rules/work/workbench.ts';
import { budgetTool } from './budget/tool.ts';
import { evaluationTool } from './evaluation/tool.ts';
import { projectTool } from './project/tool.ts';
import type { ToolPart } from './tool-part.ts';

/** How each part of the work is shown, in the order of the dossier. */
export const TOOLS: Readonly<Record<PartKey, ToolPart>> = {
  project: projectTool,
  budget: budgetTool,
  evaluation: evaluationTool,
};

export const ALL_TOOLS = Object.values(TOOLS);
