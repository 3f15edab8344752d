import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../src/tables/guess-columns.ts';
import type { SheetRow } from '../../../src/tables/read-rows.ts';

const rows = (text: string): SheetRow[] => text.split('\n').map((line) => line.split(';'));
const NONE = { label: null, amount: null, expense: null, strand: null, account: null, heading: null };

/** What each heading says of its column: « sure » where it comes before « Montant » further on, « - » for no amount. */
const HEADINGS = `
Montant TTC | sure
TTC | sure
Total | amount
Total des dépenses | amount
Coût | amount
Coûts prévus | amount
Dépenses | amount
Budget | amount
Prévu 2027 | amount
Prévision | amount
Euros | amount
En € | amount
Prix | amount
Charges | amount
Quantité | -
Qté | -
Nb de séances | -
Nombre | -
Prix unitaire | -
PU | -
PU TTC | -
Montant unitaire | -
Budget réalisé | -
% du total | -
% du budget | -
Taux | -
Nombre d’heures prévues | -
`;

const LABELS = [
  ...['Libellé', 'Intitulé', 'Désignation', 'Description', 'Nature', 'Objet', 'Poste', 'Détail'],
  ...['Dépense', 'Ligne de budget'],
];

describe('the heading of a column', () => {
  it.each(
    HEADINGS.trim()
      .split('\n')
      .map((line) => line.split(' | ')),
  )('« %s »: %s', (title = '', role) => {
    const beside = guessColumns(rows(`Intitulé;${title};Montant\nSalle;3;450`));
    expect(beside).toEqual({ ...NONE, label: 0, amount: role === 'sure' ? 1 : 2, heading: 0 });
    expect(guessColumns(rows(`Intitulé;${title}\nSalle;3`)).heading).toBe(role === '-' ? null : 0);
  });

  it.each(LABELS)('« %s » names what is paid', (title) => {
    expect(guessColumns(rows(`Montant;${title}\n450;Salle`))).toEqual({
      ...NONE,
      label: 1,
      amount: 0,
      heading: 0,
    });
  });

  it.each([
    ['Catégorie', 'expense'],
    ['Type', 'expense'],
    ['Type de charge', 'expense'],
    ['Rubrique', 'expense'],
    ['Famille de dépense', 'expense'],
    ['Volet', 'strand'],
    ['Axe', 'strand'],
    ['Compte', 'account'],
    ['N° de compte', 'account'],
    ['N°', 'account'],
    ['Code', 'account'],
  ])('« %s » is of the role %s', (title, role) => {
    const found = guessColumns(rows(`Libellé;${title};Montant\nSalle;x;450`));
    expect(found).toEqual({ ...NONE, label: 0, amount: 2, heading: 0, [role]: 1 });
  });

  it('is sought in the twelve first rows', () => {
    const under = (above: number) =>
      guessColumns(rows(`${'Projet;\n'.repeat(above)}Libellé;Montant\nSalle;450`)).heading;
    expect([under(0), under(11), under(12)]).toEqual([0, 11, null]);
  });

  it('is none of a row that holds an amount, nor of one word alone', () => {
    expect(guessColumns(rows('Total des dépenses : nature;450\nSalle;450')).heading).toBeNull();
    expect(guessColumns(rows('Montant;\nSalle;450')).heading).toBeNull();
    expect(guessColumns(rows('Nature du budget;450;Montant\nSalle;450;3')).heading).toBeNull();
  });
});

describe('a column without a heading', () => {
  it.each([
    [
      'the last one of amounts, where the totals stand',
      'Salle;3;450\nGoûters;2;1200',
      { label: 0, amount: 2 },
    ],
    [
      'the one most of whose cells are amounts',
      'Salle;à voir;450\nGoûters;2;1200\nDivers;x;3',
      { label: 0, amount: 2 },
    ],
    ['none when half of its cells are words', 'Salle;450\nGoûters;à voir', { label: 0 }],
    ['the strand, by its look', '1.1;Salle;450\n3.1;Goûters;12', { strand: 0, label: 1, amount: 2 }],
    [
      'the account, by its look',
      '6132;Salle de quartier;450,00\n6257;Goûters;12,00',
      { account: 0, label: 1, amount: 2 },
    ],
    ['no account of one figure', '6;Salle;450,00\n7;Goûters;12,00', { label: 1, amount: 2 }],
    ['no account of another class', '4132;Salle;450,00\n4257;Goûters;12,00', { label: 1, amount: 2 }],
    ['the wordiest for what is paid', 'A;Salle;450,00\nB;Goûters;12,00', { label: 1, amount: 2 }],
    ['nothing where nothing is written', ';\n;', {}],
  ])('is %s', (_, text, columns) => {
    expect(guessColumns(rows(text))).toEqual({ ...NONE, ...columns });
  });
});
