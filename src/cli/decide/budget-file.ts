import { readFile } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/universal';
import { budgetJson } from '../../tables/budget/budget-json.ts';
import type { BudgetSheet } from '../../tables/budget/grid.ts';
import { proposeLayout } from '../../tables/budget/layout.ts';
import { readBudget } from '../../tables/budget/read-budget.ts';
import { decodeText } from '../../tables/decode-text.ts';
import { fileKind } from '../../tables/file-kind.ts';
import { type Cell, readRows } from '../../tables/read-rows.ts';

/** What the import would read of a file, as one line of JSON; an error of one line where it cannot be read. */
export async function budgetFile(path: string): Promise<string> {
  const bytes = new Uint8Array(
    await readFile(path).catch((error: unknown) => {
      throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }),
  );
  try {
    const sheets = await sheetsOf(bytes);
    return JSON.stringify(budgetJson(readBudget(sheets, proposeLayout(sheets))));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: ${why.replace(/\s+/g, ' ')}`, { cause: error });
  }
}

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<BudgetSheet[]> {
  const kind = fileKind(bytes);
  if (kind === 'xlsx') {
    const sheets = await readWorkbook(bytes.buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      hidden: false,
      rows: data.map((row) => row.map(asCell)),
    }));
  }
  if (kind !== 'text') throw new Error(`not a table that can be read here (${kind})`);
  const decoded = decodeText(bytes);
  if ('error' in decoded) throw new Error(`not a text (${decoded.error})`);
  const rows = readRows(decoded.text);
  if ('error' in rows) throw new Error(`row ${String(rows.row)}: ${rows.error}`);
  return [{ name: '', hidden: false, rows }];
}

function asCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toLocaleDateString('fr-FR');
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : null;
}
