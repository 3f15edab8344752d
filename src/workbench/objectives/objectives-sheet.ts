import { objectivesOf, writtenOf } from '../../rules/objectives/objectives.ts';
import type { SheetsOf } from '../tool-part.ts';
import { objectivesTable } from './save-objectives.ts';

/** The table of objectives, once it says something. */
export const sheetsOf: SheetsOf = (dossier) => {
  const written = writtenOf(objectivesOf(dossier));
  return written.length === 0 ? [] : [objectivesTable(written)];
};
