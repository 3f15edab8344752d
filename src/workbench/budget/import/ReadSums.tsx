import { count } from '../../../french/plural.ts';
import { type Cents, showAmount } from '../../../rules/money/money.ts';
import type { BudgetReading, ReadLine } from '../../../tables/budget/read-budget.ts';
import { ROUNDING } from '../../../tables/budget/rows/classes.ts';
import { SIDE_WORDS } from '../../../tables/budget/reading-words.ts';

/** What the table comes to: both sides, what is in kind, and the gap, before anything is added. */
export function ReadSums({ reading }: { reading: BudgetReading }) {
  const { charges, resources, inKind, checks } = reading;
  const rows = [
    { name: SIDE_WORDS.charges, lines: charges },
    { name: SIDE_WORDS.resources, lines: resources },
    { name: 'En nature, côté dépenses', lines: inKind.charges },
    { name: 'En nature, côté ressources', lines: inKind.resources },
  ].filter(({ lines }, i) => i === 0 || lines.length > 0);
  const none = rows.every(({ lines }) => lines.length === 0);
  const gap = sum(charges) - sum(resources);
  const agreed = checks.filter(({ status, own }) => status === 'agrees' && own !== null);
  return (
    <div className="read-sums">
      <p role="status" className={none ? undefined : 'visually-hidden'}>
        {none
          ? 'Aucune ligne lisible : dites quelles colonnes portent le libellé et le montant.'
          : `${told(reading)}.`}
      </p>
      <table className="preview">
        <caption className="visually-hidden">Ce que le tableau ajouterait</caption>
        <tbody>
          {rows.map(({ name, lines }) => (
            <tr key={name}>
              <th scope="row">
                {name} <small>{count(lines.length, 'ligne')}</small>
              </th>
              <td>{showAmount(sum(lines))}</td>
            </tr>
          ))}
          {resources.length > 0 && (
            <tr>
              <th scope="row">
                Écart{' '}
                <small>
                  {gap === 0
                    ? 'budget équilibré'
                    : gap > 0
                      ? 'il manque des ressources'
                      : 'ressources en trop'}
                </small>
              </th>
              <td>{showAmount(Math.abs(gap))}</td>
            </tr>
          )}
        </tbody>
      </table>
      {reading.signs.map((words) => (
        <p key={words} className="hint">
          {words}
        </p>
      ))}
      {agreed.map(({ sheet, side, own, read }) => (
        <p key={`${String(sheet)}${side}`} className="hint">
          {SIDE_WORDS[side]} : {agreedWords(own ?? 0, read)}
        </p>
      ))}
    </div>
  );
}

/** How the total of the table holds what was read. */
function agreedWords(own: Cents, read: Cents): string {
  if (own === read) return 'c’est le total écrit dans le tableau.';
  const gap = showAmount(Math.abs(read - own));
  return Math.abs(read - own) <= ROUNDING
    ? `le tableau dit ${showAmount(own)}, un arrondi de ${gap}.`
    : `le tableau dit ${showAmount(own)} : ${gap} y sont un résultat ou des contributions en nature, comptés à part.`;
}

function told({ charges, resources, inKind }: BudgetReading): string {
  const parts = [`${count(charges.length, 'dépense lue', 'dépenses lues')}, ${showAmount(sum(charges))}`];
  if (resources.length > 0)
    parts.push(
      `${count(resources.length, 'ressource lue', 'ressources lues')}, ${showAmount(sum(resources))}`,
    );
  const kind = inKind.charges.length + inKind.resources.length;
  if (kind > 0) parts.push(`${count(kind, 'contribution')} en nature, hors total`);
  return parts.join(' ; ');
}

function sum(lines: readonly ReadLine[]): Cents {
  return lines.reduce((all, { cents }) => all + cents, 0);
}
