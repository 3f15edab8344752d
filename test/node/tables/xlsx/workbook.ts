import { strToU8, zipSync } from 'fflate';
import type { GridSheet } from '../../../../src/tables/grid.ts';
import { readXlsx } from '../../../../src/tables/xlsx/read-xlsx.ts';

/** What a workbook typed by hand is made of; `sheets` are the rows of each, as XML. */
export interface Typed {
  sheets: readonly { name?: string; state?: string; target?: string; xml: string }[];
  texts?: string;
  styles?: string;
  workbook?: string;
}

/** The bytes of an .xlsx typed by hand. */
export function workbookOf({ sheets, texts, styles, workbook = '' }: Typed): Uint8Array {
  const list = sheets.map(
    ({ name = 'Budget', state }, i) =>
      `<sheet name="${name}" sheetId="${String(i + 1)}" ${state ? `state="${state}" ` : ''}r:id="rId${String(i + 1)}"/>`,
  );
  const rels = sheets.map(
    ({ target }, i) =>
      `<Relationship Id="rId${String(i + 1)}" Type="http://x/worksheet" Target="${target ?? `worksheets/sheet${String(i + 1)}.xml`}"/>`,
  );
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook>${workbook}<sheets>${list.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${rels.join('')}</Relationships>`),
    ...(texts !== undefined && { 'xl/sharedStrings.xml': strToU8(`<sst>${texts}</sst>`) }),
    ...(styles !== undefined && { 'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`) }),
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [
        `xl/worksheets/sheet${String(i + 1)}.xml`,
        strToU8(`<worksheet>${xml}</worksheet>`),
      ]),
    ),
  });
}

export const readTyped = (typed: Typed): Promise<GridSheet[]> =>
  readXlsx(workbookOf(typed), { rest: () => Promise.resolve() });

/** One sheet whose rows are this XML. */
export async function sheetOf(
  rows: string,
  rest: Omit<Typed, 'sheets'> & { after?: string; before?: string } = {},
) {
  const { after = '', before = '', ...others } = rest;
  const [sheet] = await readTyped({
    ...others,
    sheets: [{ xml: `${before}<sheetData>${rows}</sheetData>${after}` }],
  });
  return sheet;
}
