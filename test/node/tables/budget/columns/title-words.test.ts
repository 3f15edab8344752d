import { describe, expect, it } from 'vitest';
import {
  isMonth,
  rankOf,
  roleOf,
  sideAbove,
  sideIn,
  sideMark,
  sideOfSheet,
  sideTitle,
  STRICT,
  yearIn,
} from '../../../../../src/tables/budget/columns/title-words.ts';
import { comparedTo } from '../../../../../src/tables/budget/grid.ts';

/** Titles of a list, parted by commas, each with what is said of it. */
const all = <T>(titles: string, said: T): [title: string, said: T][] =>
  titles
    .replace(/\s+/g, ' ')
    .split(', ')
    .map((title): [string, T] => [title.trim(), said]);

describe('the title of a column', () => {
  it.each([
    ...all('Volet, N° de volet, N° du volet, n° volets, Axe, Axes', 'strand'),
    ...all(
      'Compte, N° de compte, N° du compte, Cpte, Cpt, Num compte, Numéro de compte, N°, Code, Codes, Imputation, PCG, Plan comptable, Classe, Classes',
      'account',
    ),
    ...all(
      'Charges compte, Produits n° de compte, Dépenses n° compte, Recettes codes, Charges n°compte, Emplois cpte, Ressources code, Dépenses n°, N°compte',
      'account',
    ),
    ...all('Charges volet, Produits volets', 'strand'),
    ...all('Mes charges compte, Charges compte bancaire', null),
    ...all(
      `TVA, Montant TVA, Montant de la TVA, dont TVA, Cumul, Solde, N° de téléphone, Téléphone, Tél, Siret, Siren, Date, Dates, N° facture, N° de factures, N° d’engagement, N° du devis, N° pièce, N° de bon,
      N°. ordre, N° de ligne, N° mandat, Priorité, Rang, Ordre, Échéance, Tx`,
      'aside',
    ),
    ...all(
      'Prix TTC, Total H.T, Montant HT, Coût total, Coût employeur, Coût complet, Coût global',
      'amount',
    ),
    ...all(
      `Prix unitaire, P.U., PU, P. U, Quantité, Qté, Qtité, Quant, Nb, Nb séances, Nombre, Nbre, %, Pourcentage, Taux, Tarif horaire, Prix par séance, Prix par heure, Coût par jour, Coût par personne,
      Coût par enfant, Prix par famille, € / h, €/heure, €/jour, Coût / séance, €/pers`,
      'aside',
    ),
    ...all(
      'Heures, Heure, h, Durée, Jours, km, Kilomètres, Effectif, Participants, Séances, Personnes, Enfants, Familles, ETP, Unité, Coefficient, Clé',
      'aside',
    ),
    ...all(
      `Observations, Commentaire, Remarques, Justification, Précisions, Mode de calcul, Calcul, Détail du calcul, Détails du calcul, Devis, Statut, Acquis / demandé, Acquis ou non, Demandé/acquis, Sollicité ou obtenu,
      État de la demande, Réponse, Pourquoi, Responsable, Note, Notes`,
      'note',
    ),
    ...all('Catégorie, Type, Types, Rubrique, Famille de dépenses, Chapitre', 'category'),
    ...all(
      `Libellé, Intitulé, Désignation, Description, Nature, Objet, Poste, Postes, Détail, Détails, Ligne, Prestataire, Intervenant, Financeur, Partenaires, Organisme, Action, Actions, Origine, Prestation, Prestations, Source,
      Charges, Dépenses prévisionnelles, Produits`,
      'label',
    ),
    ...all(
      `Montant, Total, Coût, Budget, Prévision, Prévu, Euros, en €, EUR, Prix, Somme, Réalisé, Demande, Sollicité, Accordé, Obtenu, Notifié, Voté, Valeur, Réel, Estimation, Exercice, BP, N, N-1, N + 1, 2027, Année 1, Part, Parts,
      Autofinancement, Subvention, Débit, Débits, Crédit, Salaire, Charges patronales, Apport, Mars, Janv. - juin, Janvier/mars, T1, S2, Trimestre 1, Semestre, Sept. 2027, Avril au mai 2`,
      'amount',
    ),
    ...all(
      'Chose, Poésie, Axial, Comptoir, Tvaillon, Datcha, Codex, Prestations sociales, Jeux, Unitéa, Familial, Maison, Bpx, Partage, Notesx, Sucre',
      null,
    ),
  ])('« %s » says %s', (title, role) => {
    expect(roleOf(comparedTo(title))).toBe(role);
  });

  // A word says what a column holds where it leads, or stands whole.
  it.each([
    ...all(
      `Le compte, Mon code, Autre imputation, Un pcg, Le plan comptable, Première classe, Classe verte, Encodes, Le n°, N°s, Mon volet, Les axes, Accumul, Absolde, Mots-clés,
      Le rang, Rang doré, Ordre du jour, Mises à jour, Mon tél, Chats, Le nb, Vinb, Dix km, Un jour, Les heures, Mon effectif, Séances de jeux, Enfants de la ville, Longue durée, Clé de voûte,
      Bonne note, Note interne, Un devis, Le statut, Un acquis, Ma réponse, Un responsable, Bons types, La nature, Nos objets, Riposte, Les détails, Nos lignes, Une action, Mon origine, Nos prestations, La source,
      Boxe, Typologie, Lignée, Postérité, Détaillant, Actionnaire, Le bp, Un débit, Nos crédits, Deux parts, Vrai demain`,
      null,
    ),
    ...all('Type de comptes', 'category'),
    ...all('Nature du compte, Lignes codes', 'label'),
  ])('leads: « %s » says %s', (title, role) => {
    expect(roleOf(comparedTo(title))).toBe(role);
  });

  it.each([
    ...all(
      'Mars, Janv., Févr, Juil - août, Sept au déc, Oct et nov, Mai à juin 2, 1er trimestre, Semestre 2, T3, S1',
      true,
    ),
    ...all('Marche, Total mars, Tx, T12, Maison, Salle', false),
  ])('« %s » is a month, or a part of a year: %s', (title, is) => {
    expect(isMonth(comparedTo(title))).toBe(is);
  });

  it.each([
    ...all(
      'Libellé, N°, N° de compte, Compte, Code, Intitulés, Désignation, Nature des dépenses, Objet de la dépense, Poste budgétaire, Postes de dépenses, Détail, Financeurs, Rubrique, Catégories, Type de charges, Volet, Observations, %, Écart, Évolution, Total, Montants, Budget, Note, Actions, Source, Origine du produit',
      true,
    ),
    ...all('Libellés divers, Total 12, Montant total, Mon compte, Codex, Salle', false),
  ])('« %s » is the name of no line: %s', (title, is) => {
    expect(STRICT.test(comparedTo(title))).toBe(is);
  });
});

