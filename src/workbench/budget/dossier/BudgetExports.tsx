import { precisionsHere } from '../../../departement/precisions-here.ts';
import { gatherDossier } from '../../../rules/dossier/dossier.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { today } from '../../../controls/today.ts';
import { SaveButton } from '../../export/SaveButton.tsx';
import { asCsv, asXlsx } from '../../export/save-tables.ts';
import { fileName } from '../../export/save-file.ts';
import { workbenchStore } from '../../store/workbench-store.ts';

/** The budget alone, as files; what makes them comes when one is asked for. */
export function BudgetExports({ data }: { data: ExpenseData }) {
  const gathered = () => {
    const rules = { expenses: data.expenses, actions: [], indicators: [] };
    const dossier = gatherDossier(workbenchStore().read().work, rules, today());
    return [dossier, rules, data.places, today(), precisionsHere().precisions] as const;
  };
  const name = (ending: string) => () =>
    fileName('budget', workbenchStore().read().work.project.title, today(), ending);
  return (
    <div className="saves">
      <SaveButton
        label="Tableur (XLSX)"
        name={name('xlsx')}
        make={() => asXlsx(async () => (await import('./budget-sheets.ts')).sheetsOf(...gathered()))}
      />
      <SaveButton
        label="CSV"
        name={name('csv')}
        make={() => asCsv(async () => (await import('./save-budget.ts')).budgetTable(...gathered()))}
      />
    </div>
  );
}
