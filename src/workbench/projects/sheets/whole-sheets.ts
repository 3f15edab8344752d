import { apartOf } from '../../../rules/departement/apart.ts';
import type { DossierRules } from '../../../rules/dossier/dossier.ts';
import type { Precision } from '../../../rules/departement/precisions.ts';
import { groupTitle, questionsOfAll } from '../../../rules/projects/one-letter.ts';
import type { ProjectDossier, WholeDossier } from '../../../rules/projects/whole-dossier.ts';
import type { Places } from '../../../rules/rules-data.ts';
import type { SavedCell, SavedTable } from '../../../tables/saved-table.ts';
import { questionsSheet } from '../../export/save-questions.ts';
import { allProofs } from '../all-proofs.ts';
import { type ProjectSheet, projectSheet, type ToolSheets } from './project-sheet.ts';
import { inFormula, sheetNames } from './sheet-names.ts';
import { totalSheet } from './total-sheet.ts';

/** A dossier of several projects as one workbook: what they come to, a sheet each, what else each has, then the questions. */
export function wholeSheets(
  tools: ToolSheets,
  whole: WholeDossier,
  rules: DossierRules,
  places: Places,
  day: string,
  precisions: readonly Precision[],
): SavedTable[] {
  const names = sheetNames(whole.projects.map(({ dossier }) => dossier.work.project.title));
  const sheets = whole.projects.map(({ dossier }, rank) =>
    projectSheet(names[rank] ?? '', rank, whole, tools, dossier, rules, places, day, precisions),
  );
  const more = whole.projects.flatMap(({ dossier }, rank) =>
    [
      ...(dossier.ceiling || apartOf(dossier.lines, precisions)
        ? tools.budget
            .sheetsOf(dossier, rules, places, day, precisions)
            .filter(({ name }) => name === 'Totaux')
            .map((table) => over(sheets[rank], table))
        : []),
      ...tools.others.flatMap(({ sheetsOf }) => sheetsOf(dossier, rules, places, day, precisions)),
    ].map((table) => ({ ...table, name: `${table.name} ${String(rank + 1)}` })),
  );
  return [
    totalSheet(whole, sheets),
    ...sheets.map(({ table }) => table),
    ...more,
    ...whole.projects
      .slice(0, 1)
      .flatMap(({ dossier }) =>
        tools.ofDossier.flatMap(({ sheetsOf }) => sheetsOf(dossier, rules, places, day, precisions)),
      ),
    ...questionsOfWhole(whole.projects, rules, places),
  ];
}

/** The totals of a budget over the sheet of its project: the formulas were written for a budget that stands alone. */
function over(sheet: ProjectSheet | undefined, table: SavedTable): SavedTable {
  if (!sheet) return table;
  const at = inFormula(sheet.table.name);
  const moved = (cell: SavedCell): SavedCell =>
    cell !== null && typeof cell === 'object' && 'formula' in cell && cell.formula !== undefined
      ? {
          ...cell,
          formula: cell.formula
            .replaceAll('Budget!', () => at)
            .replace(/Ressources!B\d+/g, () => `${at}B${sheet.resources?.total ?? ''}`),
        }
      : cell;
  return { ...table, rows: table.rows.map((row) => row.map(moved)) };
}

/** Every question once, after the names of the projects that ask it; then every proof once. */
function questionsOfWhole(
  projects: readonly ProjectDossier[],
  rules: DossierRules,
  places: Places,
): SavedTable[] {
  const questions = questionsOfAll(projects, rules).flatMap((group) =>
    group.questions.map((each) => ({ ...each, about: `${groupTitle(group)} : ${each.about}` })),
  );
  const proofs = allProofs(projects, rules);
  return questions.length + proofs.length > 0 ? [questionsSheet(questions, proofs, places)] : [];
}
