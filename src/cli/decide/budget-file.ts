import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { budgetJson } from '../../tables/budget/budget-json.ts';
import { firstReading } from '../../tables/budget/first-reading.ts';
import { openBytes } from '../../tables/open-table.ts';

/** What the import would read of a file, as one line of JSON; an error of one line where it cannot be read. */
export async function budgetFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const sheets = await openBytes(new Uint8Array(bytes), basename(path));
  if ('problem' in sheets) throw new Error(`${path}: ${sheets.problem}`);
  return JSON.stringify(budgetJson(firstReading(sheets).reading));
}
