import { Late } from '../../../controls/island/Late.tsx';
import { inKindWords, TotalsTable } from '../sums/TotalsTable.tsx';
import { BudgetTable } from './BudgetTable.tsx';
import type { ViewProps } from '../../tool-part.ts';

const loadMore = () => import('./BudgetMore.tsx');

/** The budget: what it comes to, each line with its answer, the resources, the ceiling. */
export function View({ dossier, rules, footnotes, among }: ViewProps) {
  const { lines, totals, work } = dossier;
  return (
    <>
      {work.budget.example && (
        <p className="note">Ce budget est l’exemple du guide : ce n’est pas le vôtre. Remplacez-le.</p>
      )}
      <TotalsTable totals={totals} className="dossier-table dossier-totals" total="Total des dépenses">
        <caption>Totaux, selon la réponse de l’annexe</caption>
      </TotalsTable>
      {totals.inKind > 0 && <p className="fine">{inKindWords(totals)}</p>}
      <BudgetTable
        {...{ lines, rules, footnotes, among }}
        several={dossier.strands.length > 1}
        remarks={work.remarks}
      />
      <Late load={loadMore} failed="Les ressources n’ont pas pu être chargées : rechargez la page.">
        {({ BudgetMore }) => <BudgetMore {...{ dossier, among }} />}
      </Late>
    </>
  );
}
