import { describe, expect, it } from 'vitest';
import type { Door, DoorKind } from '../../../../src/phrases/door.ts';
import type { DoorIndex } from '../../../../src/phrases/door-index.ts';
import type { FoundDoor } from '../../../../src/phrases/find-doors.ts';
import { rankWithNames } from '../../../../src/phrases/names/name-doors.ts';

const door = (kind: DoorKind, id: string, address: string, more: Partial<Door> = {}) =>
  ({ kind, id, label: id, address, options: [], ...more }) as unknown as Door;
const sheets = ['1-1', '1-2', '3-1', '3-2'].map((id) => door('fiche', id, `/fiches/${id}/`));
const all = door('page', 'fiches', '/fiches/');
const index = { doors: [...sheets, all] } as unknown as DoorIndex;
const option = { expense: 'a', label: 'A', address: '/ma-depense/#depense=a' };
const salaires = door('depense', 'salaires', '/ma-depense/#depense=salaires', { options: [option] });
const sens = door('sens', 'salle', '/ma-depense/#depense=salle');
const page = door('page', 'regles', '/toutes-les-regles/');

/** What is found, as « id score », where the other words lead to these doors. */
function found(query: string, ...others: FoundDoor[]) {
  const asked: string[] = [];
  const ranked = rankWithNames(index, query, (words) => {
    asked.push(words.trim());
    return others;
  });
  return { asked, ranked: ranked.map(({ door: { label }, score }) => `${label} ${String(score)}`) };
}

describe('a query that names strands', () => {
  it('leads to their sheets, in its order, before what its other words lead to', () => {
    expect(found('3.1 et 1.2', { door: page, score: 0.9 }).ranked).toEqual([
      '3-1 2',
      '1-2 1.99',
      'regles 0.9',
    ]);
  });

  it('leads to the list of the eight, where there is no such one', () => {
    expect(found('volet 3.4').ranked).toEqual(['fiches 2']);
  });

  it('leads first to the expense that its other words name, ready for that strand', () => {
    const { asked, ranked } = found(
      'salaires 3.1',
      { door: salaires, score: 0.8 },
      { door: page, score: 0.5 },
    );
    expect(asked).toEqual(['salaires']);
    expect(ranked).toEqual(['salaires (volet 3.1) 3', '3-1 2', 'regles 0.5']);
    const [first] = rankWithNames(index, 'salaires 3.1', () => [{ door: salaires, score: 0.4 }]);
    expect(first?.door.address).toBe('/ma-depense/#volet=3.1&depense=salaires');
    expect(first?.door.options).toEqual([{ ...option, address: '/ma-depense/#volet=3.1&depense=a' }]);
    expect(found('salle 3.1', { door: sens, score: 0.8 }).ranked[0]).toBe('salle (volet 3.1) 3');
  });

  it.each<[string, string, FoundDoor, string[]]>([
    [
      'the words are far from it',
      'salaires 3.1',
      { door: salaires, score: 0.39 },
      ['3-1 2', 'salaires 0.39'],
    ],
    ['they name no expense', 'regles 3.1', { door: page, score: 0.9 }, ['3-1 2', 'regles 0.9']],
    ['they only ask to print', 'imprimer 3.1', { door: salaires, score: 0.9 }, ['3-1 2', 'salaires 0.9']],
    [
      'two strands are named',
      'salaires 3.1 1.2',
      { door: salaires, score: 0.9 },
      ['3-1 2', '1-2 1.99', 'salaires 0.9'],
    ],
    ['none of the eight is', 'salaires axe 5', { door: salaires, score: 0.9 }, ['fiches 2', 'salaires 0.9']],
  ])('fills no expense where %s', (_, query, other, ranked) => {
    expect(found(query, other).ranked).toEqual(ranked);
  });

  it('leads to it by two bare digits too, after an expense alone', () => {
    const { asked, ranked } = found('salaires de l’équipe 31', { door: salaires, score: 0.8 });
    expect(asked).toEqual(['salaires de l’equipe', 'salaires de l’equipe']);
    expect(ranked).toEqual(['salaires (volet 3.1) 3', '3-1 2']);
    expect(found('règles 31', { door: page, score: 0.8 }).ranked).toEqual(['regles 0.8']);
    expect(found('inconnus 31').ranked).toEqual([]);
  });

  it.each(['salaires 51', 'salaires 33', 'salaires 310', '1985 31', 'salaires31'])(
    'leads to none by « %s »',
    (query) => {
      expect(found(query, { door: salaires, score: 0.8 }).ranked).toEqual(['salaires 0.8']);
    },
  );

  it('leads to the expense, where it is to print beside', () => {
    expect(found('imprimer salaires 3.1', { door: salaires, score: 0.8 })).toEqual({
      asked: ['imprimer salaires'],
      ranked: ['salaires (volet 3.1) 3', '3-1 2'],
    });
  });

  it.each<[string, number, string[]]>([
    ['1.1 et 1.2', 0.4, ['silence 0.4', '1-1 0.6', '1-2 0.59'].sort().reverse()],
    ['1.1 et 1.2', 0.39, ['1-1 2', '1-2 1.99', 'silence 0.39']],
    ['1.1', 0.8, ['1-1 2', 'silence 0.8']],
  ])('asks about none where it asks how they go together: « cumuler %s », %s', (strands, score, ranked) => {
    const silence = door('silence', 'silence', '/source/');
    expect([...found(`cumuler ${strands}`, { door: silence, score }).ranked].sort()).toEqual(
      [...ranked].sort(),
    );
    expect(found(`cumuler ${strands}`, { door: page, score }).ranked[0]).toBe('1-1 2');
  });

  it('names each sheet once', () => {
    const [sheet] = sheets.filter(({ id }) => id === '3-1');
    if (!sheet) throw new Error('no sheet');
    expect(found('3.1', { door: sheet, score: 0.7 }).ranked).toEqual(['3-1 2']);
  });

  it('of a whole axis puts its sheets behind what answers well to its other words', () => {
    expect(found('axe 3').ranked).toEqual(['3-1 2', '3-2 1.99']);
    expect(found('salaires axe 3', { door: salaires, score: 0.8 }).ranked).toEqual([
      ...['salaires 0.8', '3-1 0.6', '3-2 0.59'],
    ]);
    expect(found('les axe 3', { door: salaires, score: 0.8 }).ranked[0]).toBe('3-1 2');
  });
});

describe('a query that names none', () => {
  it('is ranked with its capitals, which tell names', () => {
    expect(found('  Salaire de Julie ').asked).toEqual(['Salaire de Julie']);
    expect(found('Salaire de Julie 3.1').asked).toEqual(['salaire de julie']);
  });

  it('asks to read nothing by a word that only holds one that does', () => {
    expect(found('règles des clients', { door: page, score: 0.8 }).asked).toEqual(['règles des clients']);
  });

  it('is ranked as it is', () => {
    expect(found('des salaires', { door: salaires, score: 0.8 })).toEqual({
      asked: ['des salaires'],
      ranked: ['salaires 0.8'],
    });
  });

  it('is ranked without the words that ask to read or print, where the others name a page', () => {
    const named = found('imprimer les règles', { door: page, score: 0.8 });
    expect(named.asked).toEqual(['les regles']);
    expect(named.ranked).toEqual(['regles 0.8']);
    expect(found('imprimer les salaires', { door: salaires, score: 0.8 }).asked).toEqual([
      'les salaires',
      'imprimer les salaires',
    ]);
    expect(found('imprimer').asked).toEqual(['', 'imprimer']);
  });
});
