import { expect, it } from 'vitest';
import { ownFace, savedTexts } from '../../../../../src/tables/budget/columns/own-tables.ts';

it('a table that this guide saved is told by its first titles, and read where its columns stand', () => {
  const common = {
    labels: [0],
    amounts: { options: [], chosen: 1, asked: false },
    sides: null,
    inKind: false,
    named: null,
    sure: true,
  };
  expect(ownFace(['depense', 'montant', 'categorie', 'volet', 'reponse', 'autre'])).toEqual({
    ...{ ...common, side: 'charges', account: 7, category: 2, strand: 3, own: 4 },
  });
  expect(ownFace(['ressource', 'montant', 'compte', 'compte'])).toEqual({
    ...{ ...common, side: 'resources', account: 2, category: null, strand: null, own: 3 },
  });
  expect(ownFace(['depense', 'montant', 'categorie', 'volet'])).toBeNull();
  expect(ownFace(['libelle', 'montant', 'compte', 'compte'])).toBeNull();
});

it('what a saved line says beside is in columns of their own names', () => {
  const titles = ['depense', 'volet du budget', 'volet propre a la ligne', 'reponses donnees'];
  const texts = ['Salle', '1.1', '1.2', 'oui'];
  const textIn = (column: number) => texts[column] ?? '';
  expect(savedTexts(titles, textIn)).toEqual({ budgetStrand: '1.1', ownStrand: '1.2', answers: 'oui' });
  expect(savedTexts(titles.slice(0, 3), textIn)).toEqual({
    budgetStrand: '1.1',
    ownStrand: '1.2',
    answers: '',
  });
  expect(savedTexts(titles.slice(0, 2), textIn)).toBeNull();
  expect(savedTexts(['depense', 'volet propre a la ligne'], textIn)).toBeNull();
});
