import type { WholeDossier } from '../../../rules/projects/whole-dossier.ts';
import { type SavedCell, type SavedTable, columnName } from '../../../tables/saved-table.ts';
import type { Sheets, SheetsOf } from '../../tool-part.ts';
import { IN_KIND_PRODUCT } from '../../../rules/budget/accounts.ts';

/** How a line stands in the totals of the dossier: the sums of the workbook add by these words. */
export const COUNTED = { yes: 'Oui', again: 'Non, déjà comptée', inKind: 'Hors total' } as const;

/** A project’s sheet, and where what the dossier adds up stands in it. */
export interface ProjectSheet {
  table: SavedTable;
  /** The rows of its expenses and of its resources, as ranges are made of them; null where there are none. */
  lines: Rows | null;
  resources: Rows | null;
  /** The column that says what the totals of the dossier count. */
  countedColumn: string;
}

interface Rows {
  first: string;
  last: string;
  /** The row of their total. */
  total: string;
}

/** What fills the sheets of a project, by the key of its tool. */
export interface ToolSheets {
  project: Sheets;
  budget: Sheets;
  /** What has sheets of its own besides: the evaluation, the report. */
  others: readonly Sheets[];
  /** Those of the whole dossier. */
  ofDossier: readonly Sheets[];
}

/** The budget of a project with its totals, its resources below, then what the annexe says of it. */
export function projectSheet(
  name: string,
  rank: number,
  { again }: WholeDossier,
  tools: Pick<ToolSheets, 'project' | 'budget'>,
  ...given: Parameters<SheetsOf>
): ProjectSheet {
  const [dossier] = given;
  const made = tools.budget.sheetsOf(...given);
  const named = (title: string) => made.find((table) => table.name === title);
  const [budget, found] = [named('Budget'), named('Ressources')];
  const described = tools.project.sheetsOf(...given);
  // The columns of what stands first.
  const columns = budget?.columns ?? found?.columns.slice(0, -1) ?? described[0]?.columns ?? [];
  const counted = columns.length;
  const countedColumn = columnName(counted);
  const rows: SavedCell[][] = (budget?.rows ?? []).map((row, i) => {
    const judged = dossier.lines[i];
    if (!judged) return [...row];
    return withCell(row, counted, wordsOf(again('lines', rank, judged.line.id), judged.inKind));
  });
  const below = (cells: readonly SavedCell[]) => rows.push([...cells]);
  const { resources } = dossier.work.budget;
  let money: Rows | null = null;
  if (found) {
    if (budget) below([]);
    if (budget) below(found.columns.slice(0, -1).map(({ title }) => ({ strong: title })));
    const first = String(rows.length + 2);
    for (const [i, { id, account }] of resources.entries()) {
      const inKind = account === IN_KIND_PRODUCT.id;
      // Its own last column says what its budget counts: the dossier’s takes its place.
      const row = found.rows[i]?.slice(0, -1) ?? [];
      below(withCell(row, counted, wordsOf(again('resources', rank, id), inKind)));
    }
    const last = String(rows.length + 1);
    money = { first, last, total: String(rows.length + 2) };
    const of = (column: string) => `${column}${first}:${column}${last}`;
    const formula = `SUM(${of('B')})-SUMIF(${of(countedColumn)},"${COUNTED.inKind}",${of('B')})`;
    below([{ strong: 'Total des ressources' }, { cents: dossier.balance.totalProducts, formula }]);
  }
  for (const table of described) {
    if (rows.length > 0) below([]);
    if (rows.length > 0) below(table.columns.map(({ title }) => ({ strong: title })));
    for (const row of table.rows) below(row);
  }
  const { length } = dossier.lines;
  return {
    table: {
      name,
      columns: [...columns, { title: 'Comptée dans le total du dossier', width: 24 }],
      rows,
    },
    lines: length === 0 ? null : { first: '2', last: String(length + 1), total: String(length + 2) },
    resources: money,
    countedColumn,
  };
}

/** What counts in no total, of one project or of several, is no less apart where it is shared. */
function wordsOf(again: boolean, inKind: boolean): string {
  if (inKind) return COUNTED.inKind;
  return again ? COUNTED.again : COUNTED.yes;
}

function withCell(row: readonly SavedCell[], at: number, cell: SavedCell): SavedCell[] {
  return [...row, ...Array<SavedCell>(Math.max(0, at - row.length)).fill(null), cell];
}
