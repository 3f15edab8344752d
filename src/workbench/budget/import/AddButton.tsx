import { useState } from 'react';
import { count as counted, figure } from '../../../french/plural.ts';
import { MOST_LINES, MOST_RESOURCES } from '../../../rules/budget/budget-part.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { type StartedLine, startsOf } from '../../../tables/budget/budget-starts.ts';
import type { BudgetReading } from '../../../tables/budget/read-budget.ts';
import { focusSoon } from '../focus-soon.ts';
import { addTable, roomForResources } from './add-table.ts';
import { suggestions } from './propose.ts';

interface Props {
  reading: BudgetReading;
  data: ExpenseData;
  /** How many lines the budget has already. */
  count: number;
  onDone: () => void;
}

/** Adds what was read, in one step that one gesture undoes; nothing before each question has its answer, and what a budget can’t hold is said. */
export function AddButton({ reading, data, count, onDone }: Props) {
  const [adding, setAdding] = useState(false);
  const room = roomForResources();
  const lines = reading.charges.length + reading.inKind.charges.length;
  const resources = reading.resources.length + reading.inKind.resources.length;
  const isFull = count + lines > MOST_LINES;
  const kept = Math.min(resources, room);
  const over = resources - kept;
  // In the order of the table, as they are added.
  const [first] = [...reading.resources, ...reading.inKind.resources]
    .sort((a, b) => a.sheet - b.sheet || a.row - b.row)
    .slice(kept);

  async function add() {
    setAdding(true);
    const starts = startsOf(reading, data.expenses);
    addTable(await withCategories(starts.lines), starts.resources, starts.strand);
    focusSoon('lignes');
    onDone();
  }

  const sum = lines + kept;
  return (
    <>
      {isFull && (
        <p className="error" role="alert">
          Un budget tient {counted(MOST_LINES, 'ligne')} au plus : ce tableau en ajouterait {figure(lines)}{' '}
          aux {figure(count)} que vous avez.
        </p>
      )}
      {first && (
        <p className="error" role="alert">
          Un budget tient {MOST_RESOURCES} ressources au plus :{' '}
          {over === 1
            ? 'la dernière ne sera pas ajoutée'
            : `les ${figure(over)} dernières ne seront pas ajoutées`}{' '}
          (à partir de la ligne {first.row}). Additionnez-en quelques-unes dans le tableau pour les garder
          toutes.
        </p>
      )}
      {sum > 0 && !isFull && reading.asks.length === 0 && (
        <p className="line-actions">
          <button type="button" className="button main" disabled={adding} onClick={() => void add()}>
            Ajouter {counted(sum, 'ligne')}
          </button>
        </p>
      )}
    </>
  );
}

/** The lines, each with the category that its words suggest when the table names none. A word with several senses stays to be asked. */
async function withCategories(lines: readonly StartedLine[]) {
  const suggest = await suggestions().catch(() => null);
  return lines.map(({ start, category }) => {
    if (start.expense || !suggest) return start;
    const { expenses, sense } = suggest(start.label ?? '', start.account);
    const found = sense ? undefined : (expenses[0] ?? suggest(category, start.account).expenses[0]);
    return found ? { ...start, expense: found, suggested: true } : start;
  });
}
