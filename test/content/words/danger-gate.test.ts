import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { dangerReader } from '../../../src/phrases/danger/read-danger.ts';
import { mayBeDanger } from '../../../src/phrases/may-be-danger.ts';
import { readContent } from '../../../src/reading/content.ts';
import { doorsData } from '../../../src/reading/phrases/doors-data.ts';
import { safetyLineData } from '../../../src/reading/phrases/safety-line-data.ts';
import { asked, readDangers } from '../../golden/dangers.ts';

const content = readContent();
const { danger } = content;
const { hear } = dangerReader(safetyLineData(content));
const table = readDangers();

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
