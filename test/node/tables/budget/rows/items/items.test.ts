import { describe, expect, it } from 'vitest';
import { facesOf } from '../../../../../../src/tables/budget/columns/faces.ts';
import { zonesAt } from '../../../../../../src/tables/budget/columns/headings.ts';
import { gridOf } from '../../../../../../src/tables/budget/grid.ts';
import type { Item } from '../../../../../../src/tables/budget/rows/items/item.ts';
import { itemsOf } from '../../../../../../src/tables/budget/rows/items/items.ts';

/** The rows of a table typed in one line, under its first row; without titles, where that holds nothing. */
function itemsIn(text: string, about: { faults?: readonly number[] } = {}): Item[] {
  const untitled = text.startsWith('|');
  const rows = (untitled ? text.slice(1) : text).split('|').map((row) => row.split(';').map((cell) => cell));
  const grid = gridOf({
    ...{ name: '', hidden: false, rows: rows.map((row) => row.map((cell) => cell.replace(/^ | $/g, ''))) },
    faults: (about.faults ?? []).map((row) => ({ row, cell: 'B2', column: 1, message: 'Illisible.' })),
  });
  const [zone] = zonesAt(grid, [untitled ? [] : [0]]);
  return zone ? itemsOf(grid, 0, zone, facesOf(grid, zone), { strand: null, first: 0 }) : [];
}

const euros = ({ cents }: Item) => (cents === null ? '' : ` ${String(cents / 100)}`);
/** « Salle 300 | Total 300 general ». */
const rowsIn = (
  text: string,
  told: (item: Item) => string = ({ name }) => (name === 'plain' ? '' : ` ${name}`),
) =>
  itemsIn(text)
    .map((item) => `${item.label}${euros(item)}${told(item)}`)
    .join(' | ');
const lastOf = (text: string) => itemsIn(text).at(-1);

