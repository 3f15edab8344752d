import { describe, expect, it } from 'vitest';
import type { DoorKind } from '../../../src/phrases/door.ts';
import { ownNames, ownOf, unpackDoors } from '../../../src/phrases/unpack-doors.ts';

describe('the doors of the file', () => {
  it('are at their own part of the address, else at that of their label', () => {
    const doors = unpackDoors({
      kinds: [
        {
          kind: 'terme',
          start: '/glossaire/#',
          end: '',
          doors: 'ctg>Ctg>Convention territoriale|>Accueil inconditionnel',
        },
        { kind: 'besoin', start: '/parents/', end: '/', doors: 'dort>Il dort mal' },
      ],
      options: [],
    });
    expect(doors).toEqual([
      {
        ...{ kind: 'terme', id: 'ctg', label: 'Ctg', more: 'Convention territoriale' },
        address: '/glossaire/#ctg',
        options: [],
      },
      {
        ...{ kind: 'terme', id: 'accueil-inconditionnel', label: 'Accueil inconditionnel', more: '' },
        ...{ address: '/glossaire/#accueil-inconditionnel', options: [] },
      },
      {
        ...{ kind: 'besoin', id: 'dort', label: 'Il dort mal', more: '' },
        address: '/parents/dort/',
        options: [],
      },
    ]);
  });

  it('are questions at no address, each with its own senses', () => {
    const [first, second, third] = unpackDoors({
      kinds: [
        {
          kind: 'sens',
          start: '/ma-depense/#depense=',
          end: '&',
          doors: 'salle>Quelle salle ?|bus>Quel bus ?|>Quoi ?',
        },
      ],
      options: ['location>Louée', 'transports>Le trajet|investissement>L’achat'],
    });
    expect(first).toEqual({
      ...{ kind: 'sens', id: 'salle', label: 'Quelle salle ?', more: '', address: '' },
      options: [{ expense: 'location', label: 'Louée', address: '/ma-depense/#depense=location&' }],
    });
    expect(second?.options.map(({ expense, label }) => `${expense} ${label}`)).toEqual([
      'transports Le trajet',
      'investissement L’achat',
    ]);
    expect(third?.id).toBe('quoi');
  });
});

it.each<[kind: DoorKind, label: string, more: string | undefined, names: string[]]>([
  ['terme', 'Ctg', 'Convention territoriale', ['Ctg', 'Convention territoriale']],
  ['terme', 'Goûter', '', ['Goûter']],
  ['terme', 'Goûter', undefined, ['Goûter']],
  ['sens', 'Quelle salle ?', '', []],
  ['fiche', 'Axe 1 : volet 2 : un lieu : deux', '', ['deux']],
  ['fiche', 'a:b', '', ['a:b']],
  ['page', 'Les règles : toutes', '', ['Les règles : toutes']],
  ['silence', 'Combien ?', 'Rien n’est dit.', ['Combien ?']],
])('a door of kind %s, « %s », answers by itself to its names', (kind, label, more, names) => {
  expect(ownNames(more === undefined ? { kind, label } : { kind, label, more })).toEqual(names);
});

it.each([
  ['Accueil inconditionnel', 'accueil-inconditionnel'],
  ['L’Été, à Orléans', 'l-ete-a-orleans'],
])('« %s » gives the address « %s »', (label, own) => {
  expect(ownOf(label)).toBe(own);
});
