import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { safetyLineData } from '../../../src/reading/phrases/safety-line-data.ts';
import { doorsData } from '../../../src/reading/phrases/doors-data.ts';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { mayBeDanger } from '../../../src/phrases/may-be-danger.ts';
import { dangerReader } from '../../../src/phrases/danger/read-danger.ts';

interface Dangers {
  first: Record<string, string[]>;
  project: Record<string, string[]>;
  small: string[];
  limit: string[];
  none: string[];
  rows: Record<string, string[][]>;
}

const content = readContent();
const { danger } = content;
const { hear } = dangerReader(safetyLineData(content));
const table = parse(readFileSync(new URL('../../golden/dangers.yaml', import.meta.url), 'utf8')) as Dangers;

/** What is heard in a phrase, in a word or two: « first 3919 », « small », « none ». */
function heardIn(phrase: string): string {
  const heard = hear(phrase);
  if (heard?.stands !== 'first') return heard?.stands ?? 'none';
  return `first ${heard.rows[0]?.[0] ?? 'tous'}`;
}

/** Every phrase of a table with its first number, as « first 3919 ». */
function asked(byNumber: Record<string, string[]>): [phrase: string, answer: string][] {
  return Object.entries(byNumber).flatMap(([number, phrases]) =>
    phrases.map((phrase): [string, string] => [phrase, `first ${number}`]),
  );
}

function wrong(cases: readonly [phrase: string, answer: string][]): string[] {
  return cases.flatMap(([phrase, answer]) => {
    const heard = heardIn(phrase);
    return heard === answer ? [] : [`${phrase}: ${heard}, expected ${answer}`];
  });
}

describe('the golden phrases', () => {
  it('are enough of each kind to mean something', () => {
    const { first, project, small, limit, none, rows } = table;
    expect({
      first: asked(first).length,
      project: asked(project).length,
      small: small.length,
      limit: limit.length,
      none: none.length,
      rows: Object.keys(rows).length,
    }).toEqual({ first: 526, project: 53, small: 73, limit: 19, none: 276, rows: 29 });
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['15', '17', '3919', '119', '3114', '3018', 'tous']),
    );
  });

  it('that say a danger show the number to call first', () => {
    expect(wrong(asked(table.first))).toEqual([]);
  });

  it('that say it near show it first, whatever project they speak of', () => {
    expect(wrong(asked(table.project))).toEqual([]);
  });

  it.each(['small', 'limit', 'none'] as const)('that are %s are', (stands) => {
    expect(wrong(table[stands].map((phrase) => [phrase, stands]))).toEqual([]);
  });

  it.each(Object.entries(table.rows))('« %s » opens its rows, in order', (phrase, rows) => {
    expect(hear(phrase)?.rows).toEqual(rows);
  });

  it('open three rows at most, and where life is at risk alone, one', () => {
    const { first, project } = table;
    const phrases = [...asked(first), ...asked(project)].map(([phrase]) => phrase);
    expect(phrases.filter((phrase) => (hear(phrase)?.rows.length ?? 9) > 3)).toEqual([]);
    expect(hear('bébé secoué')).toMatchObject({ rows: [['15', '112']] });
  });
});

it('a word typed alone is somebody’s cry; beside others, it needs somebody', () => {
  expect(hear('coups')).toMatchObject({ stands: 'first', rows: [['3919'], ['17', '112']] });
  expect(hear('des coups')).toBeNull();
});

describe('a limit reached', () => {
  it('gives way to a danger that presses more', () => {
    expect(hear('je suis à bout mon mari me frappe')).toMatchObject({
      stands: 'first',
      rows: [['3919'], ['17', '112']],
    });
  });

  it('gives the page for parents first', () => {
    expect(hear('je suis à bout')?.page?.address).toBe('/parents/je-suis-a-bout/');
    expect(hear('mon mari me frappe')?.page).toBeUndefined();
  });
});

describe('the gate of the doors', () => {
  const index = openDoorIndex(doorsData(content));

  it('lets no phrase of danger pass unread', () => {
    const phrases = [
      ...[...asked(table.first), ...asked(table.project)].map(([phrase]) => phrase),
      ...table.small,
      ...table.limit,
      ...danger.signs.flatMap(({ alone }) => alone).map((words) => words.replace(/[=@_…]/g, ' ')),
    ];
    const said = phrases.filter((phrase) => hear(phrase) !== null);
    expect(said.length).toBeGreaterThan(900);
    expect(said.filter((phrase) => !mayBeDanger(index, phrase))).toEqual([]);
  });

  it.each([
    'prison',
    'des flyers pour une conférence',
    'Laep',
    'un groupe de parole pour les parents du quartier',
  ])('calls no reader for « %s »', (phrase) => {
    expect(mayBeDanger(index, phrase)).toBe(false);
  });

  it('waits for the end of a word that begins like an ordinary one', () => {
    expect(mayBeDanger(index, 'pris', true)).toBe(false);
    expect(mayBeDanger(index, 'inces', true)).toBe(true);
    expect(mayBeDanger(index, 'mon mari me', true)).toBe(true);
  });
});

describe('whatever is typed', () => {
  const WORDS = [
    ...'mon ma mari fils me il elle la le se tape frappe bat tue viol mourir atelier par de 119 € ’ - j’ n’en ma veu'.split(
      ' ',
    ),
    ...danger.signs.flatMap(({ alone, lived }) => [...alone, ...lived]).slice(0, 300),
  ];
  const phrase = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' ')),
  );
  const again = dangerReader(safetyLineData(content));

  it('is read without fault, the same way each time, in three rows of known numbers', () => {
    const known = content.safety.numbers.map(({ number }) => number);
    fc.assert(
      fc.property(phrase, (typed) => {
        const heard = hear(typed);
        expect(again.hear(typed)).toEqual(heard);
        expect(heard?.rows.length ?? 0).toBeLessThanOrEqual(3);
        expect(heard?.rows.flat().filter((number) => !known.includes(number)) ?? []).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});
