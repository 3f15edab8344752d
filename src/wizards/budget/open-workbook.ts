import { unpackedSize } from '../../rules/file-kind.ts';
import type { Cell, Row } from '../../rules/read-rows.ts';
import { MOST_ROWS } from '../../rules/read-rows.ts';
import { tooManyRows } from './table-problems.ts';
import type { Table } from './table-problems.ts';

/** A sheet of an opened file, and its rows, or why it has none. */
export interface Sheet {
  name: string;
  table: Table;
}

const MOST_UNPACKED = 60_000_000;

/** The sheets of an .xlsx that hold something, or why there are none, in words. */
export async function openWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[] | { problem: string }> {
  if (unpackedSize(bytes) > MOST_UNPACKED)
    return { problem: 'Une fois ouvert, ce fichier serait trop grand. Gardez la seule feuille du budget.' };
  try {
    const { default: readSheets } = await import('read-excel-file/universal');
    const filled = (await readSheets(bytes.buffer)).filter(({ data }) => data.length > 0);
    if (filled.length === 0) return { problem: 'Toutes les feuilles de ce fichier sont vides.' };
    return filled.map(({ sheet, data }) => ({ name: sheet, table: tableOf(data) }));
  } catch {
    return { problem: 'Ce fichier Excel est abîmé, ou ne peut pas être lu. Copiez plutôt le tableau.' };
  }
}

function tableOf(data: readonly (readonly unknown[])[]): Row[] | { problem: string } {
  return data.length > MOST_ROWS ? tooManyRows(MOST_ROWS + 1) : data.map((row) => row.map(asCell));
}

function asCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toLocaleDateString('fr-FR');
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : null;
}
