import { useDeferredValue, useMemo } from 'react';
import { createJudge } from '../../rules/budget/budget.ts';
import type { ExpenseData } from '../../rules/rules-data.ts';
import { guarded } from '../../controls/island/Guard.tsx';
import { Keeping } from '../frame/Keeping.tsx';
import { useReady } from '../store/use-ready.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { WorkNotices } from '../frame/WorkNotices.tsx';
import { BudgetLines } from './lines/BudgetLines.tsx';
import { BudgetStrand } from './BudgetStrand.tsx';
import { BudgetSums } from './sums/BudgetSums.tsx';
import { useAddedLine } from './lines/use-added-line.ts';

/** « Mon budget »: the lines, what each is worth to the annexe, the totals, the ceiling, and where it is all kept. */
export const BudgetTool = guarded(Budget, () => import('../frame/ToolRescue.tsx'));

function Budget({ data }: { data: ExpenseData }) {
  const budget = useWorkbench(({ work }) => work.budget);
  const { strand, resources, services, servicesTyped, accounts, example } = budget;
  // A keystroke in a line is shown first; the sums follow at once.
  const summed = useDeferredValue(budget.lines);
  const judge = useMemo(() => createJudge(data.expenses), [data]);
  const judged = useMemo(
    () => budget.lines.map((line) => judge(line, strand)),
    [budget.lines, strand, judge],
  );
  const said = useAddedLine(data);
  useReady();
  return (
    <div className="workbench budget">
      <WorkNotices />
      {said && (
        <p className="note" role="alert">
          {said}
        </p>
      )}
      <div className="budget-main">
        <BudgetStrand strands={data.strands} value={strand} />
        <BudgetLines {...{ judged, data, accounts, example }} resources={resources.length} />
      </div>
      {summed.length + resources.length > 0 && (
        <BudgetSums
          lines={summed}
          {...{ strand, resources, services, servicesTyped, accounts, judge }}
          places={data.places}
        />
      )}
      <Keeping />
    </div>
  );
}
