import { describe, expect, it } from 'vitest';
import { proposeLayout, withAnswer, withSheets } from '../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import type { SheetRow } from '../../../../src/tables/cells.ts';
import { euros, readTable, said } from '../read-table.ts';

const sheet = (name: string, text: string, hidden = false) => ({
  name,
  hidden,
  rows: text.split('\n').map((line): SheetRow => line.split(';')),
});

function read(...sheets: ReturnType<typeof sheet>[]) {
  return readBudget(sheets, proposeLayout(sheets));
}

describe('plusieurs feuilles', () => {
  it('les dépenses sur l’une, les ressources sur l’autre', () => {
    const reading = read(
      sheet('Dépenses', 'Libellé;Montant\nSalle;300\nJeux;200\nTotal;500'),
      sheet('Recettes', 'Libellé;Montant\nCaf;400\nFamilles;100\nTotal;500'),
    );
    expect(said(reading)).toBe('');
    expect([euros(reading.charges), euros(reading.resources)]).toEqual([500, 500]);
    expect(reading.totals).toEqual({ charges: 50_000, resources: 50_000 });
  });

  it('le nom de la feuille dit le côté de ses lignes', () => {
    const reading = read(
      sheet('Charges', 'Poste;Montant\nAchats;300\nSalle;200\nTotal;500'),
      sheet('Produits', 'Poste;Montant\nKermesse;300\nDons;200\nTotal;500'),
    );
    expect([euros(reading.charges), euros(reading.resources), said(reading)]).toEqual([500, 500, '']);
    const costs = read(sheet('Ressources humaines', 'Poste;Montant\nAnimatrice;300\nStagiaire;200'));
    expect([euros(costs.charges), euros(costs.resources), said(costs)]).toEqual([500, 0, '']);
  });

  it('une feuille par volet', () => {
    const reading = read(
      sheet('Volet 1.1', 'Libellé;Montant\nSalle;300'),
      sheet('V2.2', 'Libellé;Montant\nPsychologue;800'),
    );
    expect(said(reading)).toBe('');
    expect(reading.charges.map(({ label, strand }) => [label, strand])).toEqual([
      ['Salle', '1.1'],
      ['Psychologue', '2.2'],
    ]);
  });

  it('une feuille par volet, nommée par son seul numéro', () => {
    const reading = read(
      sheet('1.1', 'Libellé;Montant\nSalle;300'),
      sheet('3.2 Vacances', 'Libellé;Montant\nTransport;800'),
    );
    expect(said(reading)).toBe('');
    expect(reading.charges.map(({ label, strand }) => [label, strand])).toEqual([
      ['Salle', '1.1'],
      ['Transport', '3.2'],
    ]);
  });

  it('deux budgets : demande lequel, et propose le dernier', () => {
    const sheets = [
      sheet('Budget 2026', 'Libellé;Montant\nSalle;300'),
      sheet('Budget 2027', 'Libellé;Montant\nSalle;345'),
    ];
    const layout = proposeLayout(sheets);
    const reading = readBudget(sheets, layout);
    expect(said(reading)).toBe('sheet');
    expect(euros(reading.charges)).toBe(345);
    expect(euros(readBudget(sheets, withAnswer(layout, 'sheet', '0')).charges)).toBe(300);
    const both = readBudget(sheets, withSheets(layout, [0, 1]));
    expect([euros(both.charges), said(both)]).toEqual([645, '']);
  });

  it('la feuille masquée n’est pas lue, et c’est dit', () => {
    const reading = read(
      sheet('Budget 2026', 'Libellé;Montant\nSalle;9999', true),
      sheet('Budget 2027', 'Libellé;Montant\nSalle;345'),
    );
    expect([euros(reading.charges), said(reading)]).toEqual([345, '']);
    expect(reading.unread).toEqual([{ sheet: 0, name: 'Budget 2026', hidden: true }]);
  });

  it('la notice et la synthèse ne sont pas le budget', () => {
    const reading = read(
      sheet('Notice', 'Comment remplir ce tableau\nMontants en euros'),
      sheet('Budget', 'Dépense;Montant\nSalle;345'),
      sheet('Ressources', 'Ressource;Montant;Compte\nCaf;345;74 Subventions'),
      sheet('Totaux', 'Part du budget;Montant\nOui;345\nTotal des dépenses;345'),
    );
    expect(said(reading)).toBe('');
    expect([euros(reading.charges), euros(reading.resources)]).toEqual([345, 345]);
    expect(reading.unread.map(({ name }) => name)).toEqual(['Totaux']);
  });
});

