import { describe, expect, it } from 'vitest';
import { joinParagraphs } from '../../../../src/tables/text/join-paragraphs.ts';

/** Rows by bars, cells by slashes; what is joined, by « + ». */
const joined = (rows: string) => {
  const found = joinParagraphs(rows.split('|').map((row) => row.split('/')));
  return [found.rows.map((row) => row.join('/').replaceAll('\n', '+')).join('|'), found.count];
};

describe('cells of several paragraphs', () => {
  it.each<[why: string, rows: string, whole: string, count: number]>([
    [
      'go on in brackets',
      'Poste/Détail/Prix|Anne|(psychologue)/2 h/50|Jean/1 h/20',
      'Poste/Détail/Prix|Anne+(psychologue)/2 h/50|Jean/1 h/20',
      1,
    ],
    [
      'go on in small letters',
      'Poste/Détail/Prix|Salle|de danse/2 h/50|Jean/1 h/20',
      'Poste/Détail/Prix|Salle+de danse/2 h/50|Jean/1 h/20',
      1,
    ],
    [
      'go on in their last cell',
      'Poste/Détail/Prix|Salle/dix séances|de danse/50|Jean/1 h/20',
      'Poste/Détail/Prix|Salle/dix séances+de danse/50|Jean/1 h/20',
      1,
    ],
    ['go on after a comma', 'Poste/Prix|Jeux,|Livres/50|Jean/20', 'Poste/Prix|Jeux,+Livres/50|Jean/20', 1],
    [
      'go on after a hyphen',
      'Poste/Prix|Porte-|Manteau/50|Jean/20',
      'Poste/Prix|Porte-+Manteau/50|Jean/20',
      1,
    ],
    [
      'go on after a little word',
      'Poste/Prix|Location de|Salle/50|Jean/20',
      'Poste/Prix|Location de+Salle/50|Jean/20',
      1,
    ],
    [
      'go on whatever they say, in a table that has begun',
      'Poste/Prix|Salle|Maison/50|Jean/20',
      'Poste/Prix|Salle+Maison/50|Jean/20',
      1,
    ],
    [
      'go on over several lines',
      'Poste/Prix|Jeux,|Livres,|Feutres/50|Jean/20',
      'Poste/Prix|Jeux,+Livres,+Feutres/50|Jean/20',
      2,
    ],
    ['go on before the table has, after a comma', 'Jeux,|Livres/50|Jean/20', 'Jeux,+Livres/50|Jean/20', 1],
    [
      'but not in small letters alone',
      'Notre budget|de danse/50|Jean/20',
      'Notre budget|de danse/50|Jean/20',
      0,
    ],
    ['nor whatever they say', 'Salle|Maison/50|Jean/20', 'Salle|Maison/50|Jean/20', 0],
    [
      'but no word alone after another',
      'Poste/Prix|Salle|Maison|Jean/20',
      'Poste/Prix|Salle|Maison+Jean/20',
      1,
    ],
    ['but no title goes on', 'Poste/Prix|Recettes|Caf/50|Jean/20', 'Poste/Prix|Recettes|Caf/50|Jean/20', 0],
    [
      'nor a title with a colon',
      'Poste/Prix|Nos jeux :|Livres/50|Jean/20',
      'Poste/Prix|Nos jeux :|Livres/50|Jean/20',
      0,
    ],
    ['nor an account', 'Poste/Prix|60|Livres/50|Jean/20', 'Poste/Prix|60|Livres/50|Jean/20', 0],
    [
      'nor the heading of an account',
      'Poste/Prix|60 Achats|Livres/50|Jean/20',
      'Poste/Prix|60 Achats|Livres/50|Jean/20',
      0,
    ],
    [
      'nor an amount',
      'Poste/Détail/Prix|Salle/300|de jeux/50|Jean/2/20',
      'Poste/Détail/Prix|Salle/300|de jeux/50|Jean/2/20',
      0,
    ],
    [
      'nor does an amount go on',
      'Poste/Détail/Prix|Salle/haute|300|Jean/2/20',
      'Poste/Détail/Prix|Salle/haute|300|Jean/2/20',
      0,
    ],
    [
      'nor a whole row',
      'Poste/Prix|Salle/haute,|de jeux/50|Jean/20',
      'Poste/Prix|Salle/haute,|de jeux/50|Jean/20',
      0,
    ],
    [
      'nor more cells than there are',
      'Poste/Détail/Prix|Salle/haute,|de jeux/2/50|Jean/2/20',
      'Poste/Détail/Prix|Salle/haute,|de jeux/2/50|Jean/2/20',
      0,
    ],
    [
      'nor after an empty cell',
      'Poste/Détail/Prix|Salle/ |de jeux/50|Jean/2/20',
      'Poste/Détail/Prix|Salle/ |de jeux/50|Jean/2/20',
      0,
    ],
    ['nor in one', 'Poste/Détail/Prix|Salle| /50|Jean/2/20', 'Poste/Détail/Prix|Salle| /50|Jean/2/20', 0],
  ])('%s', (_, rows, whole, count) => {
    expect(joined(rows)).toEqual([whole, count]);
  });

  it('are those that lack cells, for the most usual of the lengths, the longest of those as usual', () => {
    expect(joined('a/b/c|d/e,|f/g|h/i/j')).toEqual(['a/b/c|d/e,+f/g|h/i/j', 1]);
    expect(joined('a/b|d/e|f/g,|h/i/j')).toEqual(['a/b|d/e|f/g,|h/i/j', 0]);
    expect(joined('a|b|c|d')).toEqual(['a|b|c|d', 0]);
  });

  it.each([
    ...[
      'Charge',
      'Charges',
      'Dépense',
      'Dépenses',
      'Produit',
      'Produits',
      'Recette',
      'Recettes',
      'Ressource',
      'Ressources',
    ],
    ...[
      'Contribution',
      'Contributions',
      'Emplois',
      'Total',
      'Totaux',
      'Sous-total',
      'Sous total',
      'Budget',
      'Financement',
    ],
    ...[
      'Financements',
      'Volet 1.1',
      'Axe 2',
      'Exercice 2027',
      'Année 2027',
      '606',
      '70 Ventes',
      'Nos jeux :',
    ],
  ])('do not go on from a title: « %s »', (title) => {
    expect(joined(`Poste/Prix|${title}|Livres/50|Jean/20`)[1]).toBe(0);
  });

  it.each(['Nos charges', 'Un total', '12 séances', 'Jeux : livres', '601234 Rien'])(
    'go on from « %s »',
    (words) => {
      expect(joined(`Poste/Prix|${words}|Livres/50|Jean/20`)[1]).toBe(1);
    },
  );

  it('have the length of most rows, the longest of those as usual', () => {
    expect(joined('Titre/x|a/b/c|d/e,|f/g|h/i/j|k/l/m')).toEqual(['Titre/x|a/b/c|d/e,+f/g|h/i/j|k/l/m', 1]);
    expect(joined('a/b/c/d|e/f|g/h,|i/j|k/l')).toEqual(['a/b/c/d|e/f|g/h,|i/j|k/l', 0]);
  });
});
