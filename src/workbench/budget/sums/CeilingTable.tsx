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
    return <p>Laep ou Clas : écrivez leurs deux parts dans « Mon budget », et le plafond sera calculé.</p>;
  const { total, laep, clas, others, ineligible } = input;
  const spent = found.literal.base;
  const letter = standing === 'supposed' ? 'Si la règle s’appliquait' : 'À la lettre';
  const rows = (others > 0 ? [found, found.withoutOthers] : [found]).flatMap((each, i) => {
    const after = i === 0 ? '' : ', si les autres services sortent aussi';
    const taken = i === 0 ? [laep, clas] : [laep, clas, others];
    const prudent = i === 0 ? 'Prudent, sans les lignes non éligibles' : `Prudent${after}`;
    return [
      { name: letter + after, taken, ceiling: each.literal.ceiling },
      { name: prudent, taken: [...taken, each.taken], ceiling: each.prudent.ceiling },
    ].slice(0, ineligible > 0 ? 2 : 1);
  });
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