describe('le volet d’une ligne', () => {
  const strands = (text: string, name = '') =>
    readTable(
      text.split('\n').map((line) => line.split(';')),
      name,
    ).charges.map(({ strand }) => strand);

  it.each([
    [
      'en colonne',
      'Poste;Volet;Montant\nSalle;V1.1;300\nJeux;1.2 Parents ensemble;100\nSono;;50',
      ['1.1', '1.2', null],
    ],
    [
      'dans une ligne de titre',
      'Libellé;Montant\nVolet 1.1 Parents entre eux;\nSalle;300\nVolet 2.2 :;\nJeux;100',
      ['1.1', '2.2'],
    ],
    ['au-dessus du tableau', 'Budget du volet 3.1;\nLibellé;Montant\nSalle;300', ['3.1']],
    ['sans colonne ni titre', 'Libellé;Montant\nSalle;300', [null]],
  ])('%s', (_, text, expected) => {
    expect(strands(text)).toEqual(expected);
  });

  it('dans la colonne qui suit le montant, celui de la face de gauche', () => {
    expect(
      strands('Dépenses;Montant;Volet;Recettes;Montant\nAchats;500;1.1;Caf;800\nSono;300;2.1;;'),
    ).toEqual(['1.1', '2.1']);
    expect(
      strands('Charges;Montant;Volet;Produits;Montant;Volet\nAchats;500;1.1;Caf;800;1.2\nSono;500;2.1;;;'),
    ).toEqual(['1.1', '2.1']);
  });

  it('par le nom de la feuille', () => {
    expect(strands('Libellé;Montant\nSalle;300', 'V4.1')).toEqual(['4.1']);
  });

  it('est demandé quand la colonne n’en nomme aucun', () => {
    const sheets = [sheet('', 'Poste;Volet;Montant\nSalle;1.1;300\nJeux;Parentalité;100')];
    const layout = proposeLayout(sheets);
    const reading = readBudget(sheets, layout);
    expect(said(reading)).toBe('strand');
    const after = readBudget(sheets, withAnswer(layout, 'strand:Parentalité', '2.1'));
    expect([said(after), after.charges.map(({ strand }) => strand)]).toEqual(['', ['1.1', '2.1']]);
  });
});

describe('ce que le fichier lui-même n’a pas donné', () => {
  it('est dit à sa ligne, une fois', () => {
    const reading = read({
      ...sheet('Budget', 'Libellé;Montant\nSalle;300\nJeux;#ILLISIBLE\nGoûters,60,50;'),
      faults: [
        { row: 3, column: 1, cell: 'B3', message: 'Une formule sans résultat.' },
        { row: 4, column: 0, cell: 'A4', message: 'Des virgules de deux sortes.' },
      ],
    } as ReturnType<typeof sheet>);
    expect(euros(reading.charges)).toBe(300);
    expect(reading.faults.map(({ row, label, fault, message }) => [row, label, fault, message])).toEqual([
      [3, 'Jeux', 'cell', 'B3 : Une formule sans résultat.'],
      [4, 'Goûters,60,50', 'cell', 'A4 : Des virgules de deux sortes.'],
    ]);
  });

  it('les lignes masquées sont dites, à leur place', () => {
    const reading = read({
      ...sheet('Budget', 'Libellé;Montant\nSalle;300\nVolet;'),
      hiddenRows: [{ row: 9, cells: [null, 12, 'Jeux', 'Thé'] }],
    } as ReturnType<typeof sheet>);
    expect(
      reading.left.map(({ key, row, reason, label, cents }) => [key, row, reason, label, cents]),
    ).toEqual([
      ['0:3:0', 3, 'no-amount', 'Volet', null],
      ['0:masquee:9', 9, 'hidden', 'Jeux', null],
    ]);
    expect(reading.left[1]).toMatchObject({ sheet: 0, side: 'charges' });
  });

  it('les lignes gardent leur numéro dans le fichier', () => {
    const sheets = [{ ...sheet('Budget', 'Libellé;Montant\nSalle;300'), numbers: [12, 40] }];
    expect(readBudget(sheets, proposeLayout(sheets)).charges.map(({ row }) => row)).toEqual([40]);
  });
});
