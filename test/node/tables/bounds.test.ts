import { expect, it } from 'vitest';
import { MOST_BYTES, MOST_COLUMNS, MOST_ROWS } from '../../../src/tables/cells.ts';
import { MOST_READ, MOST_UNPACKED } from '../../../src/tables/zip/too-large.ts';

it('a table is read within these bounds, which the pages state', () => {
  expect({ MOST_BYTES, MOST_ROWS, MOST_COLUMNS, MOST_UNPACKED, MOST_READ }).toEqual({
    MOST_BYTES: 5_000_000,
    MOST_ROWS: 5_000,
    MOST_COLUMNS: 60,
    MOST_UNPACKED: 150_000_000,
    MOST_READ: 6_000_000,
  });
});
