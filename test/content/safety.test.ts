import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { SafetySchema } from '../../src/schemas/safety.ts';

const { safety } = readContent();

describe('the safety numbers', () => {
  it('are the national ones, unchecked until someone checks them', () => {
    expect(safety.numbers.map(({ number, checked }) => [number, checked])).toEqual([
      ['15', null],
      ['17', null],
      ['112', null],
      ['114', null],
      ['3919', null],
      ['119', null],
      ['3114', null],
      ['3018', null],
      ['116000', null],
      ['116006', null],
    ]);
  });

  it('stand open as each subject asks', () => {
    expect(Object.entries(safety.subjects).map(([id, { rows }]) => [id, rows])).toEqual([
      ['epuisement', [['3114'], ['15', '112'], ['119']]],
      ['violences', [['17', '112'], ['3919'], ['119']]],
      ['detention', [['3114'], ['119'], ['15', '112']]],
      ['harcelement', [['3018'], ['119'], ['17', '112']]],
      ['urgence', [['17', '112'], ['119'], ['3114']]],
    ]);
  });
});

describe('the file of the numbers refuses', () => {
  /** What the schema says of the rows of one subject. */
  function saidOf(rows: string[][]): string {
    const subjects = { essai: { title: 'Un essai', rows } };
    const { error } = SafetySchema.safeParse({ ...safety, subjects });
    return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') ?? '';
  }

  it.each([
    ['a number that nobody knows', [['3920']], /subjects\.essai\.rows: 3920 is no number to call/],
    ['a number to write to', [['114']], /114 is no number to call/],
    ['a fourth row', [['15'], ['17'], ['119'], ['3114']], /three rows at most/],
    ['three numbers in a row', [['15', '17', '112']], /one or two numbers in a row/],
    ['digits with spaces', [['116 000']], /without spaces/],
    ['a number of five digits', [['11600']], /like "3919" or "116000"/],
    ['six digits of another series', [['118000']], /like "3919" or "116000"/],
  ])('%s', (_, rows, says) => {
    expect(saidOf(rows)).toMatch(says);
  });

  it('nothing of what it holds today', () => {
    expect(saidOf([['116000'], ['15', '112']])).toBe('');
  });
});