describe('the words and the amount of a row', () => {
  it.each([
    ['Poste ; Montant | Salle ; 300 | ; | Total ; 300', 'Salle 300 | Total 300 general'],
    ['Poste ; Montant | Salle ; 300 | ; 40', 'Salle 300 |  40 bare'],
    ['Poste ; Montant | Achats ; | Jeux ; 40', 'Achats | Jeux 40'],
    // An indented label stands in the next column.
    ['Libellé ; ; Montant | Achats ; ; 300 | ; Jeux ; 40', 'Achats 300 | Jeux 40'],
    ['Libellé ; Montant | 2027 ; 300 | Jeux ; 40', '2027 300 | Jeux 40'],
    [
      'Catégorie ; Libellé ; Montant | Achats ; Jeux ; 40 | ; Livres ; 5 | ; ; 9',
      'Jeux 40 | Livres 5 | Achats 9',
    ],
    ['Compte ; Libellé ; Montant | 606 Jeux ; ; 40 | 613 ; Salle ; 9', 'Jeux 40 | Salle 9'],
    // A total in one cell.
    ['Poste ; Montant | Salle ; 300 | Total : 1 400 € ;', 'Salle 300 | Total 1400 general'],
    ['Poste ; Montant | Salle ; 300 | Total = 1 400 ;', 'Salle 300 | Total 1400 general'],
    ['Poste ; Montant | Salle ; 300 | Total :1 400 ;', 'Salle 300 | Total 1400 general'],
    ['Poste ; Montant | Salle ; 300 | A) Total : 1 400 ;', 'Salle 300 | A) Total 1400 general'],
    ['Poste ; Montant | Salle ; 300 | Total 1 400 € ;', 'Salle 300 | Total 1400 general'],
    ['Poste ; Montant | Salle ; 300 | ; Total : 1 400 €', 'Salle 300 | Total 1400 general'],
    ['Poste ; Montant | Salle ; 300 | Sous-total : 300 ;', 'Salle 300 | Sous-total 300 subtotal'],
    ['Poste ; Montant | Salle ; 300 | Psy : 300 ;', 'Salle 300 | Psy : 300'],
    ['Poste ; Montant | Salle ; 300 | Charges : 300 ;', 'Salle 300 | Charges 300 general'],
    ['Poste ; Montant | Salle ; 300 | Remise (50) ;', 'Salle 300 | Remise -50'],
    ['Poste ; Montant | Salle ; 300 | Remise (50) ; 20', 'Salle 300 | Remise (50) 20'],
    ['Poste ; Montant | Salle ; 300 | Charges ; 5 k€', 'Salle 300 | Charges general'],
    // A date before the words is not the words.
    ['Libellé ; ; Montant | 12/03/2027 ; Jeux ; 40 | Thé ; ; 5', 'Jeux 40 | Thé 5'],
    ['Libellé ; ; Montant | 2027 ; Jeux ; 40 | Thé ; ; 5', 'Jeux 40 | Thé 5'],
    ['Poste ; Montant | Salle ; 300 | Total 2027 ;', 'Salle 300 | Total 2027 general'],
    ['Poste ; Montant | Salle ; 300 | Total : 900 € ; 300', 'Salle 300 | Total : 900 € 300 subtotal'],
  ])('%s: %s', (table, rows) => {
    expect(rowsIn(table)).toBe(rows);
  });

  it('where it stands', () => {
    expect(lastOf('Poste ; Montant | Salle ; 300 |   Jeux ; 40')).toMatchObject({
      ...{ key: '0:3:0', sheet: 0, row: 3, cell: 'B3', indent: 2, label: 'Jeux', plain: 'jeux', block: 0 },
      ...{ category: '', strand: null, strandText: '', own: false, mixed: false, list: null, about: false },
    });
    expect(lastOf('Montant ; Poste | 300 ; Salle | 40 ; Jeux')).toMatchObject({ cell: 'A3', label: 'Jeux' });
    expect(lastOf('Poste ; Prix ; Quantité | Thé ; 5 ; 30 | Livres ; 12 ; 10')).toMatchObject({
      ...{ cell: '', cents: 12_000 },
    });
    expect(lastOf('Catégorie ; Volet ; Libellé ; Montant | Achats ; à voir ; Jeux ; 40')).toMatchObject({
      ...{ category: 'Achats', strand: null, strandText: 'à voir' },
    });
    expect(lastOf('Catégorie ; Volet ; Libellé ; Montant | Achats ; volet 1.2 ; Jeux ; 40')).toMatchObject({
      ...{ strand: '1.2', strandText: 'volet 1.2' },
    });
  });
});

describe('the account of a row', () => {
  const numbered = ({ number }: Item) => (number === null ? '' : ` (${number})`);
  it.each([
    ['Compte ; Libellé ; Montant | 606 ; Jeux ; 40', 'Jeux 40 (606)'],
    ['Libellé ; Montant | 606 - Jeux ; 40', 'Jeux 40 (606)'],
    ['Libellé ; Montant | 606 Jeux ; 40', 'Jeux 40 (606)'],
    ['Libellé ; Montant | 60 Achats ; 40', 'Achats 40 (60)'],
    ['Dépenses ; Montant | 60 Ballons ; 40', '60 Ballons 40'],
    ['Dépenses ; Montant | 70 Ballons ; 40 | Jeux ; 5', '70 Ballons 40 | Jeux 5'],
    ['Dépenses ; Montant | 86 Bénévolat ; 40 | Jeux ; 5', 'Bénévolat 40 (86) | Jeux 5'],
    ['Dépenses ; Montant | 741 Ballons ; 40 | Jeux ; 5', '741 Ballons 40 | Jeux 5'],
    ['Compte ; Libellé ; Montant | 60 ; 606 Jeux ; 40', 'Jeux 40 (60)'],
    ['Compte ; Libellé ; Montant | 60 ; 613 Jeux ; 40', '613 Jeux 40 (60)'],
    ['Catégorie ; Libellé ; Montant | 60 - Achats ; Jeux ; 40', 'Jeux 40 (60)'],
    // An account alone opens its part.
    ['Compte ; Libellé ; Montant | 60 ; ; | 606 ; Jeux ; 40', ' (60) | Jeux 40 (606)'],
    ['Compte ; Catégorie ; Libellé ; Montant | 60 ; Achats ; ; | 606 ; ; Jeux ; 40', ' (60) | Jeux 40 (606)'],
    // Figures alone are words, beside an account or without.
    ['Libellé ; Montant | 606 ; 40 | Jeux ; 5', '606 40 | Jeux 5'],
    ['Compte ; Libellé ; Montant | 60 ; 606 ; 40 | 61 ; Jeux ; 5', '606 40 (60) | Jeux 5 (61)'],
    // They rise from the last account, within its class.
    ['Dépenses ; Montant | 60 Achats ; 4 | 61 Ballons ; 5', 'Achats 4 (60) | Ballons 5 (61)'],
    ['Dépenses ; Montant | 60 Achats ; 4 | 60 Ballons ; 5', 'Achats 4 (60) | 60 Ballons 5'],
    ['Dépenses ; Montant | 62 - Frais ; 4 | 60 Ballons ; 5', 'Frais 4 (62) | 60 Ballons 5'],
  ])('%s: %s', (table, rows) => {
    expect(rowsIn(table, numbered)).toBe(rows);
  });
});

