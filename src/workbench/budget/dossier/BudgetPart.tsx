import { BUCKET_MARKS, BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import { BUCKETS } from '../../../rules/budget/budget.ts';
import { showAmount } from '../../../rules/money/money.ts';
import { CeilingTable } from '../sums/CeilingTable.tsx';
import { MarkIcon } from '../../../controls/card/MarkIcon.tsx';
import { BudgetTable } from './BudgetTable.tsx';
import type { ViewProps } from '../../tool-part.ts';
import { ResourceTable } from './ResourceTable.tsx';

/** The budget: what it comes to, each line with its answer, the resources, the ceiling. */
export function BudgetPart({ dossier, rules, notes }: ViewProps) {
  const { lines, totals, ceiling, balance, work } = dossier;
  return (
    <>
      {work.budget.example && (
        <p className="note">Ce budget est l’exemple du guide : ce n’est pas le vôtre. Remplacez-le.</p>
      )}
      <table className="dossier-table dossier-totals">
        <caption>Totaux, selon la réponse de l’annexe</caption>
        <tbody>
          {BUCKETS.map((bucket) => (
            <tr key={bucket} data-bucket={bucket}>
              <th scope="row" className={BUCKET_MARKS[bucket]}>
                <MarkIcon mark={BUCKET_MARKS[bucket]} />
                {BUCKET_WORDS[bucket]}
              </th>
              <td>{showAmount(totals[bucket])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-bucket="total">
            <th scope="row">Total des dépenses</th>
            <td>{showAmount(totals.total)}</td>
          </tr>
        </tfoot>
      </table>
      {totals.inKind > 0 && (
        <p className="fine">
          À part, jamais compté : {showAmount(totals.inKind)} de contributions en nature et de bénévolat
          valorisé.
        </p>
      )}
      <BudgetTable {...{ lines, rules, notes }} several={dossier.strands.length > 1} />
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
