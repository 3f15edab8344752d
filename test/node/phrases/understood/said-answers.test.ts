import { describe, expect, it } from 'vitest';
import { saidAnswers } from '../../../../src/phrases/understood/said-answers.ts';
import { SMALL_SAID } from './small-said.ts';

const ALL = Object.keys(SMALL_SAID.said);
const read = (phrase: string, among = ALL) =>
  saidAnswers(SMALL_SAID, among, phrase).map(({ question, option }) => `${question}.${option}`);

describe('the answers that a phrase says', () => {
  it.each([
    ['deux heures de plus par semaine', ['plus.oui']],
    ['des heures supplementaires', ['plus.oui']],
    ['une heure supplémentaire', ['plus.oui']],
    ['ses heures', ['plus.non']],
    ['ses heures habituelles, en visio', ['plus.non', 'forme.visio']],
    ['En Visio', ['forme.visio']],
    ['pas de salle à louer : en visio', ['forme.visio']],
  ])('are those of its words, whole, next to one another: « %s »', (phrase, answers) => {
    expect(read(phrase)).toEqual(answers);
  });

  it.each([
    ['en présence, plus tard la visio'],
    ['plus de flyers'],
    ['un de ces jours plus'],
    ['pas de visio'],
    ['visio en salle'],
    [''],
  ])('are none for other words, or in another order: « %s »', (phrase) => {
    expect(read(phrase)).toEqual([]);
  });

  it.each([
    ...['pas en visio', 'jamais en visio', 'sans rien de plus', 'ni en visio'],
    ...['aucun en visio', 'aucune en visio', 'non, en visio', 'plutôt en visio'],
  ])('are none for what is denied: « %s »', (phrase) => {
    expect(read(phrase)).toEqual([]);
  });

  it('are those of the longer words, or of neither when both say as much', () => {
    expect(read('des heures habituelles')).toEqual(['plus.non']);
    const said = {
      ...SMALL_SAID,
      said: { 'a.oui': { says: '', words: ['un'] }, 'a.non': { says: '', words: ['deux'] } },
    };
    expect(saidAnswers(said, ['a.oui', 'a.non'], 'un ou deux')).toEqual([]);
  });

  it('are those of the questions of the thing alone', () => {
    expect(read('deux heures de plus', ['forme.visio'])).toEqual([]);
  });
});
