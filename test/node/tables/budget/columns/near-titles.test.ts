import { expect, it } from 'vitest';
import {
  rankOf,
  roleOf,
  sideAbove,
  sideIn,
  sideTitle,
  STRICT,
} from '../../../../../src/tables/budget/columns/title-words.ts';
import { comparedTo } from '../../../../../src/tables/budget/grid.ts';

/** Titles parted by bars, each with what is said of it. */
const all = <T>(titles: string, said: T): [title: string, said: T][] =>
  titles.split('|').map((title): [string, T] => [title.trim(), said]);

it.each([
  ...all('N°volet', 'strand'),
  ...all('N°facture | Tx | Qunatité', 'aside'),
  ...all('Jour | Participant | Séance | Personne | Enfant | Famille', 'aside'),
  ...all('Part du coût total (%) | Taux du coût complet', 'aside'),
  ...all('Précision | Acquis/demandé', 'note'),
  ...all('HT | Facturé H.T | Base HT annuelle | En euro', 'amount'),
])('by a word alone, or run together: « %s » says %s', (title, role) => {
  expect(roleOf(comparedTo(title))).toBe(role);
});

// The first word says what a column holds; those after it say of what.
it.each([
  ...all('Total avec TVA | Montant (n° de facture) | Montant au tx plein | Montant à date', 'amount'),
  ...all('Budget du cinquantenaire | Montant selon nbre d’enfants', 'amount'),
  ...all('Montant justifié | Montant calculé | Montant et détails du calcul', 'amount'),
  ...all('Montant acquis ou demandé | Montant demandé / obtenu | Montants sollicités ou acquis', 'amount'),
  ...all('Coût de la remise en état de la salle | Montant précisions', 'amount'),
  ...all('Libellé et date | Libellé et n° de facture | Nature et précisions', 'label'),
  ...all('Poste ou famille de dépenses', 'label'),
  ...all('Débit de boissons | Crédit agricole', null),
])('by the first of its words: « %s » says %s', (title, role) => {
  expect(roleOf(comparedTo(title))).toBe(role);
});

it.each([
  ...all(
    'N°compte | N° compte | Intitulé | Description | Financeur | Partenaire | Organisme | Prestataire',
    true,
  ),
  ...all('Action | Article | Projet | Catégorie | Observation | Remarque | Commentaire', true),
  ...all('Variation | Montant | Nature de la charge | Nature de la recette | Origine de la ressource', true),
  ...all('Action culturelle | Projet jeunes | Article de sport | Partenaire Caf', false),
])('« %s », one alone, is the name of no line: %s', (title, is) => {
  expect(STRICT.test(comparedTo(title))).toBe(is);
});

it('one charge is of the charges, among other words', () => {
  expect(sideIn('une charge nouvelle')).toBe('charges');
});

it('a title of a side is no longer than a line', () => {
  expect(sideTitle(`charges (${'a'.repeat(70)})`)).toBe('charges');
  expect(sideTitle(`charges (${'a'.repeat(71)})`)).toBe(null);
});

it.each([
  ...all('1.) Tableau des recettes | I.- Budget des recettes | Prévision de recettes', 'resources'),
  ...all('Budget: recettes | Tableau :recettes | Budget -recettes', 'resources'),
])('the side over a table, whatever its marks: « %s », %s', (title, side) => {
  expect(sideAbove(comparedTo(title))).toBe(side);
});

it.each([
  ...all('Salaire BPJEPS | Sous-total', 5),
  ...all('Coût animateur BPJEPS', 6),
  ...all('Budget de départ | Budget avant subventions', 7),
  ...all('Total des parts | Total des subventions | Total des financements | Total du prix', 9),
  ...all('Montant HT (en €)', 3),
])('« %s » is as likely the amount of the budget as %s', (title, rank) => {
  expect(rankOf(comparedTo(title))).toBe(rank);
});