describe('the side of a row', () => {
  const sided = ({ side, guessed }: Item) => `${side === 'charges' ? ' -' : ' +'}${guessed ? '?' : ''}`;
  it.each([
    ['Dépenses ; Montant | Salle ; 300', 'Salle 300 -'],
    ['Recettes ; Montant | Dons ; 300', 'Dons 300 +'],
    ['Compte ; Libellé ; Montant | 606 ; Jeux ; 40 | 74 ; Caf ; 30', 'Jeux 40 - | Caf 30 +'],
    ['Libellé ; Montant | 864 - Aide ; 40 | 874 - Don ; 40', 'Aide 40 - | Don 40 +'],
    ['Type ; Libellé ; Montant | D ; Jeux ; 40 | R ; Don ; 30', 'Jeux 40 - | Don 30 +'],
    [
      'Libellé ; Montant | Charges ; | Jeux ; 40 | Produits ; | Don ; 30',
      'Charges - | Jeux 40 - | Produits + | Don 30 +',
    ],
    ['Libellé ; Montant | Jeux ; 40 | Total des recettes ; 40', 'Jeux 40 + | Total des recettes 40 +'],
    // Words of who pays among expenses that no account parts.
    ['Dépenses ; Montant | Jeux ; 40 | Caf ; 30', 'Jeux 40 - | Caf 30 +?'],
    ['Dépenses ; Montant | Jeux ; 40 | 606 - Caf ; 30', 'Jeux 40 - | Caf 30 -'],
    // An account gives its side to those below it.
    [
      'Libellé ; Montant | 60 - Achats ; 40 | Jeux ; 5 | 74 - Caf ; 30 | Don ; 5',
      'Achats 40 - | Jeux 5 - | Caf 30 + | Don 5 +',
    ],
    [
      'Libellé ; Montant | 60 - Achats ; | Jeux ; 5 | 74 - Aides ; | Don ; 5',
      'Achats - | Jeux 5 - | Aides + | Don 5 +',
    ],
    // Before any account, a table of both sides begins by its expenses.
    [
      'Compte ; Libellé ; Montant | ; Divers ; 5 | 606 ; Jeux ; 40 | 74 ; Caf ; 3',
      'Divers 5 - | Jeux 40 - | Caf 3 +',
    ],
    // Where both sides share their words, an account says nothing of the rows below; elsewhere it does.
    [
      'Libellé ; Dépenses ; Recettes | 70 - Ventes ; 5 ; | Jeux ; 3 ; | Caf ; ; 2',
      'Ventes -5 + | Jeux 3 - | Caf 2 +',
    ],
    [
      'Charges ; Montant ; Produits ; Montant | 70 - Ventes ; 5 ; Caf ; 5 | Jeux ; 3 ; Don ; 2',
      'Ventes 5 + | Caf 5 + | Jeux 3 + | Don 2 +',
    ],
    // That which a category gives is of its own line alone.
    [
      'Catégorie ; Libellé ; Montant | 74 - Aides ; Don ; 5 | Divers ; Jeux ; 9 | 60 - Achats ; Thé ; 4',
      'Don 5 + | Jeux 9 - | Thé 4 -',
    ],
  ])('%s: %s', (table, rows) => {
    expect(rowsIn(table, sided)).toBe(rows);
  });
});

