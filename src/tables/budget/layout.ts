import { readStrandCell, strandInWords } from '../read-cells.ts';
import { amountAt } from './columns/made-amounts.ts';
import { type Face, facesOf } from './columns/faces.ts';
import { type Grid, type BudgetSheet, at, gridOf } from './grid.ts';
import { type Zone, zonesAt, zonesOf } from './columns/headings.ts';
import { sheetsToRead } from './sheets.ts';

/** A part of a sheet, and its blocks of columns. */
export interface Part extends Zone {
  faces: readonly Face[];
}

interface SheetLayout {
  read: boolean;
  parts: readonly Part[];
}

/** What the reader makes of a row. */
export type RowUse = 'charge' | 'resource' | 'in-kind' | 'left';

/** How the sheets are read: what was guessed, and what the reader decided. Plain data: each change gives another one. */
export interface Layout {
  sheets: readonly SheetLayout[];
  /** Whether several sheets may be the budget, and the reader has to say. */
  sheetAsked: boolean;
  /** What the reader made of some rows, by the key of the row. */
  rows: Readonly<Record<string, RowUse>>;
  /** What the reader answered, by the id of what was asked. */
  answers: Readonly<Record<string, string>>;
}

/** The way that the sheets are most likely meant to be read. */
export function proposeLayout(sheets: readonly BudgetSheet[]): Layout {
  const grids = sheets.map(gridOf);
  const parts = grids.map((grid) => partsOf(grid, zonesOf(grid)));
  const { read, asked } = sheetsToRead(grids.map((grid, i) => aboutSheet(grid, parts[i] ?? [])));
  return {
    sheets: parts.map((each, i) => ({ read: read.has(i), parts: each })),
    sheetAsked: asked,
    rows: {},
    answers: {},
  };
}

/** Reads these sheets, and no other. */
export function withSheets(layout: Layout, read: readonly number[]): Layout {
  const sheets = layout.sheets.map((sheet, i) => ({ ...sheet, read: read.includes(i) }));
  return { ...layout, sheets, sheetAsked: false };
}

/** Takes this row of a sheet, counted from 0, for its heading; null where there is none. Headings below it stay. */
export function withHeading(
  sheets: readonly BudgetSheet[],
  layout: Layout,
  sheet: number,
  row: number | null,
): Layout {
  const given = sheets[sheet];
  if (!given) return layout;
  const grid = gridOf(given);
  const below = zonesOf(grid).flatMap(({ heading }) =>
    row !== null && (heading[0] ?? 0) > row ? [heading] : [],
  );
  const zones = zonesAt(grid, [row === null ? [] : [row], ...below]);
  const parts = partsOf(grid, zones);
  return withParts(layout, sheet, parts.length > 0 ? parts : unknown(zones));
}

/** What a column of a face may be said to hold. */
export type ColumnUse = 'label' | 'amount' | 'account' | 'category' | 'strand';

/** Takes a column for what the reader says; null for none. */
export function withColumn(
  layout: Layout,
  where: { sheet: number; part: number; face: number },
  use: ColumnUse,
  column: number | null,
): Layout {
  const parts = layout.sheets[where.sheet]?.parts ?? [];
  const change = (face: Face): Face => {
    if (use === 'label') return { ...face, labels: column === null ? [] : [column] };
    if (use !== 'amount') return { ...face, [use]: column };
    return { ...face, amounts: { ...face.amounts, chosen: column ?? -1, asked: false } };
  };
  return withParts(
    layout,
    where.sheet,
    parts.map((part, i) =>
      i === where.part
        ? { ...part, faces: part.faces.map((face, j) => (j === where.face ? change(face) : face)) }
        : part,
    ),
  );
}

/** Puts a row back, leaves it out, or moves it to the other side; null for what was read. */
export function withRow(layout: Layout, key: string, use: RowUse | null): Layout {
  const rows = Object.fromEntries(Object.entries(layout.rows).filter(([each]) => each !== key));
  return { ...layout, rows: use === null ? rows : { ...rows, [key]: use } };
}

/** Answers what was asked. */
export function withAnswer(layout: Layout, id: string, option: string): Layout {
  if (id === 'sheet') return withSheets(layout, option.split('+').map(Number));
  return { ...layout, answers: { ...layout.answers, [id]: option } };
}

function withParts(layout: Layout, sheet: number, parts: readonly Part[]): Layout {
  return { ...layout, sheets: layout.sheets.map((each, i) => (i === sheet ? { ...each, parts } : each)) };
}

/** The face of a part where no column was recognised. */
const UNKNOWN_FACE: Face = {
  ...{ labels: [], amounts: { options: [], chosen: -1, asked: false } },
  ...{ account: null, category: null, strand: null, sides: null, own: null },
  ...{ side: 'charges', sure: true, inKind: false, named: null },
};

/** Lets the reader say what the columns hold, in the sheets where none was recognised. */
export function withOpenColumns(sheets: readonly BudgetSheet[], layout: Layout): Layout {
  return {
    ...layout,
    sheets: layout.sheets.map((each, i) => {
      const sheet = sheets[i];
      return each.read && each.parts.length === 0 && sheet
        ? { ...each, parts: unknown(zonesAt(gridOf(sheet), [[]])) }
        : each;
    }),
  };
}

function unknown(zones: readonly Zone[]): Part[] {
  return zones.map((zone) => ({ ...zone, faces: [UNKNOWN_FACE] }));
}

function partsOf(grid: Grid, zones: readonly Zone[]): Part[] {
  return zones
    .map((zone) => ({ ...zone, faces: facesOf(grid, zone) }))
    .filter(({ faces }) => faces.length > 0);
}

function aboutSheet(grid: Grid, parts: readonly Part[]) {
  const faces = parts.flatMap((part) => part.faces.map((face) => ({ part, face })));
  const lines = faces.reduce((sum, { part, face }) => sum + linesIn(grid, part, face), 0);
  const sides = new Set(faces.map(({ face }) => face.side));
  return {
    name: grid.name,
    hidden: grid.hidden,
    lines,
    sides,
    sure: faces.every(({ face }) => face.sure),
    strand: readStrandCell(grid.name) ?? strandInWords(grid.name),
  };
}

function linesIn(grid: Grid, { first, end }: Part, { labels, amounts, account, own }: Face): number {
  let lines = 0;
  for (let row = first; row < end; row++) {
    const worded = [...labels, ...(account === null ? [] : [account])].some(
      (column) => at(grid, row, column).kind !== 'blank',
    );
    const { kind } = amountAt(grid, row, amounts);
    // What this guide wrote is an amount, were it like a Siren.
    if (worded && (kind === 'amount' || kind === 'fault' || (own !== null && kind === 'other'))) lines += 1;
  }
  return lines;
}
