import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../src/tables/formula-guard.ts';

describe('guardFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33 6 00', "'+33 6 00"],
    ['-12 %', "'-12 %"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', "'\r=1+1"],
    ['\n=1+1', "'\n=1+1"],
    ['＝1+1', "'＝1+1"],
    ["'=1+1", "''=1+1"],
  ])('makes %j harmless', (text, expected) => {
    expect(guardFormula(text)).toBe(expected);
  });

  it.each(['Location de salle', 'a=b', "l'atelier", '', '12,50', "'entre guillemets'"])(
    'leaves %j',
    (text) => {
      expect(guardFormula(text)).toBe(text);
    },
  );

  it('gives every text back', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@]?.*$/));
    fc.assert(
      fc.property(text, (any) => unguardFormula(guardFormula(any)) === any),
      { numRuns: 1000 },
    );
  });
});
