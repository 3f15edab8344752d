import { type Cell, type CellStyle, type CellValue, parseCellRef, readXlsx, writeXlsx } from 'hucre/xlsx';

/** A cell as a library that is not ours reads it. */
interface OtherCell {
  value: CellValue;
  formula?: string;
  format?: string;
}

/** A sheet as that library reads it; `cell('B2')` is empty where nothing stands. */
interface OtherSheet {
  name: string;
  rows: CellValue[][];
  frozenRows: number;
  cell: (at: string) => OtherCell;
}

/** What a cell is given: a value, or a formula with what it gives. */
type Given = CellValue | { formula: string; result: number };

/** A sheet to be written: `merged` are rows of column A, `bordered` counts the rows that have borders in A to D. */
interface GivenSheet {
  name: string;
  rows: Given[][];
  merged?: [first: number, last: number];
  bordered?: number;
}

/** The sheets of an .xlsx file, read by a library that is not ours. */
export async function readWorkbook(file: Uint8Array | Blob): Promise<OtherSheet[]> {
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file;
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map(({ name, rows, cells, freezePane }) => ({
    name,
    rows,
    frozenRows: freezePane?.rows ?? 0,
    cell: (at) => {
      const { row, col } = parseCellRef(at);
      const { formula, formulaResult, style } = cells?.get(`${String(row)},${String(col)}`) ?? {};
      return {
        value: formula === undefined ? (rows[row]?.[col] ?? null) : (formulaResult ?? null),
        ...(formula !== undefined && { formula }),
        ...(style?.numFmt !== undefined && { format: style.numFmt }),
      };
    },
  }));
}

/** An .xlsx file as a spreadsheet program writes it. */
export function writeWorkbook(sheets: GivenSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, merged, bordered = 0 }) => {
      const cells = new Map<string, Partial<Cell>>();
      rows.forEach((row, y) => {
        row.forEach((cell, x) => {
          if (isFormula(cell))
            cells.set(`${String(y)},${String(x)}`, { formula: cell.formula, formulaResult: cell.result });
        });
      });
      for (let y = 0; y < bordered; y++)
        for (let x = 0; x < 4; x++)
          cells.set(`${String(y)},${String(x)}`, { value: valueOf(rows[y]?.[x]), style: BORDER });
      return {
        name,
        rows: rows.map((row) => row.map(valueOf)),
        cells,
        ...(merged && {
          merges: [{ startRow: merged[0] - 1, endRow: merged[1] - 1, startCol: 0, endCol: 0 }],
        }),
      };
    }),
  });
}

const BORDER: CellStyle = { border: { bottom: { style: 'thin' } } };

function valueOf(cell: Given | undefined): CellValue {
  return isFormula(cell) ? cell.result : (cell ?? null);
}

function isFormula(cell: Given | undefined): cell is { formula: string; result: number } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
