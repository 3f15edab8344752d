import { describe, expect, it } from 'vitest';
import { comparedTo } from '../../../../../src/tables/budget/grid.ts';
import {
  isAbout,
  isClassName,
  isIncome,
  isInKind,
  isNumberedInKind,
  isPayer,
  isProduct,
  isReceived,
  isWholeName,
  isWholeTitle,
  mayBeInKind,
  nameOf,
} from '../../../../../src/tables/budget/rows/row-words.ts';

/** Labels as people write them, parted by commas, each with what all of them are. */
const all = <Is>(is: Is, labels: string): [label: string, is: Is][] =>
  labels.split(/,\s+/).map((label) => [label.trim(), is]);

/** One word for many, words of one for another, and what only ends or begins by them. */
describe('a label in the singular, cut short, or within another', () => {
  const named = (label: string, amount: boolean) => {
    const { name, side } = nameOf(label, comparedTo(label), amount);
    return side === null ? name : `${name} ${side}`;
  };

  it.each([
    ...all(
      'general',
      `Total prévu, Total en euro, Total : le projet 2027, A=Total, 12. Total, 1)Total, ** Total **, Coût éligible, Budget éligible,
      Coût total éligible, Ensemble de l’action, Somme de toutes les aides`,
    ),
    ...all(
      'general charges',
      `TOTAL CHAR, TOTAL CHARG, TOTAL DEPEN, TOTAL DÉPENS, TOTAL  CHA, Dépense éligible, Charge totale, Dépense totale`,
    ),
    ...all(
      'general resources',
      `Total financement, Total du financement, TOTAL PROD, TOTAL PRODU, TOTAL PRODUI, TOTAL RECET, TOTAL RECETT, TOTAL RESSOU, TOTAL RESSOURC,
      Recette totale, Produit total`,
    ),
    ...all('plain charges', 'Emplois directs, Emplois indirects'),
    ...all(
      'subtotal',
      `Total formation pro, Sous - total, Sous-tot., S/Tot., S. T., S. T. achats, - ST jeux, Total des factures TotalEnergies`,
    ),
    ...all(
      'balance',
      `Perte de l’exercice, Solde prévu, Résultat net, Résultat déficitaire, Résultat bénéficiaire, Résultat attendu, Différence entre la recette et la dépense,
      Écart entre charge et produit, Écart entre dépense et ressource, Perte ou bénéfice, Déficit ou excédent, Excédent ou déficit, Excédent ou insuffisance, Différence A-B,
      Solde en euro, Résultat en euros, Solde en €`,
    ),
    ...all('rest', 'Excédents reportés, Déficits antérieurs, Excédents précédents'),
    ...all(
      'plain',
      `Album pour mémoire du projet, Cotisation CPM, Jeux en solde, Étude du besoin de financement, Collecte des restes, Aide au reste à charge des familles,
      Remboursement du déficit antérieur, Pass total culture, Tee-shirts - T. unique, Livres. T. 1 à 3, Frais d’intermédiaire, Séances à reporter,
      Salaire net à payer, Aide sur dépenses éligibles, Dépenses éligibles de personnel, Cotisations (assiette de calcul réduite), Jeux pour l’ensemble des familles,
      Somme d’argent perdue, Prestations ST`,
    ),
  ])('« %s », with an amount, is %s', (label, name) => {
    expect(named(label, true)).toBe(name);
  });

  it.each([
    ...all(
      'in-kind-section',
      'Contribution volontaire, Produit supplétif, Charge supplétive, Apport en nature',
    ),
    ...all('plain', 'Formation à la valorisation du bénévolat, Frais de valorisation'),
  ])('« %s », without an amount, is %s', (label, name) => {
    expect(named(label, false)).toBe(name);
  });

  it('of a total is of all as long as it has 120 letters', () => {
    const label = `Total ${'du projet '.repeat(11)}`;
    expect(named(`${label}2027`, true)).toBe('general');
    expect(named(`${label}20 27`, true)).toBe('subtotal');
  });
});

const is = (test: (plain: string) => boolean) => (label: string, so: boolean) => {
  expect(test(comparedTo(label))).toBe(so);
};

