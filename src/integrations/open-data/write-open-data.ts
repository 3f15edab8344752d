import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../../reading/content.ts';
import { dmnOf } from '../../reading/open-data/dmn.ts';
import {
  API,
  csvRows,
  jsonOf,
  jsonSchemaOf,
  OPEN_SETS,
  type Stamp,
  tableSchemaOf,
} from '../../reading/open-data/open-data.ts';
import type { Cell, OpenSet } from '../../reading/open-data/open-set.ts';
import type { SavedCell } from '../../tables/saved-table.ts';
import { writeCsv } from '../../tables/write-csv.ts';
import { rulesFile } from './rules-file.ts';

/** Where the types of the module are written by hand. */
export const RULES_TYPES = fileURLToPath(new URL('rules.d.ts', import.meta.url));

/** Writes `/api/v1/` into a built site: each set in JSON and CSV with its schemas, each table in DMN, the rules as a module. */
export async function writeOpenData(root: string, content: Content, stamp: Stamp): Promise<void> {
  const folder = join(root, API);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  for (const set of OPEN_SETS) {
    write(`${set.name}.json`, jsonOf(set, content, stamp));
    write(`${set.name}.schema.json`, asJson(jsonSchemaOf(set)));
    write(`${set.name}.csv`, csvOf(set, content));
    write(`${set.name}.table.json`, asJson(tableSchemaOf(set, stamp)));
  }
  for (const expense of content.expenses) write(`${expense.id}.dmn`, dmnOf(expense, stamp));
  write('rules.js', await rulesFile(content, stamp));
  copyFileSync(RULES_TYPES, join(folder, 'rules.d.ts'));
}

/** A set as CSV, as every table of the site is saved. */
export function csvOf(set: OpenSet, content: Content): string {
  return writeCsv({
    name: set.name,
    columns: set.columns.map(({ name }) => ({ title: name, width: 20 })),
    rows: csvRows(set, content).map((row) => row.map(savedCell)),
  });
}

function savedCell(cell: Cell): SavedCell {
  if (typeof cell === 'number') return { number: cell };
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return cell;
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
