import { describe, expect, test } from 'vitest';
import type { DoorsData } from '../../../src/phrases/door.ts';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { findDoors } from '../../../src/phrases/find-doors.ts';

const DATA: DoorsData = {
  grave: 'coup',
  kinds: [
    { kind: 'besoin', start: '/parents/', end: '/', doors: [['prison', 'Un parent en prison']] },
    {
      kind: 'depense',
      start: '/ma-depense/#depense=',
      end: '',
      doors: [
        ['location', 'Location'],
        ['alimentation', 'Alimentation'],
      ],
    },
    { kind: 'sens', start: '/ma-depense/#depense=', end: '', doors: [['salle', 'Quelle salle ?']] },
    { kind: 'action', start: '/quel-volet/#action=', end: '', doors: [['rep', 'Un relais']] },
    {
      kind: 'terme',
      start: '/glossaire/#',
      end: '',
      doors: [['ctg', 'Ctg', 'convention territoriale globale']],
    },
    { kind: 'silence', start: '', end: '', doors: [['/source/', 'Combien ?', 'L’annexe ne dit rien.']] },
  ],
  options: [
    [
      ['location', 'Louée'],
      ['alimentation', 'Prêtée'],
    ],
  ],
  phrases: [
    'prison|parloir=0>4',
    'relai prison=4',
    'location|location vaisselle=1',
    'gateau|vaisselle=2',
    'salle=3>1',
    'ctg|convention territoriale globale=5',
    'convention=5',
    'argent|combien=6',
  ].join('\n'),
  voices: [
    ['mon', 'besoin'],
    ['financer', 'action', 'depense'],
  ],
};
const index = openDoorIndex(DATA);
const labels = (query: string) => findDoors(index, query).map(({ door }) => door.label);

describe('the doors for a query', () => {
  test.each([
    ['le nom d’un besoin', 'prison', 'Un parent en prison'],
    ['un porteur qui le dit', 'financer un relais en prison', 'Un relais'],
    ['une expression entière', 'location de vaisselle', 'Location'],
    ['la chose, avant ce à quoi elle sert', 'des gâteaux pour la location', 'Alimentation'],
    ['un mot à plusieurs sens', 'salle', 'Quelle salle ?'],
    ['un sigle', 'CTG', 'Ctg'],
    ['sa forme longue', 'convention territoriale globale', 'Ctg'],
    ['un petit mot seul', 'combien ?', 'Combien ?'],
  ])('%s', (_, query, label) => {
    expect(labels(query)[0]).toBe(label);
  });

  test.each(['', '   ', '?!', 'xyzzy', 'le de la'])('are none for « %s »', (query) => {
    expect(labels(query)).toEqual([]);
  });

  test('are what stands at the whole address', () => {
    expect(findDoors(index, 'gateau')[0]?.door.address).toBe('/ma-depense/#depense=alimentation');
    expect(findDoors(index, 'salle')[0]?.door.options).toEqual([
      { expense: 'location', label: 'Louée', address: '/ma-depense/#depense=location' },
      { expense: 'alimentation', label: 'Prêtée', address: '/ma-depense/#depense=alimentation' },
    ]);
  });

  test('leave out those that have little to do with it', () => {
    expect(labels('prison')).toEqual(['Un parent en prison', 'Un relais']);
  });
});