describe('a contribution in kind', () => {
  const kinds = ({ name, inKind, maybeInKind }: Item) =>
    name === 'plain' && inKind ? ' kind' : maybeInKind ? ' maybe' : '';
  it.each([
    ['Poste ; Montant | Salle ; 300 | Bénévolat ; 40', 'Salle 300 | Bénévolat 40 kind'],
    ['Bénévolat ; Montant | Aide ; 300', 'Aide 300 kind'],
    ['Poste ; Montant | 864 - Aide ; 40 | 613 - Salle ; 5', 'Aide 40 kind | Salle 5'],
    ['Poste ; Montant | 613 - Prêt de salle ; 5', 'Prêt de salle 5'],
    ['Poste ; Montant | Prêt de salle ; 5', 'Prêt de salle 5 maybe'],
    ['Poste ; Montant | Salle ; 9 | dont : prêt de salle ; 5', 'Salle 9 | dont : prêt de salle 5'],
    ['Poste ; Montant | Prêt de salle gratuit ; 5', 'Prêt de salle gratuit 5 kind'],
    ['Poste ; Montant | Jeux ; 4 | Prêt de salle ;', 'Jeux 4 | Prêt de salle'],
    // A section in kind, up to its total or to the next section.
    [
      'Poste ; Montant | Valorisation ; | Aide ; 40 | Total ; 40 | Jeux ; 5',
      'Valorisation | Aide 40 kind | Total 40 | Jeux 5',
    ],
    [
      'Poste ; Montant | Valorisation ; | Aide ; 40 | Charges ; | Jeux ; 5',
      'Valorisation | Aide 40 kind | Charges | Jeux 5',
    ],
    ['Poste ; Montant | Valorisation ; | Aide ; 40 | Jeux ; 5', 'Valorisation | Aide 40 kind | Jeux 5 kind'],
    // A class opens its part; an account that is longer is a line of its own.
    ['Poste ; Montant | 86 - Emplois ; | Aide ; 40', 'Emplois | Aide 40 kind'],
    ['Poste ; Montant | 864 - Emplois ; 3 | Jeux ; 40', 'Emplois 3 kind | Jeux 40'],
    [
      'Poste ; Montant | 86 - Emplois ; | Aide ; 40 | 60 - Achats ; | Jeux ; 5',
      'Emplois | Aide 40 kind | Achats | Jeux 5',
    ],
    ['Poste ; Montant | 86 - Emplois ; | 613 - Salle ; 40 | Jeux ; 5', 'Emplois | Salle 40 | Jeux 5'],
  ])('%s: %s', (table, rows) => {
    expect(rowsIn(table, kinds)).toBe(rows);
  });

  it('ends where another class opens the expenses again', () => {
    expect(rowsIn('Poste ; Montant | 86 - Emplois ; | Aide ; 40 | 60 - Charges ; | Jeux ; 5', kinds)).toBe(
      'Emplois | Aide 40 kind | Charges | Jeux 5',
    );
  });

  it('of one face begins on both', () => {
    const both =
      'Charges ; Montant ; Produits ; Montant | Jeux ; 9 ; Caf ; 9 | Contributions volontaires ; ; ; | Aide ; 4 ; Don ; 4';
    expect(rowsIn(both, kinds)).toBe('Jeux 9 | Caf 9 | Contributions volontaires | Aide 4 kind | Don 4 kind');
  });
});

