import { expect, it } from 'vitest';
import { typedWords } from '../../../../src/phrases/danger/danger-words.ts';
import { Expressions } from '../../../../src/phrases/danger/expressions.ts';
import { isNear, sponsorsIn } from '../../../../src/phrases/danger/near.ts';
import type { Person } from '../../../../src/phrases/danger/people.ts';

const somebody = (who: Person['who'], at: number, mine = false): Person => ({
  who,
  at,
  end: at,
  mine,
  many: false,
  she: undefined,
  after: '',
});

it.each<[phrase: string, people: Person[], near: boolean]>([
  ['on organise une conférence', [somebody('they', 0)], false],
  ['on m’aide', [somebody('they', 0)], true],
  ['on me frappe', [somebody('they', 0)], true],
  ['il organise une conférence', [somebody('they', 0)], true],
  ['ma fille chante', [somebody('child', 1, true)], true],
  ['une fille chante', [somebody('child', 1)], false],
  ['un voisin chante', [somebody('man', 1)], true],
  ['des voisin chante', [somebody('man', 1)], false],
  ['je cherche', [], true],
  ['il faut m’aider', [], false],
  ['il faut m’écouter', [], true],
  ['un enfant a raconté', [somebody('child', 1)], true],
  ['une conférence sur la violence', [], false],
])('« %s », with %j, is near: %s', (phrase, people, near) => {
  expect(isNear(typedWords(phrase), people, new Set(['voisin']), [], new Set())).toBe(near);
});

it('« je », said by who organises, is not near', () => {
  expect(isNear(typedWords('je cherche'), [], new Set(), [], new Set([0]))).toBe(false);
});

it.each<[phrase: string, ranks: number[]]>([
  ['je organise', [0]],
  ['j’organise', [0]],
  ['ici je ne vais en organise', [1]],
  ['nous voudrions organise', []],
  ['je nous voudrions organise', [0]],
  ['je ici organise', []],
  ['organise', []],
  ['je cherche ; je organise', [2]],
])('in « %s », a sponsor says « je » at %j', (phrase, ranks) => {
  const sponsor = new Expressions('organise', {});
  expect([...sponsorsIn(typedWords(phrase), sponsor, () => new Set())]).toEqual(ranks);
});

it.each<[phrase: string, people: Person[], near: boolean]>([
  ['une fille est battue', [somebody('child', 1)], true],
  ['une fille qui chante', [somebody('child', 1)], false],
  ['quelqu’un est battu', [], true],
  ['une personne est battue', [], true],
  ['des personnes battues', [], false],
  ['elles ont vu', [], true],
  ['nous avons entendu', [], true],
  ['quand vu', [], false],
  ['elles ont chante', [], false],
  ['il faut me conseiller', [], false],
  ['qui m’informe', [], false],
  ['avec moi', [], true],
])('« %s », with %j, is near: %s (what is lived, or seen)', (phrase, people, near) => {
  expect(isNear(typedWords(phrase), people, new Set(), [], new Set())).toBe(near);
});

it('what is lived further counts by its rank', () => {
  const typed = typedWords('une fille dans la rue du centre prend des tartes');
  expect(isNear(typed, [somebody('child', 1)], new Set(), [7], new Set())).toBe(true);
  expect(isNear(typed, [somebody('child', 1)], new Set(), [], new Set())).toBe(false);
});
