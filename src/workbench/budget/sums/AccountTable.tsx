import type { AccountTotal } from '../../../rules/budget/balance.ts';
import { showAmount } from '../../../rules/money/money.ts';

interface Props {
  title: string;
  rows: readonly AccountTotal[];
  total: number;
}

/** One side of the budget, by account. */
export function AccountTable({ title, rows, total }: Props) {
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
