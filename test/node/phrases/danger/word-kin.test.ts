import { expect, it } from 'vitest';
import { WordKin } from '../../../../src/phrases/danger/word-kin.ts';

const kin = new WordKin('frappe frapper gifle voisin cogner menace etrangle tape cri coup'.split(' '), [
  'voisine',
  'menager',
]);
const meant = (typed: string) => [...kin.meant(typed)].sort().join(' ');

it.each([
  ['the word itself', 'gifle', 'gifle'],
  ['its plural', 'gifles', 'gifle'],
  ['a form of a verb', 'cognait', 'cogner'],
  ['another', 'cogne', 'cogner'],
  ['another', 'tapent', 'tape'],
  ['another', 'tapait', 'tape'],
  ['another', 'tapez', 'tape'],
  ['how it sounds, of five letters', 'jifle', 'gifle'],
  ['a slip of six letters', 'menaec', 'menace'],
  ['a letter forgotten', 'etrngle', 'etrangle'],
  ['no slip of five letters', 'giflr', ''],
  ['nothing of three letters', 'cri', ''],
  ['no word of three letters', 'crie', ''],
  ['no plural of three letters', 'cris', ''],
  ['another', 'tapai', 'tape'],
  ['not how four letters sound', 'jifl', ''],
  ['nor how a word of four letters sounds', 'tappe', ''],
  ['no ordinary word', 'voisine', ''],
  ['nor its plural', 'voisines', ''],
  ['nor another', 'menager', ''],
  ['no slip of another first letter', 'renace', ''],
  ['nothing', 'bonjour', ''],
])('a typed word may be %s: « %s » is « %s »', (_, typed, words) => {
  expect(meant(typed)).toBe(words);
});

it('who people are is told by the word itself, first', () => {
  expect([...kin.named('voisins')]).toEqual(['voisin']);
  expect([...kin.named('gifla')]).toEqual([...kin.meant('gifla')]);
});
