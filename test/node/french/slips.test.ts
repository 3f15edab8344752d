import { describe, expect, test } from 'vitest';
import { slipsAmong } from '../../../src/french/slips.ts';

describe('a slip of the pen', () => {
  const known = ['conference', 'telephone', 'communication', 'assurance', 'parent'];
  test.each([
    ['one letter changed', 'conferance', ['conference']],
    ['two letters swapped', 'telehpone', ['telephone']],
    ['one letter forgotten of eight', 'asurance', ['assurance']],
    ['one letter changed of eight', 'assurqnc', []],
    ['two letters swapped of six', 'paretn', ['parent']],
    ['a letter forgotten', 'comunication', ['communication']],
    ['two letters wrong in a long word', 'telefonne', []],
    ['two letters wrong in a word of eight', 'assurence', ['assurance']],
    ['two letters wrong of nine', 'conferencz', ['conference']],
    ['one letter wrong of six', 'parant', []],
    ['two letters wrong of six', 'paramt', []],
    ['two letters wrong of thirteen', 'comunicattion', ['communication']],
    ['three letters wrong of thirteen', 'comunicattoin', []],
    ['too far', 'confiture', []],
    ['too short a word', 'tape', []],
    ['another first letter', 'lassurance', []],
    ['a figure', '2025', []],
  ])('%s', (_, word, meant) => {
    expect(slipsAmong(known, word)).toEqual(meant);
  });
});
