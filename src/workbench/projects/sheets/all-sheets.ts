import { precisionsHere } from '../../../departement/precisions-here.ts';
import type { DossierRules } from '../../../rules/dossier/dossier.ts';
import { gatherProjects } from '../../../rules/projects/whole-dossier.ts';
import type { Places } from '../../../rules/rules-data.ts';
import type { Workbench } from '../../../rules/work/workbench.ts';
import { today } from '../../../controls/today.ts';
import type { SavedTable } from '../../../tables/saved-table.ts';
import { TOOLS } from '../../parts.ts';
import { wholeSheets } from './whole-sheets.ts';

/** The workbook of a dossier of several projects, with what its tools bring to it. */
export async function allSheets(work: Workbench, rules: DossierRules, places: Places): Promise<SavedTable[]> {
  const { project, budget, ...others } = TOOLS;
  const fetched = (once: boolean) =>
    Promise.all(
      Object.values(others)
        .filter(({ ofDossier = false }) => ofDossier === once)
        .map(({ sheets }) => sheets()),
    );
  const tools = {
    project: await project.sheets(),
    budget: await budget.sheets(),
    others: await fetched(false),
    ofDossier: await fetched(true),
  };
  return wholeSheets(
    tools,
    gatherProjects(work, rules, today()),
    rules,
    places,
    today(),
    precisionsHere().precisions,
  );
}
