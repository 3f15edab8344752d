import { memo } from 'react';
import { type JudgedLine, strandsOf, totalsOf } from '../../../rules/budget/budget.ts';
import { CEILING_STRAND, ceilingStanding } from '../../../rules/budget/ceiling.ts';
import type { BudgetWork } from '../../../rules/budget/budget-part.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { DossierWayBack } from '../../export/DossierWayBack.tsx';
import { AccountsView } from './AccountsView.tsx';
import { CeilingPanel } from './CeilingPanel.tsx';
import { SeveralStrands } from '../SeveralStrands.tsx';
import { TotalsPanel } from './TotalsPanel.tsx';

type Props = Pick<BudgetWork, 'resources' | 'services' | 'servicesTyped' | 'accounts'> & {
  judged: readonly JudgedLine[];
  data: ExpenseData;
};

/** What a budget with lines comes to: its totals, the question of several strands, the ceiling, the accounts. */
export const BudgetSums = memo(function BudgetSums({ judged, data, ...budget }: Props) {
  const { resources, services, servicesTyped, accounts } = budget;
  const strands = strandsOf(judged);
  return (
    <>
      <aside className="budget-side" aria-labelledby="totaux">
        <TotalsPanel totals={totalsOf(judged)} judged={judged} data={data} />
      </aside>
      <div className="budget-more">
        <SeveralStrands strands={strands} />
        <CeilingPanel
          lines={judged.filter((each) => each.strand === CEILING_STRAND)}
          standing={ceilingStanding(judged, services)}
          {...{ services, servicesTyped, strands }}
          places={data.places}
        />
        <AccountsView lines={judged} {...{ resources, accounts }} />
        <DossierWayBack />
      </div>
    </>
  );
});