describe('what stops a row', () => {
  const faults = ({ fault, about }: Item) => (fault ? ` !${fault}` : about ? ' about' : '');
  it.each([
    ['Poste ; Montant | Jeux ; 5 k€', 'Jeux !thousands'],
    ['Poste ; Montant | Jeux ; 40 | Thé ; 12/03/2027', 'Jeux 40 | Thé !date'],
    ['Poste ; Montant | Jeux ; 40 | ; 12/03/2027', 'Jeux 40 | '],
    ['Poste ; Montant | Jeux ; 40 | Thé ; à voir', 'Jeux 40 | Thé !not-a-number'],
    ['Poste ; Montant | Jeux ; 40 | ; à voir', 'Jeux 40 | '],
    ['Poste ; Montant | Jeux ; 40 | ; dix ou 12', 'Jeux 40 |  !not-a-number'],
    ['Poste ; Montant | Jeux ; 40 | Thé ; Prévu', 'Jeux 40 | Thé'],
    ['Poste ; Montant | Jeux ; 40 | Thé ; Prévu 12', 'Jeux 40 | Thé !not-a-number'],
    ['Poste ; Montant | Jeux ; 40 | Thé ; Prévu 2027', 'Jeux 40 | Thé'],
    ['Poste ; Montant | Jeux ; 40 | Produits ; à voir', 'Jeux 40 | Produits'],
    // What tells about the project is no money.
    ['Poste ; Montant | Jeux ; 40 | Nombre d’enfants ; 25', 'Jeux 40 | Nombre d’enfants about'],
    ['Poste ; Montant | Jeux ; 40 | Date ; 12/03/2027', 'Jeux 40 | Date about'],
    ['Poste ; Montant | Jeux ; 40 | Tél ; 02 54 00 00 00', 'Jeux 40 | Tél about'],
    ['Poste ; Montant | Jeux ; 40 | Psy ; 02 54 00 00 00', 'Jeux 40 | Psy !identifier'],
    ['Poste ; Montant | Jeux ; 40 | Part de la Caf ; 80 %', 'Jeux 40 | Part de la Caf about'],
    ['Poste ; Montant | Jeux ; 40 | Psy ; 80 %', 'Jeux 40 | Psy !percentage'],
    ['Poste ; Montant | Jeux ; 40 | Quote-part ; 80 %', 'Jeux 40 | Quote-part !percentage'],
    ['Poste ; Montant | Jeux ; 40 | Hôtel ; 02 54 00 00 00', 'Jeux 40 | Hôtel !identifier'],
    ['Poste ; Montant | Jeux ; 40 | Mise à date ; 12/03/2027', 'Jeux 40 | Mise à date !date'],
    ['Poste ; Montant | Jeux ; 40 | Legs ; 12/03/2027', 'Jeux 40 | Legs !date'],
    ['Poste ; Montant | Jeux ; 40 | Le ; 12/03/2027', 'Jeux 40 | Le about'],
    // An amount in letters, after words that name one too.
    ['Poste ; Montant | Jeux ; 40 | Thé ; cent euros', 'Jeux 40 | Thé !not-a-number'],
    ['Poste ; Montant | Jeux ; 40 | Thé ; vingt euros', 'Jeux 40 | Thé !not-a-number'],
    ['Poste ; Montant | Jeux ; 40 | Thé ; montant : deux mille euros', 'Jeux 40 | Thé !not-a-number'],
    ['Poste ; Montant | Jeux ; 40 | Thé ; deux euros chacun', 'Jeux 40 | Thé !not-a-number'],
    ['Poste ; Montant | Jeux ; 40 | Thé ; treize euros en tout', 'Jeux 40 | Thé !not-a-number'],
    ['Poste ; Montant | Jeux ; 40 | Thé ; montant en euros', 'Jeux 40 | Thé'],
    ['Poste ; Montant | Jeux ; 40 | 606 - Date ; 12/03/2027', 'Jeux 40 | Date !date'],
    ['Poste ; Montant | Jeux ; 40 | 606 - Nombre de jeux ; 25', 'Jeux 40 | Nombre de jeux 25'],
    ['Poste ; Montant | Jeux ; 40 | Exercice ; 2027', 'Jeux 40 | Exercice 2027'],
    // Over a table without titles: what it is about, and titles that nobody knows.
    ['| Exercice ; 2027 | Jeux ; 40', 'Exercice about | Jeux 40'],
    ['| Exercice ; 2027 | Année ; 2027 | Jeux ; 40', 'Exercice about | Année about | Jeux 40'],
    ['| Quoi ; Combien | Jeux ; 40 | Thé ; 5', 'Quoi | Jeux 40 | Thé 5'],
    ['| Jeux ; 40 | Quoi ; Combien | Thé ; 5', 'Jeux 40 | Quoi !not-a-number | Thé 5'],
    ['| Jeux ; 40 | Exercice ; 2027', 'Jeux 40 | Exercice 2027'],
    // Cents that a comma parted.
    ['| Jeux ; 40 ; 50', 'Jeux 50'],
    [`Poste ; Montant | ${'Jeux '.repeat(100)} ; 40`, `${'Jeux '.repeat(100).trim()} 40 !label-too-long`],
  ])('%s: %s', (table, rows) => {
    expect(rowsIn(table, faults)).toBe(rows);
  });

  it('figures that a comma parted from the amount', () => {
    const faultsIn = (text: string) => itemsIn(text).map(({ fault }) => fault);
    expect(faultsIn('Libellé ; Montant ; | Salle ; 300 ; 00 | Jeux ; 40 ; 50')).toEqual([
      'split-decimals',
      'split-decimals',
    ]);
    expect(faultsIn('Libellé ; Montant ; | Salle ; 300 ; 00 | Jeux ; 40,5 ; 50')).toEqual([
      'split-decimals',
      null,
    ]);
    expect(faultsIn('Libellé ; Montant ; Note | Salle ; 300 ; 00 | Jeux ; 40 ; 50')).toEqual([null, null]);
    // Other columns stand further.
    expect(faultsIn('Libellé ; Montant ; ; Note | Salle ; 300 ; 00 ; x | Jeux ; 40 ; 50 ; y')).toEqual([
      null,
      null,
    ]);
    expect(faultsIn('Libellé ; Montant ; | Salle ; 300 ; 0 | Jeux ; 40 ; 5')).toEqual([null, null]);
  });

  it('a cell that the file could not give', () => {
    const faults = itemsIn('Poste ; Montant | Salle ; 300 | Produits ; | Jeux ; 40', { faults: [2, 3] });
    expect(faults.map(({ fault }) => fault)).toEqual(['cell', null, null]);
    const kind = itemsIn('Poste ; Montant | Contributions volontaires ; | Aide ; 40', { faults: [2] });
    expect(kind.map(({ name, fault }) => [name, fault])).toEqual([
      ['in-kind-section', null],
      ['plain', null],
    ]);
  });

  it('words that are too long, where they have an amount', () => {
    const long = (length: number) => 'x'.repeat(length);
    const faults = itemsIn(`Poste ; Montant | ${long(301)} ; | ${long(300)} ; 40 | ${long(301)} ; 4`);
    expect(faults.map(({ fault }) => fault)).toEqual([null, null, 'label-too-long']);
  });
});

