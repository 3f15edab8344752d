import { listOf } from '../french/list.ts';
import { figure } from '../french/plural.ts';
import { MOST_COLUMNS, MOST_ROWS } from './cells.ts';
import { columnName } from './saved-table.ts';

/** What a reader must be told of a table that was read otherwise than as it stands, once. */
export interface GridNote {
  kind:
    | 'rounded'
    | 'scaled'
    | 'hidden-rows'
    | 'hidden-columns'
    | 'cut-rows'
    | 'cut-columns'
    | 'encoding'
    | 'joined';
  message: string;
}

/** What was done to a table while it was read: the places, each in the file’s own order. */
export interface Done {
  /** The last row that was read, where more followed. */
  cutAfter: number | null;
  /** The last column that was read, where more stood to the right. */
  cutBeside: number | null;
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  rounded: readonly string[];
  scaled: readonly string[];
}

const LISTED = 5;

/** What is said of it, each thing once. */
export function gridNotes({
  cutAfter,
  cutBeside,
  hiddenRows,
  hiddenColumns,
  rounded,
  scaled,
}: Done): GridNote[] {
  return [
    ...said(
      cutAfter !== null,
      'cut-rows',
      () =>
        `Ce tableau est lu jusqu’à la ligne ${figure(cutAfter ?? 0)} : ${figure(MOST_ROWS)} lignes remplies au plus. Ce qui suit n’est pas lu.`,
    ),
    ...said(
      cutBeside !== null,
      'cut-columns',
      () =>
        `Ce tableau est lu jusqu’à la colonne ${columnName(cutBeside ?? 0)} : ${String(MOST_COLUMNS)} colonnes remplies au plus. Ce qui est écrit plus à droite n’est pas lu.`,
    ),
    ...said(
      hiddenRows.length > 0,
      'hidden-rows',
      () =>
        `${places('Ligne masquée', 'Lignes masquées', hiddenRows.map(String))} dans le tableur : laissées de côté. Affichez-les dans le tableur si elles comptent.`,
    ),
    ...said(
      hiddenColumns.length > 0,
      'hidden-columns',
      () =>
        `${places('Colonne masquée', 'Colonnes masquées', hiddenColumns.map(columnName))} dans le tableur, et lues quand même.`,
    ),
    ...said(
      rounded.length > 0,
      'rounded',
      () =>
        `Des nombres calculés sont arrondis au centime, comme le tableur les montre : ${places('cellule', 'cellules', rounded)}.`,
    ),
    ...said(
      scaled.length > 0,
      'scaled',
      () =>
        `Le tableur montre des nombres en milliers ou en millions. Ils sont lus en entier, en euros : ${places('cellule', 'cellules', scaled)}.`,
    ),
  ];
}

function said(so: boolean, kind: GridNote['kind'], message: () => string): GridNote[] {
  return so ? [{ kind, message: message() }] : [];
}

/** « Lignes 3, 5 et 9 », the first five and how many more. */
function places(one: string, many: string, all: readonly string[]): string {
  const more = all.length - LISTED;
  const first = all.slice(0, LISTED);
  return `${all.length === 1 ? one : many} ${listOf(more > 0 ? [...first, `${String(more)} de plus`] : first)}`;
}
