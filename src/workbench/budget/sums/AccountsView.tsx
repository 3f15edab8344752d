import { type AccountTotal, balanceOf } from '../../../rules/budget/balance.ts';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { BudgetWork } from '../../../rules/budget/budget-part.ts';
import { budgetActions } from '../budget-actions.ts';
import { Resources } from '../Resources.tsx';

type Props = Pick<BudgetWork, 'resources' | 'accounts'> & { lines: readonly JudgedLine[] };

/** The budget as an accountant reads it, when the reader wants it: charges, produits, and the gap between them. */
export function AccountsView({ accounts, ...budget }: Props) {
  const { resources } = budget;
  return (
    <section className={accounts ? 'panel accounts' : 'panel accounts no-print'} aria-labelledby="comptes">
      <h2 id="comptes">Charges et produits</h2>
      <label className="toggle">
        <input
          type="checkbox"
          role="switch"
          checked={accounts}
          onChange={({ target }) => budgetActions.accounts(target.checked)}
        />
        <span>
          Présenter aussi par comptes
          <small>Le plan comptable ne vient pas de l’annexe : il range les mêmes montants autrement.</small>
        </span>
      </label>
      {accounts ? (
        <Accounts {...budget} />
      ) : (
        resources.length > 0 && <p className="fine">Ressources déjà écrites : {resources.length}.</p>
      )}
    </section>
  );
}

function Accounts({ lines, resources }: Omit<Props, 'accounts'>) {
  const balance = balanceOf(lines, resources);
  const { gap, inKindCharges, inKindProducts } = balance;
  return (
    <>
      <Resources resources={resources} />
      <div className="account-tables">
        <AccountTable title="Charges" rows={balance.charges} total={balance.totalCharges} />
        <AccountTable title="Produits" rows={balance.products} total={balance.totalProducts} />
      </div>
      <p className="balance" role="status">
        {gap === 0 && 'Charges et produits sont égaux : le budget est équilibré.'}
        {gap > 0 && `Il manque ${showAmount(gap)} de produits pour équilibrer le budget.`}
        {gap < 0 && `Les produits dépassent les charges de ${showAmount(-gap)}.`}
      </p>
      {inKindCharges + inKindProducts > 0 && (
        <p className="fine">
          Contributions en nature, à part et jamais comptées : {showAmount(inKindCharges)} au compte 86,{' '}
          {showAmount(inKindProducts)} au compte 87
          {inKindCharges === inKindProducts ? '.' : ' ; ces deux montants devraient être égaux.'}
        </p>
      )}
    </>
  );
}

/** One side of the budget, by account. */
function AccountTable({
  title,
  rows,
  total,
}: {
  title: string;
  rows: readonly AccountTotal[];
  total: number;
}) {
  return (
    <table className="totals">
      <caption>{title}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.account?.id ?? ''}>
            <th scope="row">
              {row.account ? `${row.account.id} · ${row.account.label}` : 'Compte à choisir'}
            </th>
            <td>{showAmount(row.total)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total des {title.toLowerCase()}</th>
          <td>{showAmount(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
