import { useMemo } from 'react';
import { createJudge, strandsOf, totalsOf } from '../../rules/budget.ts';
import { CEILING_STRAND } from '../../rules/ceiling.ts';
import type { ExpenseData } from '../wizard-data.ts';
import { Keeping } from '../workbench/Keeping.tsx';
import { useReady } from '../workbench/use-ready.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { WorkNotices } from '../workbench/WorkNotices.tsx';
import { AccountsView } from './AccountsView.tsx';
import { BudgetLines } from './BudgetLines.tsx';
import { BudgetStrand } from './BudgetStrand.tsx';
import { CeilingPanel } from './CeilingPanel.tsx';
import { SeveralStrands } from './SeveralStrands.tsx';
import { TotalsPanel } from './TotalsPanel.tsx';
import { useAddedLine } from './use-added-line.ts';

/** « Mon budget »: the lines, what each is worth to the annexe, the totals, the ceiling, and where it is all kept. */
export function BudgetTool({ data }: { data: ExpenseData }) {
  const budget = useWorkbench(({ work }) => work.budget);
  const judge = useMemo(() => createJudge(data.expenses), [data]);
  const judged = useMemo(
    () => budget.lines.map((line) => judge(line, budget.strand)),
    [budget.lines, budget.strand, judge],
  );
  const strands = strandsOf(judged);
  const some = judged.length > 0;
  useAddedLine(data);
  useReady();
  return (
    <div className="workbench budget">
      <WorkNotices />
      <div className="budget-main">
        <BudgetStrand strands={data.strands} value={budget.strand} />
        <BudgetLines {...{ judged, data }} accounts={budget.accounts} example={budget.example} />
      </div>
      {some && (
        <aside className="budget-side" aria-labelledby="totaux">
          <TotalsPanel totals={totalsOf(judged)} judged={judged} />
        </aside>
      )}
      {some && (
        <div className="budget-more">
          <SeveralStrands strands={strands} />
          <CeilingPanel
            lines={judged.filter(({ strand }) => strand === CEILING_STRAND)}
            services={budget.services}
            {...{ strands }}
            places={data.places}
          />
          <AccountsView budget={budget} />
        </div>
      )}
      <Keeping />
    </div>
  );
}
