import { describe, expect, test } from 'vitest';
import { answerElsewhere } from '../../../src/wizards/answer-elsewhere.ts';
import { findDoors } from '../../../src/phrases/find-doors.ts';
import { typeset } from '../../../src/french/typeset.ts';
import { ACTIONS, EXPENSES } from '../../../src/phrases/suggest.ts';
import { readContent } from '../../../src/reading/content.ts';
import { wholeIndex } from '../../../src/reading/phrases/whole-index.ts';

const index = wholeIndex(readContent());
const found = (phrase: string) => findDoors(index, phrase).map(({ door }) => door);
/** Where the first door of a phrase leads; for a word with several senses, where the first sense does. */
const first = (phrase: string) => {
  const [door] = found(phrase);
  return door?.kind === 'sens' ? door.options[0]?.address : door?.address;
};
const kind = (phrase: string) => found(phrase)[0]?.kind;

describe('the number of a strand opens its sheet', () => {
  test.each([
    ['1.1', '/fiches/1-1/'],
    ['1-2', '/fiches/1-2/'],
    ['21', '/fiches/2-1/'],
    ['31', '/fiches/3-1/'],
    ['2,2', '/fiches/2-2/'],
    ['3 1', '/fiches/3-1/'],
    ['3.2.', '/fiches/3-2/'],
    ['(4.1)', '/fiches/4-1/'],
    ['4–2', '/fiches/4-2/'],
    ['volet 1.1', '/fiches/1-1/'],
    ['Volet 3-1', '/fiches/3-1/'],
    ['volet 32', '/fiches/3-2/'],
    ['fiche 3.1', '/fiches/3-1/'],
    ['FICHE N° 2.2', '/fiches/2-2/'],
    ['V4.2', '/fiches/4-2/'],
    ['axe 3 volet 1', '/fiches/3-1/'],
    ['axe 1, volet 2', '/fiches/1-2/'],
    ['volet 2 de l’axe 4', '/fiches/4-2/'],
    ['axe III volet 2', '/fiches/3-2/'],
    ['axe 3', '/fiches/3-1/'],
    ['axe IV', '/fiches/4-1/'],
    ['imprimer la fiche 3.1', '/fiches/3-1/'],
    ['quelles conditions pour le 1.2 ?', '/fiches/1-2/'],
    ['différence entre 2.1 et 2.2', '/fiches/2-1/'],
  ])('« %s » → %s', (phrase, address) => {
    expect(first(phrase)).toBe(address);
  });

  test('with those of a whole axis, or all that are named', () => {
    const sheets = (phrase: string) => found(phrase).map(({ id }) => id);
    expect(sheets('axes 2 et 4')).toEqual(['2-1', '2-2', '4-1', '4-2']);
    expect(sheets('différence entre 2.1 et 2.2').slice(0, 2)).toEqual(['2-1', '2-2']);
  });

  test.each([
    '1.2 Etp',
    'enfants de 1-2 ans',
    'le 3.1.2026',
    '3,2 %',
    '75',
    '1.3',
    'volet 5.1',
    '12 parents',
  ])('« %s » names none', (phrase) => {
    expect(kind(phrase)).not.toBe('fiche');
  });
});

describe('an expense and a strand are one door', () => {
  test.each([
    ['salaires 3.1', '/ma-depense/#volet=3.1&depense=salaires'],
    ['3.1 salaires', '/ma-depense/#volet=3.1&depense=salaires'],
    ['goûter volet 1.1', '/ma-depense/#volet=1.1&depense=alimentation'],
    ['flyers, fiche 1-2', '/ma-depense/#volet=1.2&depense=communication'],
    ['minibus 3.1', '/ma-depense/#volet=3.1&depense=investissement'],
  ])('« %s » → %s', (phrase, address) => {
    expect(first(phrase)).toBe(address);
  });

  test('named with its strand, the sheet next', () => {
    const [door, next] = found('salaires 3.1');
    expect(door?.label).toContain('3.1');
    expect(next?.address).toBe('/fiches/3-1/');
  });
});

