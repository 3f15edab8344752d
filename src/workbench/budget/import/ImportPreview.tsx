import { useMemo, useState } from 'react';
import { count as counted, figure } from '../../../french/plural.ts';
import { type Columns, guessColumns } from '../../../tables/guess-columns.ts';
import { type Imported, importLines } from '../../../tables/import-lines.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { SheetRow } from '../../../tables/read-rows.ts';
import { MOST_LINES, MOST_RESOURCES } from '../../../rules/budget/budget-part.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { budgetActions, roomForResources } from '../budget-actions.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { focusSoon } from '../focus-soon.ts';
import { LeftOutRows } from './LeftOutRows.tsx';
import { suggestions } from './propose.ts';
import { TableHead } from '../../frame/TableHead.tsx';

interface Props {
  table: readonly SheetRow[];
  data: ExpenseData;
  count: number;
  onDone: () => void;
}

const SHOWN = 5;

/** What the table would add to the budget; the columns were guessed, the reader decides. */
export function ImportPreview({ table, data, count, onDone }: Props) {
  const [columns, setColumns] = useState<Columns>(() => guessColumns(table));
  const [adding, setAdding] = useState(false);
  const imported = useMemo(() => importLines(table, columns, data.expenses), [table, columns, data]);
  const { lines, resources, leftOut } = imported;
  const total = lines.reduce((sum, { start }) => sum + (start.amount ?? 0), 0);
  const room = count + lines.length <= MOST_LINES;
  const kept = resources.slice(0, roomForResources());
  const tooMany = resources.slice(kept.length);

  async function add() {
    setAdding(true);
    const starts = await withCategories(imported);
    budgetActions.addLines(
      starts,
      resources.map(({ resource }) => resource),
    );
    focusSoon('lignes');
    onDone();
  }

  return (
    <div className="import-preview">
      <ColumnChoices table={table} columns={columns} onChange={setColumns} />
      <p role="status">
        {lines.length === 0
          ? 'Aucune ligne lisible : dites quelles colonnes portent le libellé et le montant.'
          : `${counted(lines.length, 'dépense lue', 'dépenses lues')}, ${showAmount(total)}${resources.length > 0 ? `, et ${counted(resources.length, 'ressource')}` : ''}.`}
      </p>
      {lines.length > 0 && (
        <table className="preview">
          <caption className="visually-hidden">Les premières lignes lues</caption>
          <TableHead titles={['Libellé', 'Montant']} />
          <tbody>
            {lines.slice(0, SHOWN).map(({ row, start }) => (
              <tr key={row}>
                <td>{start.label}</td>
                <td>{showAmount(start.amount ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LeftOutRows rows={leftOut} />
      {!room && (
        <p className="error" role="alert">
          Un budget tient {counted(MOST_LINES, 'ligne')} au plus : ce tableau en ajouterait{' '}
          {figure(lines.length)} aux {figure(count)} que vous avez.
        </p>
      )}
      {tooMany[0] && (
        <p className="error" role="alert">
          Un budget tient {MOST_RESOURCES} ressources au plus :{' '}
          {tooMany.length === 1
            ? 'la dernière ne sera pas ajoutée'
            : `les ${String(tooMany.length)} dernières ne seront pas ajoutées`}{' '}
          (à partir de la ligne {tooMany[0].row}). Additionnez-en quelques-unes dans le tableau pour les
          garder toutes.
        </p>
      )}
      {lines.length + kept.length > 0 && room && (
        <button type="button" className="button main" disabled={adding} onClick={() => void add()}>
          Ajouter {counted(lines.length + kept.length, 'ligne')}
        </button>
      )}
    </div>
  );
}

/** The lines, each with the category that its words suggest when the table names none. A word with several senses stays to be asked. */
async function withCategories({ lines }: Imported) {
  const suggest = await suggestions().catch(() => null);
  return lines.map(({ start, category }) => {
    if (start.expense || !suggest) return start;
    const { expenses, sense } = suggest(start.label ?? '', start.account);
    const found = sense ? undefined : (expenses[0] ?? suggest(category, start.account).expenses[0]);
    return found ? { ...start, expense: found, suggested: true } : start;
  });
}
