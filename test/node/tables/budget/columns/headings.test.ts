import { describe, expect, it } from 'vitest';
import { zonesOf } from '../../../../../src/tables/budget/columns/headings.ts';
import { gridIn } from './small-zone.ts';

/** « 1+2 charges | 5 »: the rows of each heading, counted from 1, and the side that a title over it names. */
function headingsIn(text: string): string {
  return zonesOf(gridIn(text))
    .map(({ heading, above }) => [heading.map((row) => row + 1).join('+'), above].filter(Boolean).join(' '))
    .join(' | ');
}

const LINES = '| Salle ; 300 | Jeux ; 40';
const PAIRS = '| Salle ; 300 ; 310 | Jeux ; 40 ; 45';

describe('the row that names the columns', () => {
  it.each([
    [`Poste ; Montant ${LINES}`, '1'],
    [`Libellé ; Prévu ${LINES}`, '1'],
    [`N° ; Montant ${LINES}`, '1'],
    [`Rubrique ; Montant ${LINES}`, '1'],
    [`Volet ; Montant ${LINES}`, '1'],
    [`Quoi ; Combien ${LINES}`, ''],
    [`Quoi ; Montant ${LINES}`, ''],
    [`Salle ; 300 | Jeux ; 40`, ''],
    [`Mon association | | Poste ; Montant ${LINES}`, '3'],
    [`Poste ; Montant | ${LINES}`, '1'],
    [`Budget 2027 | Poste ; Montant ${LINES}`, '2'],
    // An amount alone over the figures, and no word.
    ['; Montant | Salle ; 300 | Jeux ; 40', '1'],
    ['Montant | 300 | 40', ''],
    // One word that is known, of two kinds at least.
    [`Poste ; Libellé ${LINES}`, ''],
    [`Montant ; Total | 300 ; 300 | 40 ; 40`, '1'],
    // A title is short, is no answer, and holds no price.
    [`${'Poste de dépense '.repeat(6)}; Montant ${LINES}`, ''],
    [`Poste à confirmer ; Montant ${LINES}`, ''],
    [`Poste ; Devis ; Montant | Salle ; oui ; 300 | Jeux ; non ; 40`, '1'],
    [`Poste (dix à 12 €) ; Montant ${LINES}`, '1'],
    [`Poste : dix à 12 € ; Montant ${LINES}`, ''],
    [`Poste ; Montant 2027 € ${LINES}`, '1'],
    [`Poste ; 150 ; Montant | Salle ; 3 ; 300 | Jeux ; 4 ; 40`, ''],
  ])('by its words: %s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it.each([
    [`Charges ; Produits ${LINES}`, '1'],
    [`Charges de l’année ; ; Nos produits | Salle ; 300 ; Caf ; 40`, ''],
    [`Charges ; Charges ${LINES}`, ''],
    ['Financeur ; Dépense liée | Caf ; 300 | Mairie ; 40', ''],
    [`Poste de charges ; Poste de produits | Salle ; Caf`, '1'],
    ['CHARGES ; ; PRODUITS ; | Poste ; Montant ; Poste ; Montant | Salle ; 300 ; Caf ; 40', '1+2'],
    ['CHARGES ; ; PRODUITS ; | Salle ; 300 ; Caf ; 40 | Charges ; ; Produits ; | Jeux ; 5 ; Dons ; 9', '1'],
  ])('by both sides: %s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it.each([
    [`Poste ; 2026 ; 2027 ${PAIRS}`, '1'],
    [`Quoi ; 2026 ; 2027 ${PAIRS}`, '1'],
    [`Quoi ; 2026/2027 ; 2027/2028 ${PAIRS}`, '1'],
    ['Psychologue ; 2027 | Salle ; 300', ''],
    ['Poste ; 2027 | Salle ; 300 | Jeux ; 40', '1'],
    [`; 2026 ; 2027 ${PAIRS}`, '1'],
    [`Quoi ; 2026 ; Prévu ${PAIRS}`, ''],
    [`Quoi ; Réalisé ; Prévu ${PAIRS}`, '1'],
    ['; Réalisé ; 2026 ; Prévu ; Voté | Salle ; 3 ; 4 ; 5 ; 6 | Jeux ; 3 ; 4 ; 5 ; 6', '1'],
    ['Quoi ; Où ; Réalisé ; Prévu | Salle ; Blois ; 4 ; 5 | Jeux ; Tours ; 4 ; 5', ''],
    [`Quoi ; 2026 ; 2028 ${PAIRS}`, ''],
    [`Quoi ; 2027 ; 2026 ${PAIRS}`, ''],
    // What stands over figures only, after a title of words, names them.
    [`Poste ; Café ; Vacances ${PAIRS}`, '1'],
    [`Quoi ; Café ; Vacances ${PAIRS}`, ''],
    [`Postes ; Café | Salle ; 300 | Jeux ; 40`, ''],
    ['Poste ; Café ; Vacances | Salle ; 300 ; à voir | Jeux ; 40 ; 45', ''],
    ['Poste ; Café ; Vacances | Salle ; 300 ; 310 | Jeux ; 40 ;', ''],
  ])('by years, or by where it stands: %s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it.each([
    [`Poste ; Montant | (en €) ; ${LINES}`, '1+2'],
    [`Poste ; Montant | ; € ${LINES}`, '1+2'],
    [`Poste ; Montant | ; en euros ${LINES}`, '1+2'],
    [
      'CHARGES ; ; PRODUITS ; | Poste ; Montant ; Poste ; Montant | ; € ; ; € | Salle ; 300 ; Caf ; 40',
      '1+2+3',
    ],
  ])('with the units under it: %s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it.each([
    [`Dépenses ; Montant ${LINES} | Recettes ; Montant | Caf ; 9 | Dons ; 8`, '1 | 4'],
    [`Poste ; Montant ${LINES} | Poste ; Montant | Caf ; 9`, '1 | 4'],
    [`Poste ; Montant ${LINES} | Poste ; Libellé | Caf ; 9`, '1'],
    [`Dépenses ; 2027 ${LINES} | Recettes ; 2027 | Caf ; 9`, '1 | 4'],
    [`Dépenses ; 2027 ${LINES} | Dépenses ; 2027 | Caf ; 9`, '1 | 4'],
    // Under « Montant », a year is an amount.
    [`Poste ; Montant ${LINES} | Intervenante ; 2000 | Recettes ; 2027 | Caf ; 9`, '1'],
    [`Poste ; Montant ${LINES} | Poste ; 2027 | Caf ; 9`, '1'],
    [`Poste ; 2026 ${LINES} | Poste ; 2027 | Caf ; 9`, '1'],
    [`Poste ; 2027 ${LINES} | Poste ; 2027 | Caf ; 9`, '1 | 4'],
  ])('again further down: %s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it.each([
    // The titles of the amounts are further down.
    [`Projet ; Café ; 2027 | Poste ; Lieu ; Montant | Salle ; Blois ; 300 | Jeux ; Tours ; 40`, '2'],
    [`Libellé ; Lieu ; 2027 | Salle ; Blois ; 300 | Jeux ; Tours ; 40`, '1'],
  ])('and not what tells about the table: %s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it.each([
    [`Tableau des produits | Poste ; Montant ${LINES}`, '2 resources'],
    [`Recettes | | | | Poste ; Montant ${LINES}`, '5 resources'],
    [`Recettes | | | | | Poste ; Montant ${LINES}`, '6'],
    [`Recettes | Mon association | Poste ; Montant ${LINES}`, '3 resources'],
    [`Recettes | Nom ; Alpha | Poste ; Montant ${LINES}`, '3'],
    [`Recettes | 12 | Poste ; Montant ${LINES}`, '3'],
    [`Dépenses | Recettes | Poste ; Montant ${LINES}`, '3 resources'],
    [`Recettes | Quoi ; Combien ${LINES}`, ''],
  ])('under the title of a side: %s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it.each([
    // The top of the next page.
    [`Recettes | Poste ; Montant ${LINES} | Poste ; Montant | Caf ; 9`, '2 resources | 5 resources'],
    [`Recettes | Poste ; Montant ${LINES} | Total ; 340 | Poste ; Montant | Caf ; 9`, '2 resources | 6'],
    [`Recettes | Poste ; Montant ${LINES} | Libellé ; Montant | Caf ; 9`, '2 resources | 5'],
    [`Poste ; Montant ${LINES} | Recettes | Caf ; 9 | Poste ; Montant | Don ; 9`, '1 | 6 resources'],
    ['Poste ; Montant | Recettes | Caf ; 9 | Poste ; Montant | Don ; 9', '1 | 4 resources'],
    [`Poste ; Montant ${LINES} | Poste ; Montant | Caf ; 9`, '1 | 4'],
    [`Dépenses | Poste ; Montant ${LINES} | Recettes | Poste ; Montant | Caf ; 9`, '2 charges | 6 resources'],
  ])('which goes on under the same titles: %s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it('what this guide saved: its own titles alone, wherever they stand', () => {
    const own = 'Dépense ; Montant ; Catégorie ; Volet ; Réponse | Poste ; 300 ; ; ;';
    expect(headingsIn(own)).toBe('1');
    expect(headingsIn(`${own} | Ressource ; Montant ; Compte ; Compte | Caf ; 3 ; ;`)).toBe('1 | 3');
    expect(headingsIn(`Mon budget | ${own} | Poste ; Montant | Salle ; 3`)).toBe('2 | 4');
  });
});

