import { proofsOf } from '../../rules/dossier/dossier-proofs.ts';
import { questionsOf } from '../../rules/dossier/dossier-questions.ts';
import type { SavedTable } from '../../tables/saved-table.ts';
import { ALL_TOOLS } from '../parts.ts';
import type { SheetsOf } from '../tool-part.ts';
import { questionsSheet } from './save-questions.ts';

/** The whole dossier as sheets, in the order a Caf adviser reads it; what was not begun has no sheet. */
export async function dossierSheets(...given: Parameters<SheetsOf>): Promise<SavedTable[]> {
  const [dossier, rules, places] = given;
  const tools = await Promise.all(ALL_TOOLS.map(({ sheets }) => sheets()));
  const sheets = tools.flatMap(({ sheetsOf }) => sheetsOf(...given));
  const questions = questionsOf(dossier, rules);
  const proofs = proofsOf(dossier, rules);
  return questions.length + proofs.length > 0
    ? [...sheets, questionsSheet(questions, proofs, places)]
    : sheets;
}
