import { useState } from 'react';
import { count } from '../../../french/plural.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { RowUse } from '../../../tables/budget/layout.ts';
import type { ReadLine } from '../../../tables/budget/read-budget.ts';
import { TableHead } from '../../frame/TableHead.tsx';
import { focusSoon } from '../focus-soon.ts';
import type { Arranged } from './use-layout.ts';

const FEW = 5;
const STEP = 100;
const USES: Readonly<Record<RowUse, string>> = {
  charge: 'Dépense',
  resource: 'Ressource',
  'in-kind': 'En nature',
  left: 'Laisser de côté',
};

/** The lines as they are read: the first ones, then all of them, each of which may be something else. */
export function ReadLines({ reading, setRow }: Pick<Arranged, 'reading' | 'setRow'>) {
  const [shown, setShown] = useState(0);
  const { charges, resources, inKind } = reading;
  const lines: (ReadLine & { as: RowUse })[] = [
    ...charges.map((line) => ({ ...line, as: 'charge' as const })),
    ...resources.map((line) => ({ ...line, as: 'resource' as const })),
    ...[...inKind.charges, ...inKind.resources].map((line) => ({ ...line, as: 'in-kind' as const })),
  ];
  if (lines.length === 0) return null;
  const many = shown > 0;
  const inOrder = [...lines].sort((a, b) => a.sheet - b.sheet || a.row - b.row);
  const listed = many
    ? inOrder.slice(0, shown)
    : [...charges.slice(0, FEW), ...resources.slice(0, FEW)].flatMap(({ key }) =>
        lines.filter((line) => line.key === key),
      );
  return (
    <>
      <table className="preview lines-read">
        <caption className="visually-hidden">
          {many ? 'Les lignes lues, dans l’ordre du tableau' : 'Les premières lignes lues'}
        </caption>
        <TableHead titles={['Libellé', 'Montant']} />
        <tbody>
          {listed.map(({ key, row, label, strand, cents, as }) => (
            <tr key={key}>
              <td>
                {label}
                {strand && <small> Volet {strand}</small>}
                {many ? (
                  <select
                    id={`lue-${key}`}
                    aria-label={`Ligne ${String(row)}, « ${label} », lue comme`}
                    value={as}
                    onChange={({ target }) => setRow(key, target.value as RowUse)}
                  >
                    {Object.entries(USES).map(([id, words]) => (
                      <option key={id} value={id}>
                        {words}
                      </option>
                    ))}
                  </select>
                ) : (
                  <small> {USES[as]}</small>
                )}
              </td>
              <td>{showAmount(cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(!many || shown < lines.length) && (
        <button
          type="button"
          className="button small"
          onClick={() => {
            setShown(shown + STEP);
            // The button goes once all is shown.
            focusSoon(`lue-${inOrder[shown]?.key ?? ''}`);
          }}
        >
          {many
            ? `Montrer la suite (${count(lines.length - shown, 'ligne')})`
            : `Voir et changer ${count(lines.length, 'ligne lue', 'lignes lues')}`}
        </button>
      )}
    </>
  );
}
