import { describe, expect, it } from 'vitest';
import { proposeLayout, withAnswer } from '../../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../../src/tables/budget/read-budget.ts';
import { askedOf, typedSheets } from './typed-budget.ts';

const asked = (table: string) => askedOf('totals:rate', table);
const WHOLE = 'ces montants sont-ils ceux de tout le budget, ou chacun un prix à multiplier ?';
const RATES = '[Des montants entiers, Des prix à multiplier : les laisser de côté] keep';

describe('amounts under the title of a rate', () => {
  it.each([
    ['Poste ; Montant mensuel | Psy ; 500 | Salle ; 100', 'Montant mensuel'],
    ['Poste ; Coût unitaire | Psy ; 500 | Salle ; 100', 'Coût unitaire'],
    ['Poste ; Coût par famille | Psy ; 500 | Salle ; 100', 'Coût par famille'],
    ['Poste ; Montant / mois | Psy ; 500 | Salle ; 100', 'Montant / mois'],
  ])('are asked about: %s', (table, title) => {
    expect(asked(table)).toBe(`« ${title} » (ligne 1) : ${WHOLE} 1 Psy Salle ${RATES}`);
  });

  it.each([
    'Poste ; Montant | Psy ; 500 | Salle ; 100',
    'Poste ; Montant annuel | Psy ; 500 | Salle ; 100',
    // Their own total says that they are whole.
    'Poste ; Montant mensuel | Psy ; 500 | Salle ; 100 | Total ; 600',
    'Charges ; Montant mensuel ; Produits ; Montant | Psy ; 500 ; Fête ; 450 | Thé ; 9 ; Loto ; 50 | Total ; 509 ; ;',
  ])('are not, where they are whole: %s', (table) => {
    expect(asked(table)).toBe('');
  });

  it('are asked about where the total of the table is not theirs', () => {
    expect(asked('Poste ; Montant mensuel | Psy ; 500 | Salle ; 100 | Total ; 7 200')).toContain(WHOLE);
  });
});

it.each([
  ['Charges ; Montant mensuel ; Produits ; Montant | Psy ; 500 ; Caf ; 450 | Thé ; 9 ; Don ; 50', 'Psy Thé'],
  ['Charges ; Montant ; Produits ; Montant mensuel | Psy ; 500 ; Caf ; 450 | Thé ; 9 ; Don ; 50', 'Caf Don'],
])('a rate over one side is asked about its lines alone: %s', (table, lines) => {
  expect(asked(table)).toBe(`« Montant mensuel » (ligne 1) : ${WHOLE} 1 ${lines} ${RATES}`);
});

describe('amounts of which a share is to be taken', () => {
  it.each([
    ['Poste ; Montant ; % affecté | Psy ; 500 ; 50 % | Salle ; 100 ; 30 %', '% affecté'],
    ['Poste ; Montant ; Clé | Psy ; 500 ; 50 % | Salle ; 100 ; 30 %', 'Clé'],
    ['Poste ; Montant ; Quotité | Psy ; 500 ; 50 % | Salle ; 100 ; 30 %', 'Quotité'],
  ])('are asked about: %s', (table, title) => {
    expect(asked(table)).toBe(
      `« ${title} » (ligne 1) : les montants sont-ils déjà la part de l’action ? 1 Psy Salle [Oui, déjà la part de l’action, Non : les laisser de côté] keep`,
    );
  });

  it.each([
    'Poste ; Montant ; Affectation | Psy ; 500 ; atelier | Salle ; 100 ; fête',
    'Poste ; % affecté ; Montant | Psy ; 50 % ; 500 | Salle ; 30 % ; 100',
    'Poste ; Montant ; % affecté | Psy ; 500 ; | Salle ; 100 ; ',
  ])('are not, where nothing says so: %s', (table) => {
    expect(asked(table)).toBe('');
  });
});

describe('the title of a rate', () => {
  const asks = (title: string, after = '') =>
    asked(`Poste ; ${title} ; ${after} | Psy ; 500 ; | Salle ; 100 ; `) !== '';

  it.each([
    ...['unitaire', 'unitaires', 'P.U.', 'PU', 'p. u.', 'mensuel', 'mensuelle', 'mensuels', 'mensuelles'],
    ...['hebdomadaire', 'journalier', 'trimestriel', 'horaire', 'par mois', 'par trimestre', 'par semaine'],
    ...['par jour', 'par heure', 'par h', 'par séance', 'par personne', 'par pers', 'par famille'],
    ...['par enfant', 'par parent', 'par participant', 'par adhérent', 'par unité', 'par participants'],
    ...['/mois', '/ jour', '/h', '/ séance', '/enfants'],
  ])('is one: « Montant %s »', (words) => {
    expect(asks(`Montant ${words}`)).toBe(true);
  });

  it.each(['par lieu', 'partenaire', 'annuel', 'du parent', 'mois', 'horairex', 'supu'])(
    'is none: « Montant %s »',
    (words) => {
      expect(asks(`Montant ${words}`)).toBe(false);
    },
  );

  it('is the nearest over the amounts, three rows above the first at most', () => {
    const rows = (...titles: string[]) =>
      `${titles.map((title) => `; ${title}`).join(' | ')} | Psy ; 500 | Salle ; 100`;
    expect(asked(rows('Montant mensuel'))).toContain('« Montant mensuel » (ligne 1)');
    expect(asked(rows('Montant mensuel', 'Montant annuel'))).toBe('');
    expect(asked(rows('Montant annuel', 'Montant mensuel'))).toContain('« Montant mensuel » (ligne 2)');
  });
});

describe('the title of a share', () => {
  const asks = (title: string, first = '50 %', second = '30 %') =>
    asked(`Poste ; Montant ; ${title} | Psy ; 500 ; ${first} | Salle ; 100 ; ${second}`) !== '';

  it.each([
    'Affectation',
    'Affecté',
    'Quotité',
    'Quotités',
    'Clé',
    'Clés',
    'Prorata',
    'Au prorata',
    'Imputé',
    'Imputation',
  ])('is one: « %s »', (title) => {
    expect(asks(title)).toBe(true);
  });

  it.each(['Réaffecte', 'La clé', 'Impur', 'Taux'])('is none: « %s »', (title) => {
    expect(asks(title)).toBe(false);
  });

  it('stands behind the amounts, and is not theirs', () => {
    expect(asked('Poste ; Montant affecté | Psy ; 500 | Salle ; 100')).toBe('');
    expect(asks('Clé', 'n° 5', 'n° 6')).toBe(false);
  });

  it('stands over figures, and no words', () => {
    expect(asks('Clé', '50 %', '')).toBe(true);
    expect(asks('Clé', '', '')).toBe(false);
    expect(asks('Clé', '50 %', 'selon les jours')).toBe(false);
  });
});

it('an answer leaves the lines out, or keeps them, and nothing more is asked', () => {
  const sheets = typedSheets('Poste ; Montant mensuel | Psy ; 500 | Salle ; 100');
  const layout = proposeLayout(sheets);
  const [ask] = readBudget(sheets, layout).asks;
  expect(ask?.id).toBe('totals:rate:0');
  const read = (option = '') => readBudget(sheets, withAnswer(layout, ask?.id ?? '', option));
  expect(read(ask?.options[0]?.id).charges.map(({ cents }) => cents)).toEqual([50_000, 10_000]);
  expect(read(ask?.options[1]?.id).charges).toEqual([]);
  expect([read(ask?.options[0]?.id).asks, read(ask?.options[1]?.id).asks]).toEqual([[], []]);
});