describe('the strand that a title of words gives to the rows below it', () => {
  const strands = ({ strand }: Item) => (strand === null ? '' : ` @${strand}`);
  it.each([
    [
      'Poste ; Montant | Volet 1.1 ; | Jeux ; 40 | Volet 1.2 ; | Thé ; 5',
      'Volet 1.1 @1.1 | Jeux 40 @1.1 | Volet 1.2 @1.2 | Thé 5 @1.2',
    ],
    ['Poste ; Montant | Volet 1.1 ; 40 | Jeux ; 40', 'Volet 1.1 40 @1.1 | Jeux 40 @1.1'],
    ['Poste ; Montant | Actions du volet 1.1 ; 40 | Jeux ; 40', 'Actions du volet 1.1 40 | Jeux 40'],
    ['Poste ; Montant | Actions du volet 1.1 ; | Jeux ; 40', 'Actions du volet 1.1 @1.1 | Jeux 40 @1.1'],
    ['Poste ; Montant | V1.1 ; 40 | Jeux ; 4', 'V1.1 40 @1.1 | Jeux 4 @1.1'],
    ['Poste ; Montant | A1 V1 ; 40 | Jeux ; 4', 'A1 V1 40 @1.1 | Jeux 4 @1.1'],
    ['Poste ; Montant | Axe 1 volet 1.1 - ; 4 | Jeux ; 4', 'Axe 1 volet 1.1 - 4 @1.1 | Jeux 4 @1.1'],
    ['Poste ; Montant | Volet 1.1 jeux ; 40 | Jeux ; 4', 'Volet 1.1 jeux 40 | Jeux 4'],
    ['Poste volet 1.2 ; Montant | Jeux ; 40', 'Jeux 40 @1.2'],
    ['Volet ; Poste ; Montant | volet 1.1 ; Jeux ; 40 | ; Thé ; 5', 'Jeux 40 @1.1 | Thé 5'],
  ])('%s: %s', (table, rows) => {
    expect(rowsIn(table, strands)).toBe(rows);
  });
});

