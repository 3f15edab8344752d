import Papa from 'papaparse';

/** One cell of a table that was pasted or opened. */
export type Cell = string | number | null;

export type SheetRow = readonly Cell[];

/** The most rows that a table may have, whatever they hold. */
export const MOST_ROWS = 5_000;

/** The most columns that a sheet may have. */
export const MOST_COLUMNS = 100;

const LOOKED_AT = 50;

/** Why a text is no table, with the row where there is one, counted from 1. */
export interface RowsError {
  error: 'too-many-rows' | 'open-quote';
  row: number;
}

/** The rows of a pasted or saved table, its columns apart by tabs, semicolons or commas; or « Salle : 450 € » line by line. */
export function readRows(text: string): SheetRow[] | RowsError {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    preview: MOST_ROWS + 1,
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return { error: 'open-quote', row: (open.row ?? 0) + 1 };
  if (data.length > MOST_ROWS) return { error: 'too-many-rows', row: MOST_ROWS + 1 };
  const rows = data.map((cells) => cells.map((cell) => cell.trim()));
  return rows.some(({ length }) => length > 1) ? rows : rows.map(([cell = '']) => apart(cell));
}

/** What parts the columns: the surest mark that most lines hold. A comma within a number is its decimal mark. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, LOOKED_AT).filter((line) => line.trim() !== '');
  const usual = (mark: RegExp) => lines.filter((line) => mark.test(line)).length * 2 > lines.length;
  if (usual(/\t/)) return '\t';
  if (usual(/;/)) return ';';
  if (usual(/\|/)) return '|';
  return usual(/\D,|,\D|,\d{3}/) ? ',' : '\t';
}

/** « Location de salle : 450 € », as people write in a message: the words, then the amount. */
function apart(cell: string): SheetRow {
  if (cell.length > 400) return [cell];
  const [, label, amount] =
    /^(.*?[^\s:=–-])\s*[:=–-]?\s+(\d[\d\s.,\u00a0\u202f]*(?:€|euros?)?)$/iu.exec(cell) ?? [];
  return label !== undefined && amount !== undefined ? [label, amount] : [cell];
}
