import { describe, expect, it } from 'vitest';
import type { DangerData } from '../../../../src/phrases/danger/danger-data.ts';
import { dangerReader } from '../../../../src/phrases/danger/read-danger.ts';

const sign = (id: string, words: Partial<DangerData['signs'][number]>) => ({
  ...{ id, alone: '', lived: '', borne: '', unless: '' },
  ...words,
});

/** A few words of each kind; each answer says its name and shows a number of its own. */
const DATA = {
  signs: [
    sign('violences', {
      alone: 'violences conjugales',
      lived: 'coups',
      borne: 'pousse',
      unless: 'coups de main',
    }),
    sign('harcelement', { alone: 'harcele' }),
    sign('geste', { alone: 'peur de secouer' }),
    sign('menace', { lived: 'peur' }),
    sign('depression', { alone: 'deprime' }),
    sign('craquer', { alone: 'craque' }),
    sign('cri', { lived: 'hurle' }),
    sign('numero', { alone: '3919,3114,numero d urgence' }),
    sign('ligne', { alone: 'insulte' }),
  ],
  groups: {},
  people: {
    ...{ child: 'fils,fille', partnerHe: 'mari', partnerShe: 'epouse', woman: 'femme', man: 'homme' },
    ...{ elder: 'pere', peer: 'eleves' },
  },
  ...{ near: 'femme', now: 'ce soir', peers: 'ecole', project: 'atelier', sponsor: 'organise', ordinary: '' },
  answers: 'menace menace-enfant couple homme enfant harcelement idees-noires limite numero ligne'
    .split(' ')
    .map((id) => ({ id, says: id, rows: [[id]] })),
} as unknown as DangerData;

const reader = dangerReader(DATA);
const heard = (phrase: string) => {
  const found = reader.hear(phrase);
  return found && `${found.stands}: ${found.rows.flat().join(' ')}`;
};

describe('a danger is heard', () => {
  it.each([
    ['by its words alone', 'violences conjugales', 'first: couple'],
    ['or by what somebody lives', 'des coups de mon mari', 'first: couple'],
    ['by one word alone', 'coups', 'first: couple'],
    ['but not by a word of nobody', 'coups et blessures', null],
    ['nor by an innocent use', 'mon mari donne des coups de main', null],
    ['nor by nothing', 'une salle pour jouer', null],
    ['by what is borne', 'mon mari pousse ma fille', 'first: enfant couple'],
    ['but not by what is done to nobody', 'il pousse', null],
    ['in the longest of its words', 'j’ai peur de secouer mon fils', 'first: enfant'],
    [
      'with a child beside',
      'violences conjugales, un mot pour dire tout cela, ma fille',
      'first: couple enfant',
    ],
    ['with a cry beside', 'je craque et je hurle', 'first: enfant'],
    ['without a cry', 'je craque', 'limit: limite'],
    ['where somebody speaks', 'je cherche une insulte', 'first: numero'],
    ['where nobody does', 'insulte', 'small: ligne'],
    ['but not of a child at school', 'mon fils donne des coups a l’ecole', null],
    ['as elsewhere', 'mon fils donne des coups', 'first: enfant'],
  ])('%s: « %s »', (_, phrase, found) => {
    expect(heard(phrase)).toBe(found);
  });

  it.each([
    ['violences conjugales ce soir', 'first: menace couple'],
    ['mon pere donne des coups ce soir', 'first: menace-enfant enfant'],
    ['mon epouse me donne des coups ce soir', 'first: menace homme'],
    ['deprime ce soir', 'first: idees-noires'],
  ])('and presses more when it happens: « %s »', (phrase, found) => {
    expect(heard(phrase)).toBe(found);
  });

  it.each([
    ['atelier sur les violences conjugales', 'small: couple'],
    ['j’organise un atelier sur les violences conjugales', 'small: couple enfant'],
    ['je cherche un atelier sur les violences conjugales', 'first: couple enfant'],
    ['un atelier, et ma fille : violences conjugales', 'first: enfant'],
    ['atelier deprime ; craque', 'small: idees-noires'],
    ['atelier ; craque', null],
  ])('as a subject of work, or near: « %s »', (phrase, found) => {
    expect(heard(phrase)).toBe(found);
  });

  it.each([
    ['3114', 'first: 3114 numero'],
    ['3114 ou 39 19', 'first: 3114 3919 numero'],
    ['un numero d’urgence', 'first: numero'],
  ])('with the numbers that it names: « %s »', (phrase, found) => {
    expect(heard(phrase)).toBe(found);
  });
});
