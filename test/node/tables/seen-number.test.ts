import { expect, it } from 'vitest';
import { seenNumber } from '../../../src/tables/seen-number.ts';

it.each<[value: number, seen: string, right: unknown]>([
  [450, '450,00 €', 450],
  [450.5, '450,50', 450.5],
  [12.5, '13', 12.5],
  [12.5, '13 €', 12.5],
  [1234.56, '1 234,6', 1234.56],
  [1234.5, '1,234.50', 1234.5],
  [-50, '-50', -50],
  [-50, '(50,00)', -50],
  [-50, '50', -50],
  [50, '-50', -50],
  [50, '(50,00 €)', -50],
  [50, '50-', -50],
  [12, '12 personnes', 12],
  [12, 'environ 12', 12],
  [12, 'douze', 12],
  [0, '', 0],
  [0, '-', 0],
  [12, '12 k€', '12 k€'],
  [12_000, '12 k€', 12_000],
  [12_345, '12,3 k€', 12_345],
  [1_200_000, '1,2 M€', 1_200_000],
  [1.2, '1,2 M€', '1,2 M€'],
  [12, '12 $', '12 $'],
  [12, '12 €/h', '12 €/h'],
  [12, '12 %', '12 %'],
  [12, ' 12 ', 12],
  [0.3, '0', 0.3],
  [12.51, '12', 12.51],
  [12.34, '12,3', 12.34],
  [12.344, '12,34 €', 12.344],
  [12_000, '12k', 12_000],
  [12_000, '12 k', 12_000],
  [12_000, '12 milliers', 12_000],
  [1_000, '1 millier', 1_000],
  [1_000_000, '1 million', 1_000_000],
  [2_000_000, '2 millions €', 2_000_000],
  [12_000, '12 k euro', 12_000],
  [12_000, '12 k eur', 12_000],
  [12, '12 milliers', '12 milliers'],
  [12, '12 million', '12 million'],
  [12_000, '12 k€ environ', '12 k€ environ'],
  [12_000, '12', { scaled: 12_000 }],
  [12_345, '12', { scaled: 12_345 }],
  [300, '0', { scaled: 300 }],
  [1_200_000, '1,2', { scaled: 1_200_000 }],
])('%d, shown « %s », is %j', (value, seen, right) => {
  expect(seenNumber(value, seen)).toEqual(right);
});

it.each([
  [12, ''],
  [12, '-'],
  [-12, ''],
  [12, '12 000'],
  [12_000, '12 €'],
  [12, '120'],
  [12.39, '12,3'],
  [12.39, '12,3 €'],
  [12.34, '12,30 €'],
  [12.39, '12,34'],
])('%d, shown « %s », is to be mended', (value, seen) => {
  expect(seenNumber(value, seen)).toHaveProperty('fault');
});

it('what is to be mended says what the sheet shows', () => {
  expect(seenNumber(12, '')).toEqual({
    fault:
      'Le tableur ne montre pas ce nombre : son format le cache. Montrez-le ou effacez-le, puis recommencez.',
  });
  expect(seenNumber(12, '120 ')).toEqual({
    fault:
      'Le tableur montre « 120 », et garde un autre nombre : écrivez le montant comme il se lit, puis recommencez.',
  });
});
