import type { CeilingInput, Ceilings, CeilingStanding } from '../../../rules/budget/ceiling.ts';
import { showAmount } from '../../../rules/money/money.ts';
import { TableHead } from '../../frame/TableHead.tsx';

interface Props {
  input: CeilingInput;
  found: Ceilings;
  standing: CeilingStanding;
}

/** The ceiling in each reading, with its sum written out; no figure while a share that changes it is unknown. */
export function CeilingTable({ input, found, standing }: Props) {
  if (standing === 'open')
    return (
      <p>
        Ce budget parle d’un Laep ou d’un Clas : écrivez leurs deux parts dans « Mon budget », 0 s’il n’y en a
        pas, et le plafond sera calculé.
      </p>
    );
  const { total, laep, clas, others, ineligible } = input;
  const spent = found.literal.base;
  const literal = standing === 'supposed' ? 'Si la règle s’appliquait' : 'À la lettre';
  const rows = [
    { name: literal, taken: [laep, clas], ceiling: found.literal.ceiling },
    {
      name: 'Prudent, sans les lignes non éligibles',
      taken: [laep, clas, found.taken],
      ceiling: found.prudent.ceiling,
    },
    {
      name: `${literal}, si les autres services sortent aussi`,
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
