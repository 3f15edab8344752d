import { expect, test } from 'vitest';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { readContent } from '../../../src/reading/content.ts';
import { doorsData } from '../../../src/reading/phrases/doors-data.ts';
import { KEPT_SLIPS } from '../../../src/reading/phrases/kept-slips.ts';

test('the slips that people are known to make are understood, whatever the filter of ordinary words holds', () => {
  const { vocabulary } = openDoorIndex(doorsData(readContent()));
  const lost = KEPT_SLIPS.filter((slip) =>
    vocabulary.read([slip]).every(({ meanings }) => meanings.length === 0),
  );
  expect(KEPT_SLIPS.length).toBeGreaterThan(35);
  expect(lost).toEqual([]);
});
