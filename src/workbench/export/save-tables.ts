import type { SavedTable } from '../../tables/saved-table.ts';

/** A workbook of the tables that `load` brings, with the library that writes it. */
export async function asXlsx(load: () => Promise<SavedTable[]>): Promise<Blob> {
  const [{ writeXlsx }, tables] = await Promise.all([import('../../tables/xlsx/write-xlsx.ts'), load()]);
  return writeXlsx(tables);
}

/** One table that `load` brings, as CSV. */
export async function asCsv(load: () => Promise<SavedTable>): Promise<Blob> {
  const [{ writeCsv }, table] = await Promise.all([import('../../tables/write-csv.ts'), load()]);
  return new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' });
}
