import { expect, it } from 'vitest';
import { typedWords } from '../../../../src/phrases/danger/danger-words.ts';
import { isNear } from '../../../../src/phrases/danger/near.ts';
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
