import { piecesPart } from '../pieces/pieces-part.ts';
import { PROJECT_PARTS } from '../projects/project-parts.ts';
import { projectsPart } from '../projects/projects-part.ts';

/** The parts of the whole dossier, whichever project is at hand; those of one project are `PROJECT_PARTS`. */
const DOSSIER_PARTS = { pieces: piecesPart, projects: projectsPart };

/** The parts of the work, one a tool, in the order in which they are told; `src/workbench/` shows each, in a folder of its key. */
export const PARTS = { ...PROJECT_PARTS, ...DOSSIER_PARTS };