describe('a name opens what it names', () => {
  test.each([
    ['dossier', '/mon-dossier/'],
    ['mon dossier', '/mon-dossier/'],
    ['évaluation', '/mon-evaluation/'],
    ['mon évaluation', '/mon-evaluation/'],
    ['indicateurs', '/mon-evaluation/'],
    ['j’accompagne un porteur', '/accompagner/'],
    ['relire le dossier d’une association', '/accompagner/'],
    ['budget', '/mon-budget/'],
    ['mon budget', '/mon-budget/'],
    ['ma dépense', '/ma-depense/'],
    ['quel volet', '/quel-volet/'],
    ['glossaire', '/glossaire/'],
    ['plan du site', '/plan-du-site/'],
    ['règles', '/regles/'],
    ['R.E.A.A.P.', '/glossaire/#reaap'],
    ['Réaap', '/glossaire/#reaap'],
    ['C.A.F', '/glossaire/#caf'],
    ['L. A. E. P.', '/glossaire/#laep'],
    ['c.t.g.', '/glossaire/#ctg'],
    ['à la campagne', '/parents/loin-de-tout/'],
    ['sans enfants', '/fiches/1-1/'],
    ['une activité sans les enfants', '/fiches/1-1/'],
    ['pas de voiture', '/parents/loin-de-tout/'],
    ['téléphone à quel âge', '/parents/ado-et-ecrans/'],
    ['heures d’écran', '/parents/ado-et-ecrans/'],
    ['la Caf va-t-elle le savoir', '/questions/la-caf-va-t-elle-le-savoir/'],
    ['mon ex ne paie pas la pension', '/parents/conflit-dans-le-couple/'],
  ])('« %s » → %s', (phrase, address) => {
    expect(first(phrase)).toBe(address);
  });

  test.each([
    ['volet 1', 'Les mots d’avant 2025 ?'],
    ['volet 3', 'Les mots d’avant 2025 ?'],
    ['FNP 1', 'Les mots d’avant 2025 ?'],
    ['on était en Reaap avant', 'Les mots d’avant 2025 ?'],
    ['campagne', 'Quand déposer ?'],
    ['campagne 2026', 'Quand déposer ?'],
    ['AAP', 'Quand déposer ?'],
    ['quand déposer', 'Quand déposer ?'],
    ['où déposer', 'Où et comment déposer ?'],
    ['pièces', 'Quelles pièces joindre ?'],
    ['Élan', 'Où et comment déposer ?'],
    ['CT', 'Qui joindre à la Caf ?'],
    ['laïcité', 'Faut-il signer une charte ?'],
    ['CER', 'Faut-il signer une charte ?'],
    ['charte', 'Faut-il signer une charte ?'],
    ['famille d’accueil', 'Vous êtes famille d’accueil ?'],
  ])('« %s » is answered by a silence: « %s »', (phrase, label) => {
    expect(found(phrase)[0]).toMatchObject({ kind: 'silence', label: typeset(label) });
  });

  // « L’annexe n’y répond pas » is never said of what it answers in part.
  test.each([
    ['qui peut déposer', 'Qui peut déposer ?'],
    ['sans salarié', 'Qui peut déposer ?'],
    ['bilan', 'Quel bilan rendre ?'],
    ['QPV', 'Quels territoires sont prioritaires ?'],
    ['cofinancement', 'Cumuler plusieurs aides ?'],
    ['peut-on cumuler', 'Cumuler plusieurs aides ?'],
    ['axes 2 et 4 dans mon département', 'Et dans mon département ?'],
    ['combien', 'Combien ?'],
    ['quel taux', 'Combien ?'],
    ['faut-il être allocataire', 'Faut-il être allocataire ?'],
    ['qui décide', 'Qui décide ?'],
    ['est-ce gratuit pour les parents', 'Est-ce gratuit pour les parents ?'],
  ])('« %s » is answered in part: « %s »', (phrase, label) => {
    expect(found(phrase)[0]).toMatchObject({ kind: 'question', label: typeset(label) });
  });
});

test.each([
  'aaaaaaaaaaaa',
  'zzzz',
  'qsdf',
  'xkcd zzzz',
  'hdhdhdhd',
  'kjhkjh',
  'azerty',
  'qsdfghjklm',
  'blablabla',
  'lorem ipsum',
  'wxcvbn',
  '123456',
  '?????',
  '.....',
  'ooooooooh',
  'mmmmmm',
  'gfdgfdgfd',
  'sdkjfhskdjf',
])('nonsense leads nowhere: « %s »', (phrase) => {
  expect(found(phrase)).toEqual([]);
});

describe('a question that is no expense has its answer elsewhere', () => {
  const elsewhere = (phrase: string) =>
    answerElsewhere(index, phrase, EXPENSES, '/ma-depense/')?.label ?? null;

  test.each([
    ['Le budget du Laep et du Clas, on les met dans le calcul des 80 % ?', 'Mon budget'],
    ['le Clas compte-t-il dans le plafond', 'Mon budget'],
    ['plafond de 80 %', 'Volet 3.1 : Lieux ressources parentalité'],
    ['peut-on cumuler la PS et le Fnp', 'Cumuler avec une prestation de service ?'],
    ['Etp', 'Etp'],
    ['combien d’Etp faut-il', 'Etp'],
    ['date limite', 'Quand déposer ?'],
    ['montant maximum', 'Combien ?'],
    ['qui contacter à la Caf', 'Qui joindre à la Caf ?'],
    ['3.1', 'Volet 3.1 : Lieux ressources parentalité'],
  ])('« %s » → %s', (phrase, label) => {
    expect(elsewhere(phrase)).toBe(typeset(label));
  });

  test.each([
    'des flyers pour la soirée débat',
    'une camionnette',
    'deux heures de plus pour l’éducateur',
    'heures supplémentaires',
    'frais de fonctionnement',
    '0,5 ETP animatrice',
    'loyer',
    'aaaaaaaa',
  ])('« %s » is asked here', (phrase) => {
    expect(elsewhere(phrase)).toBeNull();
  });

  test('as a project does in its own wizard, and the page where one stands', () => {
    expect(answerElsewhere(index, 'date limite', ACTIONS, '/quel-volet/')?.address).toBe(
      '/questions/quand-deposer/',
    );
    expect(answerElsewhere(index, 'café des parents', ACTIONS, '/quel-volet/')).toBeNull();
    expect(answerElsewhere(index, 'quel volet', ACTIONS, '/quel-volet/')).toBeNull();
  });
});
