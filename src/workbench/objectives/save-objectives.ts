import { type Column, COLUMN_TITLES, COLUMNS, type Objective } from '../../rules/objectives/objectives.ts';
import type { SavedTable } from '../../tables/saved-table.ts';

/** The table of objectives, as a table: a row an objective. */
export function objectivesTable(written: readonly Objective[]): SavedTable {
  return {
    name: 'Objectifs',
    columns: COLUMNS.map((column) => ({ title: COLUMN_TITLES[column], width: 44 })),
    rows: written.map((objective) => COLUMNS.map((column) => cellOf(objective, column))),
  };
}

/** What a cell says; what is only proposed says so, and from where. */
function cellOf({ texts, proposed }: Objective, column: Column): string {
  const text = texts[column].trim();
  return proposed[column] ? `${text} (proposé, ${proposed[column]})` : text;
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
    ...written.map((objective) => COLUMNS.map((column) => cell(cellOf(objective, column)))),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
}
