import { describe, expect, test } from 'vitest';
import { slipsAmong } from '../../../src/french/slips.ts';

describe('a slip of the pen', () => {
  const known = ['conference', 'telephone', 'communication', 'assurance', 'parent'];
  test.each([
    ['one letter changed', 'conferance', ['conference']],
    ['two letters swapped', 'telehpone', ['telephone']],
    ['a letter forgotten', 'comunication', ['communication']],
    ['too far', 'confiture', []],
    ['too short a word', 'tape', []],
    ['another first letter', 'lassurance', []],
    ['a figure', '2025', []],
  ])('%s', (_, word, meant) => {
    expect(slipsAmong(known, word)).toEqual(meant);
  });
});
