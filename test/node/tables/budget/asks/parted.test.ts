import { describe, expect, it } from 'vitest';
import { readBudget } from '../../../../../src/tables/budget/read-budget.ts';
import { proposeLayout, withAnswer } from '../../../../../src/tables/budget/layout.ts';
import { openText } from '../../../../../src/tables/open-table.ts';

function sheetsOf(text: string) {
  const opened = openText(text);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened;
}

function askedOf(text: string): string[] {
  const sheets = sheetsOf(text);
  return readBudget(sheets, proposeLayout(sheets)).asks.map(({ words }) => words.replace(/\s/g, ' '));
}

const FACES = 'CHARGES PRODUITS\nAchats 100 Subvention Caf 400\nSalaires 300\nTOTAL 400 TOTAL 400';

describe('des lignes copiées d’un PDF, qui portent chacune deux faces', () => {
  it('sont lues séparées, et confirmées d’un geste', () => {
    const sheets = sheetsOf(FACES);
    const layout = proposeLayout(sheets);
    const { asks, charges, resources } = readBudget(sheets, layout);
    expect(charges.map(({ label, cents }) => [label, cents])).toEqual([
      ['Achats', 10_000],
      ['Salaires', 30_000],
    ]);
    expect(resources.map(({ label, cents }) => [label, cents])).toEqual([['Subvention Caf', 40_000]]);
    const [ask, other] = asks;
    expect(ask?.words.replace(/\s/g, ' ')).toBe(
      'Des lignes de ce tableau portent deux montants : ligne 2, « Achats », 100,00 €, puis « Subvention Caf », 400,00 €. Est-ce un tableau à deux faces, que voici séparées ? Sinon, mettez un point-virgule entre ses cellules, puis recommencez.',
    );
    expect(ask?.proposed).toBe('keep');
    expect(ask?.rows).toEqual(['0:2:0', '0:2:1', '0:4:0', '0:4:1']);
    expect(other).toBeUndefined();
    const told = readBudget(sheets, withAnswer(layout, ask?.id ?? '', 'keep'));
    expect(told.asks).toEqual([]);
    expect([told.charges, told.resources]).toEqual([charges, resources]);
  });

  it.each([
    '60 Achats 350,00 74 Subventions 1 350,00\n64 Charges de personnel 1 000,00\nTOTAL 1 350,00 TOTAL 1 350,00',
    'Achats        100   Subvention Caf   400\nSalaires      300   Mairie            50',
    'CHARGES             PRODUITS\nAchats   100   Caf   400\nSalaires   300\nTOTAL   400   TOTAL   400',
  ])('le sont sans totaux, avec des comptes, ou alignées par des espaces : %s', (text) => {
    expect(askedOf(text)).toEqual([
      expect.stringMatching(/^Des lignes de ce tableau portent deux montants : ligne/),
    ]);
  });

  it('le sont avec leurs côtés, en une question, où rien ne les nomme', () => {
    expect(askedOf('Salle 300 € Divers 200 €\nJeux 50 € Autres 150 €\nTotal 350 € Total 350 €')).toEqual([
      'Des lignes de ce tableau portent deux montants : les voici séparées. Où sont les dépenses, où sont les ressources ?',
    ]);
  });
});

describe('d’autres textes', () => {
  it.each([
    ['d’une face', 'Achats 100,00 €\nSalaires 300,00 €\nTotal 400,00 €'],
    ['d’une face, aligné', 'Achats      100,00 €\nSalaires    300,00 €\nTotal       400,00 €'],
    ['une face sous l’autre', 'Dépenses\nAchats 100\nSalaires 300\nRecettes\nSubvention Caf 400'],
    [
      'à deux faces que des tabulations séparent',
      'Charges\tMontant\tProduits\tMontant\nAchats\t100\tCaf\t100',
    ],
    [
      'un libellé pour deux montants',
      'Libellé   Dépenses   Recettes\nJeux   300\nTotal   300   200\nCaf      200',
    ],
    [
      'une cellule par ligne',
      'Charges\nMontant\nProduits\nMontant\nAchats\n100\nCaf\n100\nJeux\n50\nMairie\n50',
    ],
  ])('%s : rien n’est demandé des faces', (_, text) => {
    expect(askedOf(text).filter((words) => words.includes('deux montants'))).toEqual([]);
  });
});
