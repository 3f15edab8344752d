import { describe, expect, it } from 'vitest';
import { inWords, spreadOf } from '../../../bench/spread.ts';
import { atLeast, atMost, exponent, ratios } from '../../../bench/targets.ts';

describe('several measures of one thing', () => {
  it('are told by their middle, their least and their most', () => {
    expect(spreadOf([9, 1, 4])).toEqual({ median: 4, least: 1, most: 9 });
    expect(inWords(spreadOf([9, 1, 4]))).toBe('4.0 [1.0–9.0]');
  });

  it('are compared round by round', () => {
    expect(ratios([2, 9, 4], [1, 3, 4])).toEqual({ median: 2, least: 1, most: 3 });
  });
});

describe('a target', () => {
  it('is held or not by the middle', () => {
    expect(atMost('bytes', spreadOf([1, 2, 9]), 2)).toBe('bytes: 2.00 [1.00–9.00], at most 2: held');
    expect(atMost('bytes', spreadOf([1, 2.1, 9]), 2)).toBe('bytes: 2.10 [1.00–9.00], at most 2: NOT held');
    expect(atLeast('rate', spreadOf([0.1, 0.8, 2]), 0.8)).toBe('rate: 0.80 [0.10–2.00], at least 0.8: held');
    expect(atLeast('rate', spreadOf([0.1, 0.7, 2]), 0.8)).toBe(
      'rate: 0.70 [0.10–2.00], at least 0.8: NOT held',
    );
  });

  it('without a measure is not held', () => {
    expect(atMost('bytes', spreadOf([]), 2)).toContain('NOT held');
    expect(atLeast('rate', spreadOf([]), 2)).toContain('NOT held');
  });
});

describe('the exponent of a growth', () => {
  it.each([
    [10, 1],
    [100, 2],
    [1, 0],
  ])('of a cost %i times as high for ten times the pages is %i', (times, power) => {
    expect(exponent({ pages: 400, cost: 3 }, { pages: 4_000, cost: 3 * times })).toBeCloseTo(power);
  });
});
