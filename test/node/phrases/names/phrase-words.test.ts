import { describe, expect, it } from 'vitest';
import { isJoined, phraseWords, termsOfPhrase } from '../../../../src/phrases/names/phrase-words.ts';

describe('what means one thing is one word', () => {
  it.each([
    ['les volets n° 3', 'les volet3'],
    ['annexe 1, fiche 2', 'annexe1 fiche2'],
    ['volet 12', 'volet 12'],
    ['volet 3.1', 'volet'],
    ['la paie', 'la paie'],
    ['on la paye', 'on payer'],
    ['on paierait', 'on paierait'],
    ['0,5 Etp', 'zqetp'],
    ['un Etp', 'un etp'],
    ['à la campagne', 'zqcampagne'],
    ['dans la campagne de pub', 'dans la campagne de pub'],
    ['sans enfants ni voiture', 'sans zqsansenfants ni zqsansvoiture'],
    ['hors les frais', 'hors zqsansfrais'],
    ['pas de voiture', 'pas zqsansvoiture'],
    ['on ne loue pas de salle', 'on pas zqsanssalle'],
    ['nous n’achetons pas', 'nous pas'],
    ['il ne paie pas', 'il ne paie pas'],
    ['pas besoin d’une voiture', 'pas zqsansvoiture'],
    ['qui peut déposer', 'zqqui deposer'],
    ['où peut-on envoyer', 'zqou deposer'],
    ['peuvent-elles porter', 'zqqui deposer'],
    ['quand sort l’appel à projets', 'zqquand deposer'],
    ['dossier à rendre pour quand', 'dossier rendre zqquand deposer'],
    ['la subv tombe quand', 'la subv tombe zqquand deposer'],
    ['mon bébé parlera quand', 'mon bebe parlera quand'],
    ['pti matos', 'petit matos'],
    ['p’tites chaises', 'petites chaises'],
    ['ptisane', 'ptisane'],
    ['petit déj', 'dej'],
    ['petit déménagement', 'petit demenagement'],
    ['mini golf', 'mini golf'],
    ['deux appels à projets', 'deux aap'],
    ['ma petite-fille', 'ma zqpetit'],
    ['12,5 heures', 'heures'],
    ['qui instruit', 'zqdecide'],
    ['qui a fait ce site', 'zqauteur'],
  ])('« %s »: %s', (phrase, words) => {
    expect(phraseWords(phrase).join(' ')).toBe(words);
  });

  it('and stands for several only where it begins so', () => {
    expect(['zqetp', 'zq', 'etpzq', 'etp'].map(isJoined)).toEqual([true, true, false, false]);
  });
});

it.each([
  ['la location des salles et de la salle', 'location salle'],
  ['qui est-ce', 'qui est ce'],
  ['', ''],
])('« %s » is looked up as « %s »', (phrase, terms) => {
  expect(termsOfPhrase(phrase).join(' ')).toBe(terms);
});
