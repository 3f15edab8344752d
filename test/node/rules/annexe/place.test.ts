import { describe, expect, it } from 'vitest';
import { linesOf, pageOf, pagesOf, placeOf, pagesInFigures } from '../../../../src/rules/annexe/place.ts';

/* Page 2 starts on line 26, page 3 on line 58, page 4 on line 106. */
const tops = [26, 58, 106];

describe('placeOf', () => {
  it('gives the heading and the page', () => {
    expect(placeOf({ place: 'dépenses', lines: '62-63' }, tops)).toBe('Dépenses, p. 3');
  });
  it('gives both pages of a fact that runs over', () => {
    expect(placeOf({ place: 'dépenses', lines: '57-60' }, tops)).toBe('Dépenses, p. 2, 3');
  });
  it('joins three pages or more', () => {
    expect(placeOf({ place: 'dépenses', lines: '1-60' }, tops)).toBe('Dépenses, p. 1-3');
  });
  it('gives each page once, in order, when the lines are scattered', () => {
    expect(pagesOf({ lines: '110,5,8-9' }, tops)).toEqual([1, 4]);
    expect(placeOf({ place: 'notes', lines: '110,5' }, tops)).toBe('Notes, p. 1, 4');
  });
  it('starts a page on its first line', () => {
    expect([1, 25, 26, 57, 58, 105, 106, 999].map((line) => pageOf(line, tops))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });
});

describe('linesOf', () => {
  it('puts the lines of several facts in order, those that overlap together', () => {
    expect(linesOf([{ lines: '796' }, { lines: '746-750,112' }, { lines: '744-746' }])).toBe(
      '112, 744-750, 796',
    );
  });
  it('joins what follows, and leaves a gap open', () => {
    expect(linesOf([{ lines: '10' }, { lines: '11-12' }, { lines: '14' }, { lines: '11' }])).toBe(
      '10-12, 14',
    );
    expect(linesOf([])).toBe('');
  });
});

it('pages apart are named one by one, and only those that follow each other as a run', () => {
  const tops = [10, 20, 30, 40];
  expect(pagesInFigures({ lines: '1,25,45' }, tops)).toBe('1, 3, 5');
  expect(pagesInFigures({ lines: '12-31' }, tops)).toBe('2-4');
  expect(pagesInFigures({ lines: '12-21' }, tops)).toBe('2, 3');
});
