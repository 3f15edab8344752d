import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldAmount, MOST, plainAmount, showAmount } from '../../../../src/rules/money/money.ts';
import { centsOf, readAmount } from '../../../../src/rules/money/read-amount.ts';

describe('un montant tapé à la française', () => {
  it.each([
    ['1 234,56 €', 123456],
    ['1234,5', 123450],
    ['1 234', 123400],
    ['1.234,56', 123456],
    ['1 234 euros', 123400],
    ['1 234,56 EUR', 123456],
    ['1\u202f234,56\u00a0€', 123456],
    ['€ 12', 1200],
    ['0', 0],
    ['0,00', 0],
    [',5', 50],
    ['12,', 1200],
    ['12.5', 1250],
    ['1234.56', 123456],
    ['1.234.567', 123456700],
    ['1,234.56', 123456],
    ['1 234 € TTC', 123400],
    ['1’234.50', 123450],
    ['1234,-', 123400],
    ['  7  ', 700],
    ['0,29', 29],
    ['10 000 000,01', 1_000_000_001],
    ['100 000 000', 10_000_000_000],
    ['10 000 000', 1_000_000_000],
    ['1  234', 123400],
    ['12,345.67', 1234567],
    ['1,234,567.89', 123456789],
    ['12.345.678', 1_234_567_800],
    ['€12', 1200],
    ['12€', 1200],
    ['EUR 12', 1200],
    ['euro 12', 1200],
    ['euros 12', 1200],
    ['12 euro', 1200],
    ['12 TTC', 1200],
    ['12€HT', 1200],
    ['12 eur.', 1200],
    ['(50,00 €)', -5000],
    ['– 150 €', -15_000],
    ['-5', -500],
    ['− 5,00', -500],
    ['(12,50)', -1250],
    ['12-', -1200],
    ['-1 234', -123_400],
    ['-,55', -55],
    ['-0', 0],
    ['-100 000 000', -10_000_000_000],
  ])('« %s » se lit', (typed, cents) => {
    expect(readAmount(typed)).toEqual({ cents });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['€', 'empty'],
    ['–', 'empty'],
    ['- €', 'empty'],
    ['()', 'not-a-number'],
    ['1 234.567,89', 'not-a-number'],
    ['12,345', 'too-precise'],
    ['0.123', 'too-precise'],
    ['1,234', 'too-precise'],
    ['1.234', 'ambiguous'],
    ['12.345', 'ambiguous'],
    ['douze', 'not-a-number'],
    ['12 k€', 'not-a-number'],
    ['1 23 4', 'not-a-number'],
    ['12 34', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    [',', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['=A1+B1', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['100 000 000,01', 'too-large'],
    ['99999999999999999999', 'too-large'],
    ['123.456.789', 'too-large'],
    ['--5', 'not-a-number'],
    ['-5-', 'not-a-number'],
    ['-(5)', 'not-a-number'],
    ['(-5)', 'not-a-number'],
    ['-12,345', 'too-precise'],
    ['-1.234', 'ambiguous'],
    ['-100 000 000,01', 'too-large'],
    ['12 (5)', 'not-a-number'],
    ['(5) 12', 'not-a-number'],
    ['12-5', 'not-a-number'],
    ['12,-5', 'not-a-number'],
    ['-5k', 'not-a-number'],
    ['-k5', 'not-a-number'],
    ['-,5k', 'not-a-number'],
    ['-k,5', 'not-a-number'],
    ['-,k', 'not-a-number'],
    ['12€5', 'not-a-number'],
    ['x1.2345', 'not-a-number'],
    ['1.2345x', 'not-a-number'],
    ['0.123x', 'not-a-number'],
    ['x.1234', 'not-a-number'],
    ['12,3xy', 'not-a-number'],
    ['1234,567.89', 'not-a-number'],
    ['12.3456', 'too-precise'],
    ['12,000', 'too-precise'],
    ['12,0000001', 'too-precise'],
    ['10.123', 'ambiguous'],
  ])('« %s » est refusé', (typed, error) => {
    expect(readAmount(typed)).toEqual({ error });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const reading = readAmount(typed);
        expect('cents' in reading ? Number.isInteger(reading.cents) : reading.error).toBeTruthy();
      }),
    );
  });
});

describe('an amount', () => {
  it('is read back to the cent from each way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MOST, max: MOST }), (cents) => {
        for (const write of [showAmount, fieldAmount, plainAmount])
          expect(readAmount(write(cents))).toEqual({ cents });
        expect(centsOf(cents / 100)).toEqual({ cents });
      }),
      { numRuns: 1_000 },
    );
  });

  it('is written as people read it, and as files do', () => {
    expect(showAmount(123456)).toBe('1\u202f234,56\u00a0€');
    expect(fieldAmount(123456)).toBe('1\u202f234,56');
    expect(plainAmount(123456)).toBe('1234,56');
    expect(showAmount(0)).toBe('0,00\u00a0€');
    expect(showAmount(7)).toBe('0,07\u00a0€');
    expect(showAmount(-123_450)).toBe('-1\u202f234,50\u00a0€');
    expect(showAmount(10_000_000_000)).toBe('100\u202f000\u202f000,00\u00a0€');
    expect(plainAmount(-5)).toBe('-0,05');
  });
});

describe('a number from a spreadsheet', () => {
  it.each([
    [1234.56, { cents: 123456 }],
    [0.1 + 0.2, { cents: 30 }],
    [1e9, { error: 'too-large' }],
    [-1, { cents: -100 }],
    [-0, { cents: 0 }],
    [-1e9, { error: 'too-large' }],
    [-12.345, { error: 'too-precise' }],
    [1e8, { cents: 10_000_000_000 }],
    [100_000_000.01, { error: 'too-large' }],
    [12.345, { error: 'too-precise' }],
    [12.3401, { error: 'too-precise' }],
    [12.34000001, { cents: 1_234 }],
    [Number.NaN, { error: 'not-a-number' }],
    [Infinity, { error: 'not-a-number' }],
  ])('%d', (value, reading) => {
    expect(centsOf(value)).toEqual(reading);
  });
});
