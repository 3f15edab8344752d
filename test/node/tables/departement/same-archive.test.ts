import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { sameArchive } from '../../../../src/tables/departement/same-archive.ts';
import { onDay } from '../zip/on-day.ts';

it('an archive loses the moment of its making, and nothing else', () => {
  const files = { 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>') };
  const [early, late] = ['2026-01-01', '2027-01-01'].map((day) =>
    onDay(day, () => sameArchive(zipSync(files))),
  );
  expect(early).toEqual(late);
  expect(early?.byteLength).toBeGreaterThan(100);
  const read = Object.entries(unzipSync(early ?? new Uint8Array()));
  expect(read.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['a.xml', '<a/>'],
    ['b.xml', '<b/>'],
  ]);
});
