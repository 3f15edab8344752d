import { expect, it } from 'vitest';
import { readContent } from '../../../../src/reading/content.ts';
import { datedFacts } from '../../../../src/rules/annexe/dated-facts.ts';

it('finds the four dates that the annexe gives, the earliest first', () => {
  const found = datedFacts(readContent().facts.values());
  expect(found.map(({ id, strand, from, to }) => [id, strand, from, to])).toEqual([
    ['A4V1-DAT-01', '4.1', 2017, 2017],
    ['A3V1-DAT-01', '3.1', 2020, 2020],
    ['A2V1-DAT-01', '2.1', 2024, 2025],
    ['A2V1-DAT-02', '2.1', 2025, 2025],
  ]);
});
