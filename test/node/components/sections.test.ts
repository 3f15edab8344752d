import { describe, expect, test } from 'vitest';
import { firstThingsFirst, reordered } from '../../../src/components/sheet/sections.ts';

const BODY =
  '<p>a</p><h2 id="pour-qui">Pour qui</h2><p>b</p><h2 id="les-depenses">D</h2><h3 id="x">X</h3>' +
  '<h2 id="les-conditions">C</h2><p>c</p><h2 id="les-indicateurs">I</h2>';

describe('the body of a sheet', () => {
  test('begins with the conditions and the expenses; what follows may be folded', () => {
    expect(reordered(BODY)).toBe(
      '<h2 id="les-conditions">C</h2><p>c</p><h2 id="les-depenses">D</h2><h3 id="x">X</h3>' +
        '<p>a</p><h2 class="foldable" id="pour-qui">Pour qui</h2><p>b</p>' +
        '<h2 class="foldable" id="les-indicateurs">I</h2>',
    );
  });

  test('is refused without its conditions', () => {
    expect(() => reordered('<h2 id="les-depenses">D</h2>')).toThrow(
      'the sheet has no section #les-conditions',
    );
  });

  test('has its contents in the same order', () => {
    const ids = ['pour-qui', 'les-conditions', 'le-plafond-de-80', 'les-depenses', 'les-indicateurs'];
    expect(firstThingsFirst(ids, (id) => id)).toEqual([
      'les-conditions',
      'les-depenses',
      'le-plafond-de-80',
      'pour-qui',
      'les-indicateurs',
    ]);
  });
});
