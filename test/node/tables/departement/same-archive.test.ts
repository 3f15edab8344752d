import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { sameArchive } from '../../../../src/tables/departement/same-archive.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('an archive loses the moment of its making, and nothing else', () => {
  vi.useFakeTimers();
  const files = { 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>') };
  const [early, late] = ['2026-01-01T00:00:00', '2027-01-01T00:00:00'].map((mtime) => {
    vi.setSystemTime(mtime);
    return sameArchive(zipSync(files));
  });
  expect(early).toEqual(late);
  expect(early?.byteLength).toBeGreaterThan(100);
  const read = Object.entries(unzipSync(early ?? new Uint8Array()));
  expect(read.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['a.xml', '<a/>'],
    ['b.xml', '<b/>'],
  ]);
});
