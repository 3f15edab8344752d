import { strToU8, zipSync } from 'fflate';
import { readOds } from '../../../../src/tables/ods/read-ods.ts';

export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** An .ods that holds these tables. */
export function odsOf(tables: string, styles = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8(ODS_TYPE), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

export const read = (tables: string, styles = '') =>
  readOds(odsOf(tables, styles), { rest: () => Promise.resolve() });

/** The first sheet, of these rows. */
export async function sheetOf(rows: string) {
  const [sheet] = await read(`<table:table table:name="Budget">${rows}</table:table>`);
  return sheet;
}

export const row = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
export const cell = (inner: string, attributes = '') =>
  `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
export const text = (words: string) => cell(`<text:p>${words}</text:p>`, 'office:value-type="string"');
export const number = (value: string, kind = 'float') =>
  cell(
    `<text:p>x</text:p>`,
    `office:value-type="${kind}" office:value="${value}" calcext:value-type="float"`,
  );
