import { type Columns, type Role, ROLES } from '../../../tables/guess-columns.ts';
import type { SheetRow } from '../../../tables/read-rows.ts';

interface Props {
  table: readonly SheetRow[];
  columns: Columns;
  onChange: (columns: Columns) => void;
}

const WORDS: Readonly<Record<Role, string>> = {
  label: 'Libellé',
  amount: 'Montant',
  expense: 'Catégorie',
  strand: 'Volet',
  account: 'Compte',
};

/** Which column holds what, as guessed; each can be changed. */
export function ColumnChoices({ table, columns, onChange }: Props) {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const titles = columns.heading === null ? [] : (table[columns.heading] ?? []);
  return (
    <fieldset className="columns">
      <legend>Les colonnes</legend>
      {ROLES.map((role) => (
        <div key={role} className="field">
          <label htmlFor={`colonne-${role}`}>{WORDS[role]}</label>
          <select
            id={`colonne-${role}`}
            autoComplete="off"
            value={columns[role] ?? ''}
            onChange={({ target }) =>
              onChange({ ...columns, [role]: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">Aucune</option>
            {Array.from({ length: width }, (_, i) => (
              <option key={i} value={i}>
                {i + 1} · {String(titles[i] ?? exampleOf(table, i)).slice(0, 30)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}

function exampleOf(table: readonly SheetRow[], column: number): string {
  const row = table.find((cells) => String(cells[column] ?? '') !== '');
  return String(row?.[column] ?? 'vide');
}