describe('two faces', () => {
  const faced = ({ side, key, block }: Item) =>
    ` ${side === 'charges' ? '-' : '+'}${key.slice(-1)}${String(block)}`;
  it.each([
    // That share their words: the one without an amount says nothing.
    ['Libellé ; Dépenses ; Recettes | Jeux ; 3 ; | Caf ; ; 2', 'Jeux 3 -00 | Caf 2 +10'],
    ['Libellé ; Dépenses ; Recettes | Achats ; ; | Jeux ; 3 ;', 'Achats -00 | Jeux 3 -00'],
    [
      'Libellé ; Dépenses ; Recettes | Achats ; ; | Jeux ; 3 ; | Caf ; ; 2',
      'Achats -00 | Jeux 3 -00 | Caf 2 +10',
    ],
    [
      'Charges ; Montant ; Produits ; Montant | Jeux ; 3 ; Caf ; | Thé ; ; Don ; 5',
      'Jeux 3 -00 | Caf +10 | Thé -00 | Don 5 +10',
    ],
    [
      'Libellé ; Dépenses ; Recettes | Jeux ; 9 k€ ; | Thé ; 3 ; | Caf ; ; 2',
      'Jeux -00 | Thé 3 -00 | Caf 2 +10',
    ],
    // Of one side, each with totals of its own.
    ['Volet 1.1 ; Montant ; Volet 1.2 ; Montant | Jeux ; 3 ; Thé ; 4', 'Jeux 3 -00 | Thé 4 -11'],
  ])('%s: %s', (table, rows) => {
    expect(rowsIn(table, faced)).toBe(rows);
  });
});

describe('a row of a table that this guide saved', () => {
  const TITLES =
    'Dépense ; Montant ; Catégorie ; Volet ; Réponse ; Raison ; Faits ; Compte ; Volet du budget ; Volet propre à la ligne';
  it('stands as it is written', () => {
    const [first, last] = itemsIn(
      `${TITLES} | Total des jeux ; 300 ; Achats ; 1.1 ; oui ; ; ; 606 ; 1.2 ; 1.1 | Total ; 300 ; ; ; ; ; ; ; ;`,
    );
    expect(first).toMatchObject({
      ...{ label: 'Total des jeux', name: 'plain', cents: 30_000, number: '606', category: 'Achats' },
      ...{ strand: '1.1', side: 'charges', told: true, own: true, inKind: false, fault: null, cell: 'B2' },
      saved: { budgetStrand: '1.2', ownStrand: '1.1', answers: '' },
    });
    expect(last).toMatchObject({ name: 'general', cents: 30_000, fault: null });
  });

  it('is in kind by its account; its amount is one, were it like a date; a blank row is none', () => {
    const kind = itemsIn(`${TITLES} | Aide ; 20270312 ; ; ; oui ; ; ; 864 ; ; | | Jeux ; à voir ; ; ; oui`);
    expect(kind.map(({ label, cents, inKind, fault }) => [label, cents, inKind, fault])).toEqual([
      ['Aide', 2_027_031_200, true, null],
      ['Jeux', null, false, 'not-a-number'],
    ]);
    const total = itemsIn(`${TITLES} | Jeux ; 300 ; ; ; ; ; ; ; ; | Total ; à voir ; ; ; ; ; ; ; ;`);
    expect(total).toMatchObject([
      { guessed: false, about: false, mixed: false, inKind: false, fault: null },
      { name: 'general', fault: null },
    ]);
    const income = itemsIn('Ressource ; Montant ; Compte ; Compte | Caf ; 3 ; 74 ; Subventions');
    expect(income).toMatchObject([{ side: 'resources', number: '74', name: 'plain' }]);
  });
});
