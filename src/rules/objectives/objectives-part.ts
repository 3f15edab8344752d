import { count } from '../../french/plural.ts';
import { MOST_TEXT } from '../work/bounds.ts';
import type { Part } from '../work/part.ts';

/** A row of the table of objectives, as typed; a cell that nobody wrote in is not there. */
export interface ObjectiveRow {
  id: string;
  cells: Readonly<Record<string, string>>;
}

/** The table of objectives, where the sponsor wrote in it. */
export interface ObjectivesWork {
  rows: readonly ObjectiveRow[];
}

export const MOST_ROWS = 30;

export const objectivesPart: Part<ObjectivesWork> = {
  empty: { rows: [] },
  read: (part) => ({
    rows: part.list('rows', 'o', MOST_ROWS, (row) => ({
      id: row.id('id') ?? '',
      cells: row.texts('cells', 4, MOST_TEXT),
    })),
  }),
  words: ({ rows }) => (rows.length > 0 ? count(rows.length, 'objectif') : ''),
};