describe('the side that words name', () => {
  it.each([
    ...all(
      `Charges, Dépenses, Dépense, Emplois, I. Charges, 1) Dépenses, A - Charges, II - Les charges, Les dépenses, Charges directes, Charges indirectes, Dépenses prévisionnelles (en €), Charges du projet 2027, Dépenses affectées,
      Charges de fonctionnement, Dépenses d’investissement, Emplois prévues, Charges réalisées, Dépenses estimées et détaillées, Charges pour l’action, Dépenses TTC, Charges HT, Charges en euros, Charges de la structure`,
      'charges',
    ),
    ...all(
      'Produits, Recettes, Recette, Ressource, Ressources, Plan de financement, Financement, Financements de l’association, 2 : Recettes, Produits d’exploitation, Recettes prévisions',
      'resources',
    ),
    ...all(
      `Charge, Produit, Charges de personnel, Recettes de cuisine, Mes charges, Dépensier, Charges ${'et des dépenses '.repeat(6)}`,
      null,
    ),
  ])('and nothing else: « %s », %s', (title, side) => {
    expect(sideTitle(comparedTo(title))).toBe(side);
  });

  it.each([
    ...all(
      `Tableau des produits, Budget prévisionnel 2027 - Recettes, Liste des recettes, Le détail des produits, État des ressources, Partie recettes, Section : Recettes, 1. Prévisions de recettes, II) Budget des produits, 1.Prévisions de recettes, 2 ) Tableau de recettes, Budget prévisionnel recettes,
      Budget prévisionnel 2027 recettes, Budget : Recettes`,
      'resources',
    ),
    ...all(
      'Tableau des charges, Budget dépenses, A - Détail des dépenses, La liste des charges, Charges',
      'charges',
    ),
    ...all(
      'Plan de financement, Emploi des ressources, Tableau, Budget de la fête, Tableau des jeux, Notre tableau des recettes, Le beau budget des recettes',
      null,
    ),
  ])('over a table: « %s », %s', (title, side) => {
    expect(sideAbove(comparedTo(title))).toBe(side);
  });

  it.each([
    ...all('Charges 2027, Mes dépenses, Dépense du projet, Débits', 'charges'),
    ...all('Recettes 2027, Produits et dons, Crédits', 'resources'),
    ...all('Financement, Emplois, Ressources humaines, Budget, Charges et produits', null),
  ])('of a sheet: « %s », %s', (title, side) => {
    expect(sideOfSheet(comparedTo(title))).toBe(side);
  });

  it.each([
    ...all('D, C, Charge, Charges, Dépense, Sortie, Sorties, Débit, Emplois, Emploi', 'charges'),
    ...all(
      'R, P, Produit, Produits, Recette, Recettes, Ressource, Ressources, Entrée, Entrées, Crédit, Crédits',
      'resources',
    ),
    ...all('X, Charges 1, La recette, Dr, Pr, Résorties', null),
  ])('beside a row: « %s », %s', (title, side) => {
    expect(sideMark(comparedTo(title))).toBe(side);
  });

  it.each([
    ...all('Total des charges, Nos dépenses, Emplois, Un débit', 'charges'),
    ...all(
      'Total des produits, Un produit, Une recette, Les ressources, Une ressource, Financement, Un financeur, Crédit',
      'resources',
    ),
    ...all('Charges et produits, Salle, Surcharges', null),
  ])('among others: « %s », %s', (title, side) => {
    expect(sideIn(comparedTo(title))).toBe(side);
  });
});

