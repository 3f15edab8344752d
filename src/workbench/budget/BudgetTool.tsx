import { useDeferredValue, useMemo, useState } from 'react';
import { createJudge, totalsOf } from '../../rules/budget/budget.ts';
import type { ExpenseData } from '../../rules/rules-data.ts';
import { guarded } from '../../controls/island/Guard.tsx';
import { Late } from '../../controls/island/Late.tsx';
import { Keeping } from '../frame/Keeping.tsx';
import { useReady } from '../store/use-ready.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { WorkNotices } from '../frame/WorkNotices.tsx';
import { BudgetLines } from './lines/BudgetLines.tsx';
import { BudgetStrand } from './BudgetStrand.tsx';
import { BudgetSaid } from './BudgetSaid.tsx';
import { TotalsStrip } from './sums/TotalsStrip.tsx';
import { useAddedLine } from './use-added-line.ts';

/** From so many lines on, the whole width may serve. */
const LONG = 30;

const loadSums = () => import('./sums/BudgetSums.tsx');

/** « Mon budget »: the lines, what each is worth to the annexe, the totals, the ceiling, and where it is all kept. */
export const BudgetTool = guarded(Budget, () => import('../frame/ToolRescue.tsx'));

function Budget({ data }: { data: ExpenseData }) {
  const budget = useWorkbench(({ work }) => work.budget);
  const judge = useMemo(() => createJudge(data.expenses), [data]);
  const { lines, strand, resources, services, servicesTyped, accounts, example } = budget;
  const judged = useMemo(() => lines.map((line) => judge(line, strand)), [lines, strand, judge]);
  // What a gesture changes in a line is shown first; the sums follow at once.
  const summed = useDeferredValue(judged);
  const totals = useMemo(() => totalsOf(summed), [summed]);
  const said = useAddedLine(data);
  const [wide, setWide] = useState(false);
  const summing = summed.length + resources.length > 0;
  useReady();
  // What shapes the columns stands on their parent: with `:has()`, each key pressed would have all of it styled again.
  return (
    <div
      className="workbench budget"
      data-sums={summing || undefined}
      data-wide={(wide && lines.length >= LONG) || undefined}
    >
      <WorkNotices />
      {said && (
        <p className="note" role="alert">
          {said}
        </p>
      )}
      <div className="budget-main">
        <BudgetStrand strands={data.strands} value={strand} />
        <BudgetLines
          {...{ judged, data, accounts, example, wide }}
          resources={resources.length}
          onWiden={lines.length >= LONG ? setWide : undefined}
        />
        {summed.length > 0 && <TotalsStrip totals={totals} />}
        <BudgetSaid judged={summed} expenses={data.expenses} />
      </div>
      {summing && (
        <Late
          load={loadSums}
          failed="Les totaux n’ont pas pu être chargés : vérifiez votre connexion, puis rechargez la page. Votre budget y reste."
        >
          {({ BudgetSums }) => (
            <BudgetSums judged={summed} {...{ resources, services, servicesTyped, accounts, data }} />
          )}
        </Late>
      )}
      <Keeping />
    </div>
  );
}
