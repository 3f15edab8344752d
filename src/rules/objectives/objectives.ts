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
  /** Where a cell is only proposed, what the proposal comes from; empty elsewhere. */
  proposed: Said;
}

/** What the table is drawn from. */
type Source = Pick<Dossier, 'work' | 'strand' | 'aim' | 'action' | 'audit' | 'followed'>;

/** The row that follows the dossier; all others are the sponsor’s alone. */
const FOLLOWER: ObjectiveRow = { id: 'o1', cells: {} };

/** The rows of the table: before anybody writes in it, the one that follows the dossier. */
export function rowsOf({ rows }: ObjectivesWork): readonly ObjectiveRow[] {
  return rows.length > 0 ? rows : [FOLLOWER];
}

/**
 * What the tools said already: the action with the project’s name, and the indicators followed. Of the need, what the answers
 * said; of the aim, the strand’s: both are only proposed, since they are the sponsor’s own to say.
 */
function saidOf({ work, aim, action, audit, followed }: Source): Said {
  const needs = (audit?.criteria ?? []).flatMap(({ criterion: { id, needs = {} }, status }) =>
    status === 'met' ? (textAt(needs, textAt(work.project.answers, id) ?? '') ?? []) : [],
  );
  return {
    besoin: needs.join('\n'),
    objectif: aim?.text ?? '',
    action: [work.project.title.trim(), action?.label].filter(Boolean).join(' : '),
    indicateur: followed.map(({ label }) => label).join('\n'),
  };
}

/** The table, each cell as written, or as the dossier says. */
export function objectivesOf(dossier: Source): Objective[] {
  const from: Said = {
    ...NOTHING_SAID,
    besoin: 'd’après vos réponses',
    objectif: `ce que vise le volet ${String(dossier.strand)}`,
  };
  return rowsOf(dossier.work.objectives).map(({ id, cells }) => {
    const said = id === FOLLOWER.id ? saidOf(dossier) : NOTHING_SAID;
    const follows = COLUMNS.filter((column) => said[column] !== '' && textAt(cells, column) === undefined);
    return {
      id,
      said,
      texts: eachColumn((column) => textAt(cells, column) ?? said[column]),
      follows,
      proposed: eachColumn((column) => (follows.includes(column) ? from[column] : '')),
    };
  });
}

/** The rows that say something of their own: what is printed and exported. What is only proposed says nothing yet. */
export function writtenOf(objectives: readonly Objective[]): Objective[] {
  return objectives.filter(({ texts, proposed }) =>
    COLUMNS.some((column) => texts[column].trim() !== '' && proposed[column] === ''),
  );
}

function eachColumn(text: (column: Column) => string): Said {
  return Object.fromEntries(COLUMNS.map((column) => [column, text(column)])) as Said;
}