it.each([
  ['2027', 2027],
  ['2026/2027', 2027],
  ['Année 1999', 1999],
  ['12027', null],
  ['2127', null],
  ['Année', null],
])('the year of « %s » is %s', (title, year) => {
  expect(yearIn(comparedTo(title))).toBe(year);
});

it.each([
  ...all('Mars, T1', 0),
  ...all('TVA', 1),
  ...all(
    'Part Caf, Parts, Autofinancement, Subvention, Subventions Caf, Financement, Apports, Prix, Tarif, Tarifs',
    2,
  ),
  ...all(
    'Montant hors taxe, Hors taxes, Total HT, Prix H.T, Demandé, Sollicité, Accordé, Obtenu, Notifié',
    3,
  ),
  ...all('Réalisé, Réel, N-1, N - 2', 4),
  ...all('Valeur, Estimation', 5),
  ...all('Montant, Coût, Somme, €, Euros', 6),
  ...all('Prévisionnel, Prévu, Budget, BP', 7),
  ...all('TTC, Coût total, Coût employeur, Coût complet, Coût global, Total', 9),
  ...all('2027', 20_275),
  ...all('Demandé 2027', 20_276),
  ...all('Réalisé 2026', 20_264),
])('« %s » is as likely the amount of the budget as %s', (title, rank) => {
  expect(rankOf(comparedTo(title))).toBe(rank);
});
