import { useState } from 'react';
import { type ColumnUse, withColumn, withHeading, withOpenColumns } from '../../../tables/budget/layout.ts';
import { SIDE_WORDS } from '../../../tables/budget/reading-words.ts';
import type { GridSheet } from '../../../tables/grid.ts';
import { columnName } from '../../../tables/saved-table.ts';
import { SelectField } from '../../frame/SelectField.tsx';
import type { Arranged } from './use-layout.ts';

type Part = Arranged['layout']['sheets'][number]['parts'][number];

const USES: readonly (readonly [ColumnUse, string])[] = [
  ['label', 'Libellé'],
  ['amount', 'Montant'],
  ['account', 'Compte'],
  ['category', 'Catégorie'],
  ['strand', 'Volet'],
];
/** A heading further down is told by choosing the rows above it one by one: none of those seen stands so low. */
const MOST_HEADINGS = 200;

/** Which row names the columns, and what each column holds, as read; each can be changed, and the result is seen at once. */
export function ColumnChoices({ sheets, layout: told, reading, rearrange }: Arranged) {
  const layout = withOpenColumns(sheets, told);
  const read = sheets.flatMap((sheet, i) => (layout.sheets[i]?.read ? [{ sheet, i }] : []));
  const { charges, resources, inKind } = reading;
  const none = charges.length + resources.length + inKind.charges.length + inKind.resources.length === 0;
  // Once open, it does not close under the reader’s hand.
  const [open, setOpen] = useState(false);
  if (!open && (none || reading.asks.some(({ what }) => what === 'columns'))) setOpen(true);
  return (
    <details
      className="columns-read"
      open={open || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Titres et colonnes</summary>
      {/* Hundreds of choices weigh on every reading: they wait until they are looked at. */}
      {open &&
        read.map(({ sheet, i }) => (
          <fieldset key={i} className="columns">
            <legend>
              {sheet.name && read.length > 1 ? `Feuille « ${sheet.name} »` : 'Comment le tableau est lu'}
            </legend>
            <SelectField
              id={`titres-${String(i)}`}
              label="Ligne des titres"
              value={headingOf(layout.sheets[i]?.parts ?? [])}
              options={rowsOf(sheet)}
              none="Aucune"
              onChange={(row) => rearrange(withHeading(sheets, layout, i, row === null ? null : Number(row)))}
            />
            {(layout.sheets[i]?.parts ?? []).flatMap(({ faces, shown }, part) =>
              faces.map((face, rank) => (
                <fieldset key={`${String(part)}:${String(rank)}`} className="columns">
                  <legend>{face.side === 'mixed' ? 'Dépenses et ressources' : SIDE_WORDS[face.side]}</legend>
                  {USES.map(([use, words]) => {
                    const column = columnIn(face, use);
                    return (
                      <SelectField
                        key={use}
                        id={`colonne-${String(i)}-${String(part)}-${String(rank)}-${use}`}
                        label={words}
                        value={column === null ? null : String(column)}
                        options={columnsOf(sheet, shown)}
                        none="Aucune"
                        onChange={(chosen) =>
                          rearrange(
                            withColumn(
                              layout,
                              { sheet: i, part, face: rank },
                              use,
                              chosen === null ? null : Number(chosen),
                            ),
                          )
                        }
                      />
                    );
                  })}
                </fieldset>
              )),
            )}
          </fieldset>
        ))}
    </details>
  );
}

function headingOf([first]: readonly Part[]): string | null {
  const row = first?.heading[0];
  return row === undefined ? null : String(row);
}

function rowsOf({ rows, numbers }: GridSheet) {
  return rows.slice(0, MOST_HEADINGS).flatMap((row, i) => {
    const words = row.map((cell) => String(cell ?? '').trim()).filter(Boolean);
    return words.length === 0
      ? []
      : [{ id: String(i), label: `${String(numbers[i] ?? i + 1)} · ${words.join(' · ').slice(0, 60)}` }];
  });
}

function columnsOf({ rows, columns }: GridSheet, titles: readonly string[]) {
  return columns.map((column, i) => {
    const example = rows.find((cells) => String(cells[i] ?? '') !== '')?.[i];
    return {
      id: String(i),
      label: `${columnName(column)} · ${(titles[i] || String(example ?? 'vide')).slice(0, 30)}`,
    };
  });
}

function columnIn({ labels, amounts, account, category, strand }: Part['faces'][number], use: ColumnUse) {
  if (use === 'label') return labels[0] ?? null;
  if (use === 'amount') return amounts.chosen < 0 ? null : amounts.chosen;
  return { account, category, strand }[use];
}