describe('what is near to a row of titles', () => {
  it.each([
    [`Poste : dix à 12€ ; Montant ${LINES}`, ''],
    [`Poste à 1 euro ; Montant ${LINES}`, ''],
    [`Poste ${'x'.repeat(74)} ; Montant ${LINES}`, '1'],
    [`Poste ${'x'.repeat(75)} ; Montant ${LINES}`, ''],
    ['; Bonjour | ; 300 | ; 40', ''],
    // Half of the titles are known.
    ['Poste ; Montant ; Lieu ; Public | Salle ; 300 ; Lille ; ados | Jeux ; 40 ; Lens ; ados', '1'],
    // Not over figures only.
    ['Poste ; Café ; Fêtes | Salle ; 300 ; 20 | Jeux ; 40 ; 30 | Goûter ; à la mairie ; 2', ''],
  ])('%s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it.each([
    [`Poste ; Montant | ; € ${LINES}`, '1+2'],
    [`Poste ; Montant | ; (€) ${LINES}`, '1+2'],
    [`Poste ; Montant | ; en euro ${LINES}`, '1+2'],
    [`Poste ; Montant | ; (en euros) ${LINES}`, '1+2'],
    [`Poste ; Montant | ; eur ${LINES}`, '1+2'],
    // A line of which the amount is not known yet, and sections.
    [`Poste ; Montant | Salle ; € ${LINES}`, '1'],
    [`Poste ; Montant | Repas à 5 euros ; ${LINES}`, '1'],
    [`Poste ; Montant | % de frais généraux ; ${LINES}`, '1'],
  ])('units under it: %s, %s', (table, rows) => {
    expect(headingsIn(table)).toBe(rows);
  });

  it('a total is one by its first letters', () => {
    expect(
      headingsIn(`Recettes | Poste ; Montant ${LINES} | Autotests ; 4 | Poste ; Montant | Caf ; 9`),
    ).toBe('2 resources | 6 resources');
  });

  it('lines under the titles of what this guide saved, whatever they say', () => {
    const line = '| Poste ; 300 ; ; ; | Poste ; Montant | Salle ; 3';
    expect(headingsIn(`Dépense ; Montant ; Catégorie ; Volet ; Réponse ${line}`)).toBe('1');
    expect(headingsIn(`Dépense ; Montant ; Catégorie ; Volet ; Réponse ; Lieu ${line}`)).toBe('1');
  });
});

it('the titles of a part, those of several rows put together', () => {
  const grid = gridIn('CHARGES ; ; PRODUITS ; | Poste ; 2027 ; ; Montant | Salle ; 300 ; Caf ; 40');
  expect(zonesOf(grid)).toEqual([
    {
      ...{ heading: [0, 1], first: 2, end: 3, above: null },
      titles: ['charges poste', 'charges 2027', 'produits', 'produits montant'],
      shown: ['CHARGES Poste', 'CHARGES 2027', 'PRODUITS', 'PRODUITS Montant'],
    },
  ]);
  expect(zonesOf(gridIn('Salle ; 300 | Jeux ; 40'))).toEqual([
    { heading: [], first: 0, end: 2, titles: ['', ''], shown: ['', ''], above: null },
  ]);
});
