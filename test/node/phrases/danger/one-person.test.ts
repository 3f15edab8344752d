import { describe, expect, it } from 'vitest';
import { typedWords } from '../../../../src/phrases/danger/danger-words.ts';
import { isOne, namelessIn, oneLives } from '../../../../src/phrases/danger/one-person.ts';

/** Whether the « maman » of a phrase lives something there; `after` is the word before her determiner. */
function lives(phrase: string, after = ''): boolean {
  const typed = typedWords(phrase);
  const at = typed.findIndex(({ plain }) => plain === 'maman');
  return oneLives(typed, { at, end: at, after }, []);
}
const far = (words: number) => 'rue '.repeat(words);

describe('one person, and no subject of work,', () => {
  it.each<[name: string, phrase: string, after: string, lived: boolean]>([
    ['bears what follows', 'une maman est battue', '', true],
    ['bears it five words further, whatever comes before', `sur une maman ${far(4)}est battue`, 'sur', true],
    ['is a subject past that', `sur une maman ${far(5)}est battue`, 'sur', false],
    [
      'bears it ten words further, when nothing makes a subject of her',
      `une maman ${far(9)}est battue`,
      '',
      true,
    ],
    ['bears nothing further', `une maman ${far(10)}est battue`, '', false],
    ['who does something is a subject, past five words', `une maman qui ${far(4)}est battue`, '', false],
    ['says it of herself, further', `une maman ${far(7)}s inquiete`, '', true],
    ['bears no name of a thing', `une maman ${far(6)}la menace`, '', false],
    ['is spoken to', 'elle dit maman et des jeux', '', false],
    ['is thought of', 'elle pense a une maman et des jeux', '', false],
    ['goes towards nothing', 'une maman à la rue', '', false],
    ['lives nothing where nothing is lived', 'une maman et des jeux', '', false],
  ])('%s: « %s »', (_, phrase, after, lived) => {
    expect(lives(phrase, after)).toBe(lived);
  });

  it.each([
    ['une maman', true],
    ['cette maman', true],
    ['la maman', true],
    ['des maman', false],
    ['ma maman', false],
  ])('« %s » is said to be one: %s', (phrase, one) => {
    expect(isOne(typedWords(phrase), { at: 1 })).toBe(one);
  });

  it.each([
    ['quelqu’un souffre', 1],
    ['une personne souffre', 1],
    ['la personne souffre', 1],
    ['personne ne souffre', 0],
    ['un jeu', 0],
  ])('« %s » names %i person without a name', (phrase, count) => {
    expect(namelessIn(typedWords(phrase))).toHaveLength(count);
  });

  it('a person without a name is known by the word before', () => {
    expect(namelessIn(typedWords('un jeu pour une personne'))).toEqual([{ at: 4, end: 4, after: 'pour' }]);
  });
});
