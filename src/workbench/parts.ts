import { type PartKey, ALL_PARTS } from '../rules/work/workbench.ts';
import type { ToolPart } from './tool-part.ts';

const FILES = import.meta.glob<ToolPart>('./*/tool.ts', { eager: true, import: 'tool' });

/** The parts that no tool fills: the dossier itself shows them. */
const OF_DOSSIER = ['projects'] as const satisfies PartKey[];

type ToolKey = Exclude<PartKey, (typeof OF_DOSSIER)[number]>;

/** How each other part of the work is shown, in the same order: what the `tool.ts` of its folder says. */
export const TOOLS = Object.fromEntries(
  ALL_PARTS.flatMap(([key]) => (isOfDossier(key) ? [] : [[key, toolOf(key)]])),
) as Readonly<Record<ToolKey, ToolPart>>;

export const ALL_TOOLS = Object.values(TOOLS);

function isOfDossier(key: PartKey): boolean {
  return OF_DOSSIER.some((each) => each === key);
}

function toolOf(key: PartKey): ToolPart {
  const tool = FILES[`./${key}/tool.ts`];
  if (!tool)
    throw new Error(`src/workbench/${key}/tool.ts : écrivez ici comment se montre la partie « ${key} ».`);
  return tool;
}
