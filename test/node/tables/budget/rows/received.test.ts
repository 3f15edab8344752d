import { describe, expect, it } from 'vitest';
import { isReceived } from '../../../../../src/tables/budget/rows/row-words.ts';
import { comparedTo } from '../../../../../src/tables/budget/grid.ts';
import { readOf } from '../whole/typed-budget.ts';

const list = (text: string) => text.split(', ');

describe('ce qui ne se reçoit qu’en ressource', () => {
  it.each(
    list(
      'Adhésions, Adhésions annuelles, Adhésion des familles, Cotisations, Cotisations des membres, Dons, Dons : parents, Dons de particuliers, Dons et mécénat, Participation des habitants, Participations, Ventes, Ventes (gâteaux), Vente d’objets, Ventes au marché, Bénéfices de la kermesse, Produit de la tombola, Prestation de service Caf, PS Clas, PSO, Bonus territoire, Sponsors, Cagnotte, Intérêts du livret, Dons reçus, Nos adhésions',
    ),
  )('« %s »', (words) => {
    expect(isReceived(comparedTo(words))).toBe(true);
  });

  it.each(
    list(
      'Cotisations sociales, Cotisations URSSAF, Cotisation fédération, Cotisations : fédération des Laep, Adhésion au réseau, Adhésion, Dons aux familles, Don à une association, Dons de jeux aux parents, Participation aux frais des familles, Produits d’entretien, Produit de nettoyage, Prestation de service, Prestation de service nettoyage, Ventilation, Intérêts d’emprunt, Bénévolat, Collecte des déchets, Subvention versée, Inscription à une formation',
    ),
  )('et non « %s »', (words) => {
    expect(isReceived(comparedTo(words))).toBe(false);
  });
});

describe('seul parmi des dépenses', () => {
  it.each([
    [
      'Poste ; Montant | Salle ; 300 | Jeux ; 100 | Adhésions ; 50',
      'Salle 300 + Jeux 100 / Adhésions 50 ? side',
    ],
    ['Dépenses ; Montant | Salle ; 300 | Ventes ; 50', 'Salle 300 / Ventes 50 ? side'],
    ['Poste ; Montant | Salle ; 300 | Dons ; 50 | Mairie ; 100', 'Salle 300 / Dons 50 + Mairie 100 ? side'],
    ['Poste ; Montant | Salle ; 300 | Cotisations ; 50', 'Salle 300 / Cotisations 50 ? side'],
  ])('devient une ressource, et se demande : %s', (text, right) => {
    expect(readOf(text)).toBe(right);
  });

  it.each([
    ['Poste ; Montant | Salaires ; 300 | Cotisations ; 100', 'Salaires 300 + Cotisations 100 /'],
    [
      'Poste ; Montant | Salaire net ; 300 | Mutuelle ; 20 | Cotisations ; 100',
      'Salaire net 300 + Mutuelle 20 + Cotisations 100 /',
    ],
    ['Poste ; Montant | Salle ; 300 | Cotisation fédération ; 50', 'Salle 300 + Cotisation fédération 50 /'],
    [
      'Compte ; Libellé ; Montant | 60 ; Fournitures ; 100 | 6281 ; Cotisations ; 50',
      'Fournitures 100 + Cotisations 50 /',
    ],
    [
      'Poste ; Montant | Salle ; 300 | Cotisations ; 50 | Total des dépenses ; 350',
      'Salle 300 + Cotisations 50 /',
    ],
    [
      'Charges ; Montant ; Produits ; Montant | Salle ; 300 ; Caf ; 350 | Cotisations ; 50 ;  ;  | TOTAL ; 350 ; TOTAL ; 350',
      'Salle 300 + Cotisations 50 / Caf 350',
    ],
    [
      'Dépenses ; Montant | Salle ; 300 | Adhésions ; 50 | Recettes ; Montant | Caf ; 350',
      'Salle 300 + Adhésions 50 / Caf 350',
    ],
  ])('reste une dépense où la paie, un compte, un total ou la place le disent : %s', (text, right) => {
    expect(readOf(text)).toBe(right);
  });

  it('une liste qui n’a que de tels mots est celle des ressources', () => {
    expect(readOf('Adhésions ; 100 | Dons ; 50 | Ventes ; 30')).toBe('/ Adhésions 100 + Dons 50 + Ventes 30');
  });
});