describe('what a label tells', () => {
  it.each([
    ...all(
      true,
      `Valorisation heure bénévole, Prêt de salle gratuite, Prêt de salles (valorisées) par la mairie, Don en nature, Charge supplétive, Dépense supplétive, Recette supplétive,
      Ressource supplétive, Prestation supplétive, Contrepartie de charge supplétive, Local (valorisé), Local (gratuit), Salle (gratuite), Salle (gracieuse), Animatrices (bénévoles)`,
    ),
    ...all(false, 'Animatrice (bénévole) et repas payés, Suivi des contributions volontaires'),
  ])('« %s » is a contribution in kind: %s', is(isInKind));

  it.each([
    ...all(true, 'Salle:prêt de la mairie, Véhicule prêté, Local mis à disposition'),
    ...all(false, 'Frais de mise à disposition, Assurance du véhicule prêté'),
  ])('« %s » may be a contribution in kind: %s', is(mayBeInKind));

  it.each([
    ...all(true, '86 Bénévolat, 87 Prêts'),
    ...all(false, '186 Heures de bénévolat, 860 Heures de bénévolat, 86 Intérêts de prêts'),
  ])('« %s » make an account of their figures: %s', (label, so) => {
    const [account = '', ...words] = label.split(' ');
    expect(isNumberedInKind(account, comparedTo(words.join(' ')))).toBe(so);
  });

  it.each([
    ...all(
      true,
      `Don manuel, Produit financier, Reprise de provision, Transfert de charges, Recette de la fête, Comcom, Com com, Famille, Mécène, Commune (Vannes), Caf: Reaap,
      Commune - Vannes, Commune d’Auray, Fnp départemental, Fnp régional, EPCI local, Mécène partenaire, 80% Caf, Soutien financier de la mairie, Aide financière de la mairie,
      Montant sollicité, 20% association, Part asso`,
    ),
    ...all(false, 'Dossier de subvention, Don manuel versé, Aide du département à reverser'),
  ])('« %s » is money that comes in: %s', is(isIncome));

  it.each([
    ...all(
      true,
      'Participation financière des familles, Participation parents, Cotisation des adhérents, Famille',
    ),
    ...all(false, 'Transport en commune, Repas des parents, Frais de subvention'),
  ])('« %s » is of who may pay: %s', is(isPayer));

  it.each([
    ...all(true, 'Subvention Caf, Produit financier'),
    ...all(false, 'Dossier de subvention, Produit d’entretien'),
  ])('« %s » is of a class of products: %s', is(isProduct));

  it.each([
    ...all(
      true,
      `Service extérieur, Impôt et taxes, Charge de personnel, Dotation aux amortissements, Subvention d’exploitation, Reprise sur provisions,
      Transfert de charges`,
    ),
    ...all(false, 'Frais de service extérieur'),
  ])('« %s » is of a class of the chart of accounts: %s', is(isClassName));

  it.each([
    ...all(true, 'Total A + B 2027, 12 - Total pour 10 séances, Total I + II (2027)'),
    ...all(false, 'Total A + Banque, 12 - Total des jeux'),
  ])('« %s » say a total of the whole: %s', is(isWholeName));

  it('is told at once, however many figures follow a total', () => {
    expect(isWholeName(`total ${'1'.repeat(40)}`)).toBe(true);
    expect(isWholeName(`total ${'1'.repeat(40)} ?`)).toBe(false);
  });

  it.each([
    ...all(
      true,
      `Dépense totale, Recette totale, Ressource totale, Coût total, Coût général, Coût final, Coût estimé, Montant estimatif, Budget pour projet,
      Coût (prévu) du projet, Coût du projet TTC, Coût du projet T.T.C., Coût du projet HT, Budget total en euro, Budget 2027 de l’action, 1. Coût du projet, Coût du projet : 1`,
    ),
    ...all(false, 'Matériel pour le tout, Le tout-petit et ses parents, En toute confiance'),
  ])('« %s » is the title of a whole: %s', is(isWholeTitle));

  it.each([
    ...all(
      true,
      `Cotisation des membres, Contribution des parents, Participation parents, Participation famille, Cotisation adhérent, Mécénat, Sponsor, Parrainage,
      Financement participatif, Collecte de fonds, Collecte, Bénéfice de la kermesse, Produit de la vente, Produit de la fête, Produit de l’animation, Produit de la manifestation,
      Produit du vide-grenier, Dons: parents, Dons -parents, Dons- parents, Adhésions-2027, Dons reçus des familles, Adhésions perçues des parents`,
    ),
    ...all(
      false,
      `Relance des adhésions, Adhésions à des associations, Livret de participation des familles, Adhésions des parents offertes, Boîte à dons, Tri des dons de particuliers,
      Stand de ventes, Participations à un colloque, Boissons et produits de la buvette, Audit de la prestation de service Caf, Prestation de service classe découverte, Logiciel PSU,
      Psoas et respiration, Suivi du bonus territoire, Perte d’intérêts créditeurs, Intérêts créditeurs à rendre, Dons (montant versé)`,
    ),
  ])('« %s » is what an association is given or sells: %s', is(isReceived));

  it.each([
    ...all(true, 'Prix d’un repas, N°Siret, Plafond 3 000, Montant de subvention maximum, Montant plafonné'),
    ...all(false, 'Atelier sur le nombre d’or, Plafond peint'),
  ])(
    '« %s » tells about the project: %s',
    is((plain) => isAbout(plain, false)),
  );

  it.each([...all(true, 'Année, Tél'), ...all(false, 'Fête de fin d’année, Goûter à date fixe')])(
    '« %s », above a table, tells about the project: %s',
    is((plain) => isAbout(plain, true)),
  );
});
