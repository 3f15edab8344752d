import { proofsOf } from '../../rules/dossier/dossier-proofs.ts';
import { questionsOf } from '../../rules/dossier/dossier-questions.ts';
import type { SavedTable } from '../../tables/saved-table.ts';
import type { Sheets, SheetsOf } from '../tool-part.ts';
import { questionsSheet } from './save-questions.ts';

/** The whole dossier as sheets, in the order a Caf adviser reads it; what was not begun has no sheet. */
export function dossierSheets(tools: readonly Sheets[], ...given: Parameters<SheetsOf>): SavedTable[] {
  const [dossier, rules, places] = given;
  const questions = questionsOf(dossier, rules);
  const proofs = proofsOf(dossier, rules);
  const sheets = tools.flatMap(({ sheetsOf }) => sheetsOf(...given));
  if (questions.length + proofs.length > 0) sheets.push(questionsSheet(questions, proofs, places));
  return sheets;
}
