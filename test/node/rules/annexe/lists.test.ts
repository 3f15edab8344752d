import { describe, expect, it } from 'vitest';
import { AXIS_NAMES, axisOf, strandOf } from '../../../../src/rules/annexe/axes.ts';
import { indicatorGroups } from '../../../../src/rules/annexe/indicator-groups.ts';
import { severalStrandsQuestion } from '../../../../src/rules/annexe/several-strands.ts';
import { sheetAddress, slugOf } from '../../../../src/rules/annexe/sheet-address.ts';

describe('the axes and the strands', () => {
  it('have these names', () => {
    expect(AXIS_NAMES).toEqual({
      '1': 'Les familles, ensemble',
      '2': 'Un parent à la fois',
      '3': 'Des lieux et des services',
      '4': 'Faire vivre les réseaux',
    });
    expect([axisOf('1.2'), axisOf('4.1')]).toEqual(['1', '4']);
  });

  it('have these addresses', () => {
    expect([slugOf('3.2'), sheetAddress('3.2'), strandOf('3-2')]).toEqual(['3-2', '/fiches/3-2/', '3.2']);
    expect(() => strandOf('5-1')).toThrow('5-1 is no sheet: expected 1-1, 1-2, 2-1, 2-2, 3-1, 3-2, 4-1, 4-2');
  });

  it('are named together in one question', () => {
    expect(severalStrandsQuestion(['1.1', '2.2', '3.1'])).toMatch(
      /^Notre projet réunit des dépenses des volets 1\.1, 2\.2 et 3\.1 du Fonds/,
    );
  });
});

it('indicators are listed by part, what is counted first', () => {
  const one = (id: string, kind: 'quantitatif' | 'qualitatif', part?: string) => ({
    id,
    kind,
    ...(part && { part }),
  });
  const titles = (...list: ReturnType<typeof one>[]) =>
    indicatorGroups(list).map((group) => [group.title, group.list.map(({ id }) => id).join('')]);
  expect(titles(one('a', 'qualitatif'), one('b', 'quantitatif'), one('c', 'qualitatif'))).toEqual([
    ['À compter', 'b'],
    ['À décrire', 'ac'],
  ]);
  expect(
    titles(
      one('a', 'quantitatif', 'reaap'),
      one('b', 'qualitatif', 'coordination-pdn'),
      one('c', 'quantitatif', 'autre'),
    ),
  ).toEqual([
    ['Reaap : à compter', 'a'],
    ['Promeneurs du Net : à décrire', 'b'],
    ['autre : à compter', 'c'],
  ]);
});
