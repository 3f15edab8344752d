import { COLUMN_TITLES, COLUMNS, type Objective } from '../../rules/objectives/objectives.ts';
import type { SavedTable } from '../../tables/saved-table.ts';

/** The table of objectives, as a table: a row an objective. */
export function objectivesTable(written: readonly Objective[]): SavedTable {
  return {
    name: 'Objectifs',
    columns: COLUMNS.map((column) => ({ title: COLUMN_TITLES[column], width: 44 })),
    rows: written.map(({ texts }) => COLUMNS.map((column) => texts[column].trim())),
  };
}

/** The same to paste in a spreadsheet or a form: tabs between cells, a line a row. */
export function objectivesText(written: readonly Objective[]): string {
  const cell = (text: string) =>
    text
      .trim()
      .replace(/\s*\n\s*/g, ' ; ')
      .replace(/\s+/g, ' ');
  return [
    COLUMNS.map((column) => COLUMN_TITLES[column]),
    ...written.map(({ texts }) => COLUMNS.map((column) => cell(texts[column]))),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
}
