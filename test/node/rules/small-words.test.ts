import { describe, expect, it } from 'vitest';
import { choiceOf, expenseLists } from '../../../src/rules/expense-lists.ts';
import { groupBy } from '../../../src/rules/group-by.ts';
import { filledIn } from '../../../src/rules/letters.ts';
import { AMOUNT_WORDS } from '../../../src/rules/money/amount-words.ts';
import { doubtWords } from '../../../src/rules/state-words.ts';

it('items of one key stand together, in the order of the first of each', () => {
  expect([...groupBy(['un', 'deux', 'trois', 'dix'], (word) => word.charAt(0))]).toEqual([
    ['u', ['un']],
    ['d', ['deux', 'dix']],
    ['t', ['trois']],
  ]);
});

it('the expenses of the annexe come first, then those that people ask about, then the others', () => {
  const of = (id: string, listed: boolean) => ({ id, listed });
  const { cited, asked, last } = expenseLists([
    ...[of('a', false), of('autre', true), of('b', true), of('c', true)],
  ]);
  expect([cited, asked, last].map((list) => list.map(({ id }) => id).join(' '))).toEqual([
    'b c',
    'a',
    'autre',
  ]);
});

it('an expense is chosen by its own words, or by its name', () => {
  expect(choiceOf({ label: 'Autre', choice: 'Rien de cela' })).toBe('Rien de cela');
  expect(choiceOf({ label: 'Vélos', choice: undefined })).toBe('Vélos');
});

describe('what the annexe leaves undecided', () => {
  it('is said of one doubt or of both', () => {
    expect(doubtWords([])).toBe('l’annexe n’en dit rien');
    expect(doubtWords(['silent', 'silent'])).toBe('l’annexe n’en dit rien');
    expect(doubtWords(['contradictory'])).toBe('l’annexe se contredit');
    expect(doubtWords(['silent', 'contradictory'])).toBe('l’annexe se contredit ou n’en dit rien');
  });

  it('is asked with the name of the thing, where there is one', () => {
    const question = 'Cette dépense [dites laquelle] compte-t-elle ?';
    expect(filledIn(question, 'vélo à $1')).toBe('Cette dépense « vélo à $1 » compte-t-elle ?');
    expect(filledIn(question, '')).toBe(question);
  });
});

it('each amount that cannot be read is told apart, with what to write', () => {
  const words = Object.values(AMOUNT_WORDS);
  expect(new Set(words).size).toBe(5);
  expect(words.filter((text) => text.endsWith('.'))).toHaveLength(5);
});
