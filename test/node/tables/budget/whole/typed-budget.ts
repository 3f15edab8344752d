import { openText } from '../../../../../src/tables/open-table.ts';
import { proposeLayout } from '../../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../../src/tables/budget/read-budget.ts';
import type { GridSheet } from '../../../../../src/tables/grid.ts';
import { said } from '../../read-table.ts';

/** The sheet of a table typed in one line, « Poste ; Montant | Salle ; 300 »; its name, where it has one. */
export function typedSheets(text: string, name?: string): GridSheet[] {
  const rows = text.split(' | ').map((row) => row.split(' ; ').join(';'));
  const opened = openText(rows.join('\n'));
  if ('problem' in opened) throw new Error(opened.problem);
  return name === undefined ? [...opened] : opened.map((sheet) => ({ ...sheet, name }));
}

/** What is asked of a typed table, of those whose name begins so: words, row, the labels of its lines, options, proposal. */
export function askedOf(kind: string, text: string, name?: string): string {
  const sheets = typedSheets(text, name);
  const { asks, charges, resources } = readBudget(sheets, proposeLayout(sheets));
  const lines = [...charges, ...resources];
  return asks
    .filter(({ id }) => id.startsWith(kind))
    .map(({ words, row, rows, options, proposed }) => {
      const of = rows.map((key) => lines.find((line) => line.key === key)?.label).join(' ');
      return `${words} ${String(row)} ${of} [${options.map((option) => option.words).join(', ')}] ${proposed ?? ''}`;
    })
    .join(' / ');
}

/** What is read of a typed table, « Salle 300 + Jeux 50 / Caf 350 », contributions in kind after « nature », then what is asked or faulty. */
export function readOf(text: string, name?: string): string {
  const sheets = typedSheets(text, name);
  const reading = readBudget(sheets, proposeLayout(sheets));
  const { charges, resources, inKind } = reading;
  const [left, right, kindLeft, kindRight] = [charges, resources, inKind.charges, inKind.resources].map(
    (lines) => lines.map(({ label, cents }) => `${label} ${String(cents / 100)}`).join(' + '),
  );
  const kind = kindLeft || kindRight ? ` nature ${kindLeft ?? ''} / ${kindRight ?? ''}` : '';
  const asked = said(reading);
  return `${left ?? ''} / ${right ?? ''}${kind}${asked && ` ? ${asked}`}`.replace(/ +/g, ' ').trim();
}
