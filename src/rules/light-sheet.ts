import { MOST_COLUMNS, MOST_ROWS } from './read-rows.ts';
import { columnName } from './saved-table.ts';

/**
 * The XML of a sheet without what would only weigh: cells and rows that hold nothing (borders drawn down to row 2,000),
 * and all that stands beyond what a table may have. One cell just past the last row or column tells that there was more.
 */
export function lightSheet(content: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(content);
  let beyond = false;
  const light = xml
    .replace(/<c(?:\s[^>]*)?(?:\/>|><\/c>)/g, '')
    .replace(/<row(?:\s[^>]*)?(?:\/>|>\s*<\/row>)/g, '')
    .replace(/<row(?:\s[^>]*)?>[^]*?<\/row>/g, (row) => {
      if (rowNumber(row) <= MOST_ROWS) return narrow(row);
      if (beyond) return '';
      beyond = true;
      const number = String(MOST_ROWS + 1);
      return `<row r="${number}">${mark(`A${number}`)}</row>`;
    });
  return new TextEncoder().encode(light);
}

function rowNumber(row: string): number {
  return Number(/\sr="[A-Z]*(\d+)"/.exec(row)?.[1] ?? 0);
}

/** The row without its cells past the last column. */
function narrow(row: string): string {
  const last = row.lastIndexOf('<c ');
  if (last === -1 || columnOf(row.slice(last)) <= MOST_COLUMNS) return row;
  let beyond = false;
  return row.replace(/<c\s[^>]*>[^]*?<\/c>/g, (cell) => {
    if (columnOf(cell) <= MOST_COLUMNS) return cell;
    if (beyond) return '';
    beyond = true;
    return mark(columnName(MOST_COLUMNS) + String(rowNumber(row)));
  });
}

/** The column of a cell, counted from 1. */
function columnOf(cell: string): number {
  const letters = /\sr="([A-Z]+)/.exec(cell)?.[1] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function mark(address: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>…</t></is></c>`;
}
