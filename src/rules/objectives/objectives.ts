import { textAt } from '../work/bounds.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { ObjectiveRow, ObjectivesWork } from './objectives-part.ts';

/** What a row says, from the need to what will show that it was met. */
export const COLUMNS = ['besoin', 'objectif', 'action', 'indicateur'] as const;
export type Column = (typeof COLUMNS)[number];

export const COLUMN_TITLES: Readonly<Record<Column, string>> = {
  besoin: 'Besoin',
  objectif: 'Objectif',
  action: 'Action',
  indicateur: 'Indicateurs',
};

/** What the dossier says already of each column; empty where it says nothing. */
export type Said = Readonly<Record<Column, string>>;

export const NOTHING_SAID: Said = { besoin: '', objectif: '', action: '', indicateur: '' };

/** A row as it is shown. */
export interface Objective {
  id: string;
  texts: Said;
  /** The columns that say what the dossier says, as nobody wrote in them. */
  follows: readonly Column[];
  said: Said;
}

/** The row that follows the dossier; all others are the sponsor’s alone. */
const FOLLOWER: ObjectiveRow = { id: 'o1', cells: {} };

/** The rows of the table: before anybody writes in it, the one that follows the dossier. */
export function rowsOf({ rows }: ObjectivesWork): readonly ObjectiveRow[] {
  return rows.length > 0 ? rows : [FOLLOWER];
}

/** What the tools said already: the action with the project’s name, and the indicators followed. Needs and aims are the sponsor’s own words. */
function saidOf({ work, action, followed }: Pick<Dossier, 'work' | 'action' | 'followed'>): Said {
  return {
    ...NOTHING_SAID,
    action: [work.project.title.trim(), action?.label].filter(Boolean).join(' : '),
    indicateur: followed.map(({ label }) => label).join('\n'),
  };
}

/** The table, each cell as written, or as the dossier says. */
export function objectivesOf(dossier: Pick<Dossier, 'work' | 'action' | 'followed'>): Objective[] {
  return rowsOf(dossier.work.objectives).map(({ id, cells }) => {
    const said = id === FOLLOWER.id ? saidOf(dossier) : NOTHING_SAID;
    const cell = (column: Column) => textAt(cells, column) ?? said[column];
    return {
      id,
      said,
      texts: Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Said,
      follows: COLUMNS.filter((column) => said[column] !== '' && textAt(cells, column) === undefined),
    };
  });
}

/** The rows that say something: what is printed and exported. */
export function writtenOf(objectives: readonly Objective[]): Objective[] {
  return objectives.filter(({ texts }) => Object.values(texts).some((text) => text.trim() !== ''));
}
