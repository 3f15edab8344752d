import { describe, expect, it } from 'vitest';
import { readDigits, safetyCalls } from '../../../../src/rules/annexe/safety-calls.ts';
import type { SafetyNumber } from '../../../../src/schemas/parents/safety.ts';

const ALWAYS = 'jour et nuit';
const number = (dialled: string, more: Partial<SafetyNumber> = {}): SafetyNumber => ({
  number: dialled,
  by: 'tel',
  under: [],
  name: `Nom du ${dialled}`,
  purpose: 'pour un essai',
  short: 'essai',
  hours: ALWAYS,
  checked: null,
  ...more,
});
const NUMBERS = [
  number('15'),
  number('17'),
  number('114', { by: 'sms', under: ['15', '17'] }),
  number('3018', { hours: 'le jour' }),
  number('116000'),
  number('116006', { hours: undefined }),
];
const hrefs = (rows: ReturnType<typeof safetyCalls>['open']) =>
  rows.map(({ calls, write }) => [...calls, ...(write ? [write] : [])].map(({ href }) => href));

describe('the rows of a safety box', () => {
  it('stand open as asked, every other number after them', () => {
    const { open, rest } = safetyCalls(NUMBERS, [['116000'], ['17', '15']]);
    expect(hrefs(open)).toEqual([['tel:116000'], ['tel:17', 'tel:15', 'sms:114']]);
    expect(hrefs(rest)).toEqual([['tel:3018'], ['tel:116006']]);
  });

  it('give the number to write to once, under the first it belongs to', () => {
    const { open, rest } = safetyCalls(NUMBERS, [['15'], ['17']]);
    expect(hrefs(open)).toEqual([['tel:15', 'sms:114'], ['tel:17']]);
    expect(hrefs(rest).flat()).not.toContain('sms:114');
  });

  it('give it among the others where none in sight is one it belongs to', () => {
    expect(hrefs(safetyCalls(NUMBERS, [['3018']]).rest)).toEqual([
      ['tel:15', 'sms:114'],
      ['tel:17'],
      ['tel:116000'],
      ['tel:116006'],
    ]);
  });

  it.each([
    ['all alike', [['15'], ['17']], 'Ils répondent jour et nuit.'],
    ['one apart', [['3018'], ['17']], 'Les autres répondent jour et nuit.'],
    ['none alike', [['3018'], ['116006']], ''],
  ])('say their hours once: %s', (_, rows, said) => {
    expect(safetyCalls(NUMBERS, rows).hours).toBe(said);
  });

  it('say the hours of a number alone only where they are its own, or where nobody knows them', () => {
    const { open } = safetyCalls(NUMBERS, [['15'], ['3018'], ['116006']]);
    expect(open.map(({ calls }) => calls[0]?.hours)).toEqual([
      undefined,
      'Répond le jour.',
      'Heures non connues.',
    ]);
  });

  it('say the hours that most of them have, whichever comes first', () => {
    const numbers = [number('3018', { hours: 'le jour' }), number('15'), number('17'), number('18')];
    const { open, hours } = safetyCalls(numbers, [['3018'], ['15']]);
    expect(hours).toBe('Les autres répondent jour et nuit.');
    expect(open.map(({ calls }) => calls[0]?.hours)).toEqual(['Répond le jour.', undefined]);
    expect(safetyCalls([number('15', { hours: undefined })], [['15']]).hours).toBe('');
  });

  it('give to write to only a number that one writes to', () => {
    const numbers = [number('119', { under: ['15'] }), number('15')];
    expect(hrefs(safetyCalls(numbers, [['15']]).open)).toEqual([['tel:15']]);
  });

  it('stop on a number that is not known', () => {
    expect(() => safetyCalls(NUMBERS, [['3919']])).toThrow(/no number 3919/);
  });
});

it.each([
  ['116000', '116 000'],
  ['3919', '3919'],
  ['1160006', '1160006'],
  ['0011', '0011'],
  ['15', '15'],
])('%s is read « %s »', (dialled, read) => {
  expect(readDigits(dialled)).toBe(read);
});
