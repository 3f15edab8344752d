import type { Balance } from '../../../rules/budget/balance.ts';
import { accountInWords } from '../../../rules/budget/accounts.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { Resource } from '../../../rules/budget/budget-part.ts';
import type { Among } from '../../tool-part.ts';
import { TableHead } from '../../frame/TableHead.tsx';

interface Props {
  resources: readonly Resource[];
  balance: Balance;
  among: Among | undefined;
}

/** The money that comes in, its total, and the gap with the expenses. */
export function ResourceTable({ resources, balance, among }: Props) {
  const { gap } = balance;
  return (
    <>
      <table className="dossier-table dossier-resources">
        <caption>Les ressources</caption>
        <TableHead titles={['Ressource', 'Montant']} />
        <tbody>
          {resources.map(({ id, label, amount, typed, account }) => (
            <tr key={id}>
              <th scope="row">
                {label || 'Sans libellé'} <small>{accountInWords(account)}</small>
                {among && <small> {among.shared('resources', id)}</small>}
              </th>
              <td>{amount === null ? (typed ?? '–') : showAmount(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total, sans les contributions en nature</th>
            <td>{showAmount(balance.totalProducts)}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        {gap === 0
          ? 'Dépenses et ressources s’équilibrent.'
          : gap > 0
            ? `Il manque ${showAmount(gap)} de ressources pour équilibrer le budget.`
            : `Les ressources dépassent les dépenses de ${showAmount(-gap)}.`}
      </p>
    </>
  );
}
