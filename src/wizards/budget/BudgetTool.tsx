import { useDeferredValue, useMemo } from 'react';
import { createJudge } from '../../rules/budget.ts';
import type { ExpenseData } from '../wizard-data.ts';
import { guarded } from '../ui/Guard.tsx';
import { Keeping } from '../workbench/Keeping.tsx';
import { useReady } from '../workbench/use-ready.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { WorkNotices } from '../workbench/WorkNotices.tsx';
import { BudgetLines } from './BudgetLines.tsx';
import { BudgetStrand } from './BudgetStrand.tsx';
import { BudgetSums } from './BudgetSums.tsx';
import { useAddedLine } from './use-added-line.ts';

/** « Mon budget »: the lines, what each is worth to the annexe, the totals, the ceiling, and where it is all kept. */
export const BudgetTool = guarded(Budget, () => import('../workbench/ToolRescue.tsx'));

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
  useAddedLine(data);
  useReady();
  return (
    <div className="workbench budget">
      <WorkNotices />
      <div className="budget-main">
        <BudgetStrand strands={data.strands} value={strand} />
        <BudgetLines {...{ judged, data, accounts, example }} />
      </div>
      {summed.length > 0 && (
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
