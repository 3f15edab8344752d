import { describe, expect, test } from 'vitest';
import type { Door, DoorKind } from '../../../../src/phrases/door.ts';
import { favourOf } from '../../../../src/phrases/ranking/favour.ts';

const door = (kind: DoorKind, label = 'Vélo', more = ''): Door => ({
  kind,
  id: '',
  label,
  address: '',
  more,
  options: [],
});
const termOf = (typed: string) => ({
  typed,
  meanings: [],
  says: 1,
  weight: 1,
  thing: true,
  linked: false,
  foreign: false,
  strange: false,
  told: false,
  beside: false,
  unpaid: false,
});
const favour = (of: Door, said: string, ...sought: DoorKind[]) =>
  Math.round(
    favourOf(of, {
      terms: said.split(' ').map(termOf),
      heavy: said.split(' '),
      sought,
      family: false,
      pays: false,
      which: false,
    }) * 10_000,
  ) / 10_000;

describe('how much a door is favoured', () => {
  test.each<[DoorKind, number, number]>([
    ['besoin', 0.98, 1.274],
    ['sens', 1.02, 1.326],
    ['depense', 1, 1.3],
    ['page', 1, 1.3],
    ['silence', 1, 1.3],
    ['fiche', 0.99, 1.287],
    ['action', 0.95, 1.235],
    ['terme', 0.85, 1.105],
  ])(
    'a door of kind « %s » counts for %s, and %s when it is what whoever speaks looks for',
    (kind, bare, sought) => {
      expect(favour(door(kind), 'autre chose')).toBe(bare);
      expect(favour(door(kind), 'autre chose', kind)).toBe(sought);
      const other = favour(door(kind), 'autre chose', kind === 'page' ? 'sens' : 'page');
      expect(other).toBe(kind === 'besoin' ? 0.882 : bare);
    },
  );

  test.each([
    ['a term that is named', '', 'velo', 0.918],
    ['a term that is named in the plural', '', 'velos', 0.918],
    ['an acronym that is named', 'Véhicule léger', 'velo', 1.275],
    ['an acronym whose long form is said', 'Véhicule léger', 'vehicule leger', 1.275],
    ['an acronym whose long form is said in part', 'Véhicule léger', 'vehicule', 0.85],
    ['a term among three words', '', 'velo rouge atelier', 0.85],
    ['a term among four words', '', 'velo rouge atelier parents', 0.51],
  ])('%s counts so', (_, more, said, expected) => {
    expect(favour(door('terme', 'Vélo', more), said)).toBe(expected);
  });

  test('an expense comes after a project where the question is which strand', () => {
    const asks = (kind: DoorKind) => {
      const read = { terms: [], heavy: [], sought: [], family: false, pays: true, which: true };
      return Math.round(favourOf(door(kind), read) * 1_000);
    };
    expect([asks('depense'), asks('sens'), asks('action')]).toEqual([769, 785, 950]);
  });

  test('a term that is sought is not lost in a sentence', () => {
    expect(favour(door('terme'), 'velo rouge atelier parents', 'terme')).toBe(1.105);
  });

  test('a term that is all that is asked about, beside words around, is named', () => {
    expect(favour(door('terme', 'Etp'), 'nombre etp')).toBe(0.918);
    expect(favour(door('terme', 'Etp'), 'poney etp')).toBe(0.85);
    expect(favour(door('terme', 'Etp'), 'nombre poney etp')).toBe(0.85);
  });

  test('a term is named by all its words but little ones, in their order', () => {
    expect(favour(door('terme', 'Le vélo'), 'velo')).toBe(0.918);
    expect(favour(door('terme', 'Vélo léger'), 'velo leger')).toBe(0.918);
    expect(favour(door('terme', 'Vélo léger'), 'velo lourd')).toBe(0.85);
    expect(favour(door('terme', 'Vélo léger'), 'velo')).toBe(0.85);
  });

  test('what the thing is for names no term, and makes no sentence of it', () => {
    const read = (heavy: string[], of: (word: string) => boolean) => ({
      ...{ heavy, sought: [], family: false, pays: false, which: false },
      terms: heavy.map((typed) => ({ ...termOf(typed), thing: of(typed) })),
    });
    const isVelo = (word: string) => word === 'velo';
    expect(favourOf(door('terme'), read(['velo', 'atelier'], isVelo))).toBe(0.85);
    expect(favourOf(door('terme'), read(['velo', 'atelier', 'parents', 'ville'], isVelo))).toBe(0.85);
  });
});
