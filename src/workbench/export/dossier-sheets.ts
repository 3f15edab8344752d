import type { Dossier, DossierRules } from '../../rules/dossier/dossier.ts';
import { proofsOf } from '../../rules/dossier/dossier-proofs.ts';
import { questionsOf } from '../../rules/dossier/dossier-questions.ts';
import type { SavedTable } from '../../tables/saved-table.ts';
import type { Places } from '../../rules/rules-data.ts';
import { budgetSheet } from './save-budget.ts';
import { evaluationSheet } from './save-evaluation.ts';
import { projectSheet } from './save-project.ts';
import { questionsSheet } from './save-questions.ts';
import { resourcesSheet } from './save-resources.ts';
import { totalsSheet } from './save-totals.ts';

/** The whole dossier as sheets, in the order a Caf adviser reads it; what was not begun has no sheet. */
export function dossierSheets(
  dossier: Dossier,
  rules: DossierRules,
  places: Places,
  day: string,
): SavedTable[] {
  const questions = questionsOf(dossier, rules);
  const proofs = proofsOf(dossier, rules);
  const sheets: SavedTable[] = [projectSheet(dossier, places, day)];
  if (dossier.lines.length > 0) sheets.push(budgetSheet(dossier, rules, places));
  if (dossier.work.budget.resources.length > 0) sheets.push(resourcesSheet(dossier));
  if (dossier.lines.length > 0) sheets.push(totalsSheet(dossier));
  if (dossier.followed.length > 0) sheets.push(evaluationSheet(dossier));
  if (questions.length + proofs.length > 0) sheets.push(questionsSheet(questions, proofs, places));
  return sheets;
}
