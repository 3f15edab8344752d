import { expect, it } from 'vitest';
import { openDoorIndex } from '../../../../src/phrases/door-index.ts';
import type { DoorsData } from '../../../../src/phrases/door.ts';
import { readQuery } from '../../../../src/phrases/query/read-query.ts';
import { scoreDoors } from '../../../../src/phrases/ranking/score-doors.ts';
import { SMALL_DOORS } from '../small-doors.ts';

const DATA: DoorsData = {
  ...SMALL_DOORS,
  kinds: [
    {
      ...{ kind: 'depense', start: '/ma-depense/#depense=', end: '' },
      doors: 'parking>Stationnement|velo>Vélo|autre>Autre dépense',
    },
    { kind: 'action', start: '/quel-volet/#action=', end: '', doors: 'rep>Un relais' },
  ],
  options: [],
  phrases: 'parking|place garee;velo|velo electrique;amende|amende parking;rencontre famille',
  leads: '0;1;1;1',
};
const index = openDoorIndex(DATA);
/** The doors that a query leads to, « velo 0 2 », a star where it is named and « 1st » where its first thing is there. */
const found = (query: string) =>
  scoreDoors(index, readQuery(index, query)).map(({ door, named, words, first }) =>
    [door.id + (named ? '*' : ''), ...words, ...(first ? ['1st'] : [])].join(' '),
  );

it.each<[query: string, doors: string[]]>([
  ['vélo', ['velo* 0 1st']],
  ['un vélo électrique', ['velo* 1 2 1st']],
  ['électrique', ['velo']],
  ['prix du vélo', ['velo* 2 1st']],
  ['poney, vélo et tandem', ['velo 1']],
  ['poney, vélo, amende', ['velo 1', 'autre* 2']],
  ['parking et vélo', ['parking* 0 1st', 'autre', 'velo* 2']],
  ['poney pour vélo', ['velo']],
  ['amende de parking', ['autre* 0 2 1st', 'parking* 2']],
  ['rencontre', ['rep']],
  ['rencontre des familles', ['rep* 0 2 1st']],
  ['poney, tandem, cirque pour la rencontre des familles', ['rep*']],
  ['', []],
  ['tandem', []],
])('« %s » leads to %j', (query, doors) => {
  expect(found(query)).toEqual(doors);
});

it('of doors that answer as well, the one that the first word leads to comes first', () => {
  expect(found('vélo et parking')).toEqual(['velo* 0 1st', 'parking* 2', 'autre']);
  const both = openDoorIndex({ ...DATA, phrases: 'zebre;lion zebre;lion;ours', leads: '2;-1;-1;3' });
  expect(scoreDoors(both, readQuery(both, 'zèbre')).map(({ door }) => door.id)).toEqual(['velo', 'autre']);
});

it('a term counts by what means it most surely', () => {
  const other = openDoorIndex({ ...DATA, phrases: 'epuise;velo;epuise repos;epuisement' });
  const held = (query: string) =>
    scoreDoors(other, readQuery(other, query)).map(({ door, held }) => [door.id, ...[...held.keys()]]);
  expect(held('épuisé')).toEqual([
    ['parking', 'epuise'],
    ['autre', 'epuise'],
    ['rep', 'epuisement'],
  ]);
});
