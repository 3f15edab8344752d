import { useMemo, useState } from 'react';
import type { JudgedLine } from '../../rules/budget.ts';
import { Late } from '../ui/Late.tsx';
import type { ExpenseData } from '../wizard-data.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { budgetActions } from './budget-actions.ts';
import { CategoryOptions } from './CategoryOptions.tsx';
import { EmptyBudget } from './EmptyBudget.tsx';
import { ExampleNote } from './ExampleNote.tsx';
import { LineRow } from './LineRow.tsx';

interface Props {
  judged: readonly JudgedLine[];
  data: ExpenseData;
  accounts: boolean;
  example: boolean;
}

const loadImport = () => import('./ImportPanel.tsx');

/** The lines of the budget, and what adds to them. */
export function BudgetLines({ judged, data, accounts, example }: Props) {
  const undoable = useWorkbench((state) => state.undoable);
  const [importing, setImporting] = useState(false);
  const categories = useMemo(() => <CategoryOptions expenses={data.expenses} />, [data]);
  const empty = judged.length === 0;
  return (
    <section className="budget-lines" aria-labelledby="lignes">
      <h2 id="lignes" tabIndex={-1}>
        {empty ? 'Vos dépenses' : `Vos dépenses (${String(judged.length)})`}
      </h2>
      {example && <ExampleNote />}
      {empty && !importing && <EmptyBudget />}
      {!empty && (
        <ol className="lines">
          {judged.map((each, i) => (
            <LineRow
              key={each.line.id}
              judged={each}
              rank={i + 1}
              last={i === judged.length - 1}
              {...{ data, categories, accounts }}
            />
          ))}
        </ol>
      )}
      <p className="line-actions no-print">
        <button
          type="button"
          className="button main"
          data-early="ligne"
          onClick={() => {
            budgetActions.addLine();
          }}
        >
          Ajouter une ligne
        </button>
        <button
          type="button"
          className="button"
          data-early="import"
          aria-expanded={importing}
          onClick={() => {
            setImporting(!importing);
          }}
        >
          Coller ou importer un tableau
        </button>
        {undoable && (
          <button type="button" className="link" onClick={budgetActions.undo}>
            Annuler : {undoable.charAt(0).toLowerCase() + undoable.slice(1)}
          </button>
        )}
      </p>
      <p className="visually-hidden" role="status">
        {undoable}
      </p>
      {importing && (
        <Late load={loadImport}>
          {({ ImportPanel }) => (
            <ImportPanel
              data={data}
              count={judged.length}
              onDone={() => {
                setImporting(false);
              }}
            />
          )}
        </Late>
      )}
    </section>
  );
}
