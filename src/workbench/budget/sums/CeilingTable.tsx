import type { CeilingInput, Ceilings } from '../../../rules/budget/ceiling.ts';
import { showAmount } from '../../../rules/money/money.ts';
import { TableHead } from '../../frame/TableHead.tsx';

/** The ceiling in each reading, with its sum written out. */
export function CeilingTable({ input, found }: { input: CeilingInput; found: Ceilings }) {
  const { total, laep, clas, others, ineligible } = input;
  const spent = found.literal.base;
  const rows = [
    { name: 'À la lettre', taken: [laep, clas], ceiling: found.literal.ceiling },
    {
      name: 'Prudent, sans les lignes non éligibles',
      taken: [laep, clas, found.taken],
      ceiling: found.prudent.ceiling,
    },
    {
      name: 'À la lettre, si les autres services sortent aussi',
      taken: [laep, clas, others],
      ceiling: found.withoutOthers.literal.ceiling,
    },
    {
      name: 'Prudent, si les autres services sortent aussi',
      taken: [laep, clas, others, found.withoutOthers.taken],
      ceiling: found.withoutOthers.prudent.ceiling,
    },
  ].filter((_, i) => (i < 2 || others > 0) && (i % 2 === 0 || ineligible > 0));
  return (
    <table className="ceilings">
      <caption>80 % de la base, et ce qui reste, au moins, à trouver ailleurs</caption>
      <TableHead titles={['Lecture', 'Calcul', 'Plafond', 'Reste, au moins']} />
      <tbody>
        {rows.map(({ name, taken, ceiling }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label="Calcul">
              0,80 × ({[total, ...taken.filter((amount) => amount > 0)].map(showAmount).join(' − ')})
            </td>
            <td data-label="Plafond">
              <strong>{showAmount(ceiling)}</strong>
            </td>
            <td data-label="Reste, au moins">{showAmount(spent - ceiling)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
