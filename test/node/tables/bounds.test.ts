import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { MOST_BYTES } from '../../../src/tables/decode-text.ts';
import { fileKind } from '../../../src/tables/file-kind.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../../../src/tables/read-rows.ts';
import { TOO_WIDE } from '../../../src/tables/table-problems.ts';
import { MOST_READ, MOST_UNPACKED } from '../../../src/tables/too-large.ts';

it('a table is read within these bounds, which the pages state', () => {
  expect({ MOST_BYTES, MOST_ROWS, MOST_COLUMNS, MOST_UNPACKED, MOST_READ }).toEqual({
    MOST_BYTES: 5_000_000,
    MOST_ROWS: 5_000,
    MOST_COLUMNS: 100,
    MOST_UNPACKED: 40_000_000,
    MOST_READ: 6_000_000,
  });
  expect(TOO_WIDE.problem).toContain('100 colonnes au plus');
});

it.each([
  ['opendocument', 'mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['xlsx', 'xl/workbook.xml', '<workbook/>'],
  ['zip', 'word/document.xml', '<document/>'],
  ['zip', 'xl/workbook.bin', ''],
])('is %s: an archive that holds %s', (kind, name, text) => {
  expect(fileKind(zipSync({ [name]: [new TextEncoder().encode(text), { level: 0 }] }))).toBe(kind);
});
