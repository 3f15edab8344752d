import { useMemo, useState } from 'react';
import { count as counted, figure } from '../../../french/plural.ts';
import { MOST_LINES, MOST_RESOURCES } from '../../../rules/budget/budget-part.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { type StartedLine, startsOf } from '../../../tables/budget/budget-starts.ts';
import type { BudgetReading } from '../../../tables/budget/read-budget.ts';
import { budgetActions, roomForResources } from '../budget-actions.ts';
import { focusSoon } from '../focus-soon.ts';
import { suggestions } from './propose.ts';

interface Props {
  reading: BudgetReading;
  data: ExpenseData;
  /** How many lines the budget has already. */
  count: number;
  onDone: () => void;
}

/** Adds what was read, in one step that one gesture undoes; nothing before each question has its answer, nor past what a budget holds. */
export function AddButton({ reading, data, count, onDone }: Props) {
  const [adding, setAdding] = useState(false);
  const { lines, resources } = useMemo(() => startsOf(reading, data.expenses), [reading, data]);
  const room = roomForResources();
  const full = [
    count + lines.length > MOST_LINES &&
      `Un budget tient ${counted(MOST_LINES, 'ligne')} au plus : ce tableau en ajouterait ${figure(lines.length)} aux ${figure(count)} que vous avez. Additionnez-en dans le tableau, ou laissez-en de côté.`,
    resources.length > room &&
      `Un budget tient ${figure(MOST_RESOURCES)} ressources au plus : ce tableau en ajouterait ${figure(resources.length)}, il reste ${figure(room)} places. Additionnez-en dans le tableau, ou laissez-en de côté.`,
  ].filter((words) => words !== false);

  async function add() {
    setAdding(true);
    budgetActions.addLines(await withCategories(lines), resources);
    focusSoon('lignes');
    onDone();
  }

  const sum = lines.length + resources.length;
  if (sum === 0) return null;
  if (full.length > 0)
    return full.map((words) => (
      <p key={words} className="error" role="alert">
        {words}
      </p>
    ));
  if (reading.asks.length > 0) return null;
  return (
    <p className="line-actions">
      <button type="button" className="button main" disabled={adding} onClick={() => void add()}>
        Ajouter {counted(sum, 'ligne')}
      </button>
    </p>
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
