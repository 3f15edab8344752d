import { CeilingTable } from '../sums/CeilingTable.tsx';
import { inKindWords, TotalsTable } from '../sums/TotalsTable.tsx';
import { LocalApart } from '../../local/LocalApart.tsx';
import { BudgetTable } from './BudgetTable.tsx';
import type { ViewProps } from '../../tool-part.ts';
import { ResourceTable } from './ResourceTable.tsx';

/** The budget: what it comes to, each line with its answer, the resources, the ceiling. */
export function BudgetPart({ dossier, rules, footnotes }: ViewProps) {
  const { lines, totals, ceiling, balance, work } = dossier;
  return (
    <>
      {work.budget.example && (
        <p className="note">Ce budget est l’exemple du guide : ce n’est pas le vôtre. Remplacez-le.</p>
      )}
      <TotalsTable totals={totals} className="dossier-table dossier-totals" total="Total des dépenses">
        <caption>Totaux, selon la réponse de l’annexe</caption>
      </TotalsTable>
      {totals.inKind > 0 && <p className="fine">{inKindWords(totals)}</p>}
      <LocalApart lines={lines} />
      <BudgetTable {...{ lines, rules, footnotes }} several={dossier.strands.length > 1} />
      {work.budget.resources.length > 0 && (
        <ResourceTable resources={work.budget.resources} balance={balance} />
      )}
      {ceiling && (
        <>
          <h3>Le plafond de 80 % du lieu ressources</h3>
          <CeilingTable {...ceiling} />
        </>
      )}
    </>
  );
}
