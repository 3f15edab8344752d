import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { safetyLineData } from '../../../src/reading/phrases/safety-line-data.ts';
import { dangerReader } from '../../../src/phrases/danger/read-danger.ts';
import { asked, readDangers } from '../../golden/dangers.ts';

const { hear } = dangerReader(safetyLineData(readContent()));
const table = readDangers();

/** What is heard in a phrase, in a word or two: « first 3919 », « small », « none ». */
function heardIn(phrase: string): string {
  const heard = hear(phrase);
  if (heard?.stands !== 'first') return heard?.stands ?? 'none';
  return `first ${heard.rows[0]?.[0] ?? 'tous'}`;
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
    }).toEqual({ first: 599, project: 53, small: 73, limit: 19, none: 323, rows: 32 });
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['15', '17', '115', '3919', '119', '3114', '3018', 'tous']),
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
