import { type Columns, type Role, ROLES } from '../../../tables/guess-columns.ts';
import type { SheetRow } from '../../../tables/read-rows.ts';
import { SelectField } from '../../frame/SelectField.tsx';

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
  const options = Array.from({ length: width }, (_, i) => ({
    id: String(i),
    label: `${String(i + 1)} · ${String(titles[i] ?? exampleOf(table, i)).slice(0, 30)}`,
  }));
  return (
    <fieldset className="columns">
      <legend>Les colonnes</legend>
      {ROLES.map((role) => (
        <SelectField
          key={role}
          id={`colonne-${role}`}
          label={WORDS[role]}
          value={columns[role] === null ? null : String(columns[role])}
          options={options}
          none="Aucune"
          onChange={(chosen) => onChange({ ...columns, [role]: chosen === null ? null : Number(chosen) })}
        />
      ))}
    </fieldset>
  );
}

function exampleOf(table: readonly SheetRow[], column: number): string {
  const row = table.find((cells) => String(cells[column] ?? '') !== '');
  return String(row?.[column] ?? 'vide');
}
