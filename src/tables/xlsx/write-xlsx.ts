import { unguardFormula } from '../formula-guard.ts';
import { aboutFile } from './about-file.ts';
import { escaped } from './escape.ts';
import { firstRowsRepeated, onePageWide } from './print-pages.ts';
import writeExcelFile, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import {
  type MoneyCell,
  type NumberCell,
  type SavedCell,
  type SavedTable,
  columnName,
} from '../saved-table.ts';

// Written the way of the file format, shown with the reader's own marks: in French, « 1 234,56 € ».
const MONEY = '#,##0.00 "€"';

/** Tables as one workbook, a sheet each: frozen header, real numbers, real formulas with today's results. */
export async function writeXlsx(tables: readonly SavedTable[]): Promise<Blob> {
  const sheets = tables.map(({ name, columns, rows }): Sheet<Blob> => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    data: [columns.map(({ title }) => header(title)), ...rows.map((cells) => cells.map(cell))],
  }));
  const about = aboutFile(`Parentalité, mode d’emploi : ${tables.map(({ name }) => name).join(', ')}`);
  return writeExcelFile(sheets, { features: [results(tables), pages(tables), about] }).toBlob();
}

function header(title: string): CellObject {
  return { ...words(title), fontWeight: 'bold', backgroundColor: '#f3eee3' };
}

function cell(content: SavedCell): CellObject | null {
  if (content === null || content === '') return null;
  if (typeof content === 'string') return words(content);
  if ('strong' in content) return { ...words(content.strong), fontWeight: 'bold' };
  const look = { ...('cents' in content ? { format: MONEY } : {}), alignVertical: 'top' as const };
  const { formula } = content;
  if (formula !== undefined) return { ...look, value: formula, type: 'Formula', fontWeight: 'bold' };
  const value = valueOf(content);
  return value === null ? null : { ...look, value, type: Number };
}

function words(text: string): CellObject {
  // A text that looks guarded would lose its quote when it is read again.
  // The library keeps its texts by name in a plain object, where « constructor » already means something.
  const value = text in {} ? `${text} ` : escaped(unguardFormula(text) === text ? text : `'${text}`);
  return { value, type: String, wrap: true, alignVertical: 'top' };
}

function valueOf(content: MoneyCell | NumberCell): number | null {
  return 'cents' in content ? content.cents / 100 : content.number;
}

/** Puts today's result beside each formula, for the viewers that compute nothing (phones, mailboxes). */
function results(tables: readonly SavedTable[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const values = new Map(
              (tables[sheetIndex]?.rows ?? []).flatMap((cells, row) =>
                cells.flatMap((content, column) =>
                  hasFormula(content)
                    ? [[`${columnName(column)}${String(row + 2)}`, valueOf(content)] as const]
                    : [],
                ),
              ),
            );
            return xml.replace(
              /(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(?=<\/c>)/g,
              (whole: string, _begin: string, address: string) => {
                const value = values.get(address) ?? null;
                return value === null ? whole : `${whole}<v>${String(value)}</v>`;
              },
            );
          },
        },
      },
    },
  };
}

/** How the sheets print. */
function pages(tables: readonly SavedTable[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: onePageWide },
        'xl/workbook.xml': {
          transform: (xml) =>
            firstRowsRepeated(
              xml,
              tables.map(({ name }) => name),
            ),
        },
      },
    },
  };
}

function hasFormula(content: SavedCell): content is MoneyCell | NumberCell {
  return (
    content !== null && typeof content !== 'string' && 'formula' in content && content.formula !== undefined
  );
}
