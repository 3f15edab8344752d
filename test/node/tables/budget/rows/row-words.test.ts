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
  isToFind,
  isTotalName,
  isWholeName,
  isWholeTitle,
  mayBeInKind,
  nameOf,
} from '../../../../../src/tables/budget/rows/row-words.ts';

/** Labels of a list, parted by commas, each with whether it is so. */
const each = (so: string, not: string): [label: string, is: boolean][] => [
  ...so
    .replace(/\s+/g, ' ')
    .split(', ')
    .map((label): [string, boolean] => [label.trim(), true]),
  ...not
    .replace(/\s+/g, ' ')
    .split(', ')
    .map((label): [string, boolean] => [label.trim(), false]),
];

describe('what a row is called', () => {
  const named = (label: string, amount = true) => {
    const { name, side } = nameOf(label, comparedTo(label), amount);
    return side === null ? name : `${name} ${side}`;
  };

  it.each(
    each(
      `Total, TOTAL GÉNÉRAL, Totaux, Tot., Le total, Grand total, A = Total, Total TTC, Total HT, Total du projet, Total : 2027,
      Total (en euros), Total de l’action, Total du budget prévisionnel, Total des emplois et des ressources, Montant total, Coût total de l’action, Coûts totaux,
      Budget global, Dépense totale, Ensemble des dépenses, Somme, Somme totale quelle qu’elle soit, Somme générale, Cumul, TG, Ensemble, Totale, Soit,
      Récap, Récapitulatif, T O T A L, Σ, Base subventionnable, Dépenses totales éligibles, Assiette de calcul, Assiette de l’aide, Prix total,
      Net à payer, Nets à régler, Assiette de la subvention, Bases éligibles, Montants subventionnables, Charge totale éligible, Budgets subventionnables,
      Prix global, Recettes totales, Produits totaux, Ressource totale, Financements globaux, Emplois totaux, Coût prévisionnel total, Budget prévisionnel global,
      Somme des dépenses, Totales,
      1) Total, b. Total, iv - Total général, * Total *`,
      `Totalité des jeux, TotalEnergies, Sommeil, Soit dit, Cumulus, Bases de loisirs, Récapitulons, Total des achats, Total cahiers et jeux, Somme d’argent perdue, Prix Goncourt`,
    ),
  )('« %s » is the total of all: %s', (label, is) => {
    expect(named(label).startsWith('general')).toBe(is);
  });

  it.each([
    ['Total des charges', 'general charges'],
    ['Total dépenses prévisionnelles', 'general charges'],
    ['TOTAL PRODUITS', 'general resources'],
    ['TOTAL CHA', 'general charges'],
    ['Total des dép.', 'general charges'],
    ['TOTAL PRO', 'general resources'],
    ['Total rec', 'general resources'],
    ['Total ress.', 'general resources'],
    ['Total chaises', 'subtotal'],
    ['Total pr', 'subtotal'],
    ['Total recettes et dépenses', 'general'],
    ['Charges', 'general charges'],
    ['Ressources', 'general resources'],
    ['Charges indirectes', 'plain charges'],
    ['Charges directes', 'plain charges'],
    ['Financements', 'plain resources'],
    [`Total ${'du projet '.repeat(12)}`, 'subtotal'],
  ])('« %s », with an amount, is %s', (label, name) => {
    expect(named(label)).toBe(name);
  });

  it.each([
    ['Charges', 'section charges'],
    ['Budget des recettes', 'section resources'],
    ['Contributions volontaires en nature', 'in-kind-section'],
    ['Contribution en nature', 'in-kind-section'],
    ['Charges supplétives', 'in-kind-section'],
    ['Valorisation du bénévolat', 'in-kind-section'],
    ['Valorisation', 'in-kind-section'],
    ['Apports en nature', 'in-kind-section'],
    ['Valorisation du parc', 'plain'],
    ['Jeux', 'plain'],
    ['', 'plain'],
    ['—', 'plain'],
  ])('« %s », without an amount, is %s', (label, name) => {
    expect(named(label, false)).toBe(name);
  });

  it('without words is bare, where it has an amount', () => {
    expect(named('')).toBe('bare');
    expect(named(' : ')).toBe('bare');
    expect(nameOf('Charges', 'charges', true, true)).toEqual({ name: 'plain', side: 'charges' });
  });

  it.each(
    each(
      `dont jeux, y compris le goûter, incluant les jeux, inclus les jeux, Pour mémoire, PM, P.M.`,
      `donteux, comprendre, pour mémoires, pmi`,
    ),
  )('« %s » is a detail of another: %s', (label, is) => {
    expect(named(label) === 'detail').toBe(is);
  });

  it.each(
    each(
      `Sous-total, sous total achats, SS TOTAL, Sous/totaux, S/T achats, S / Total, S.T., S.t achats, Total partiel, Total intermédiaire, Intermédiaire,
      Cumul intermédiaire, À reporter, Report de la page 2, Reports page, ST fournitures, ST, ST : jeux, Total des achats`,
      `Soustraction, St Nicolas, ST JEAN, Stage, Intermédiaires du spectacle, Report à nouveau, Reporter photo, Sous-totalité`,
    ),
  )('« %s » is a total of a part: %s', (label, is) => {
    expect(named(label) === 'subtotal').toBe(is);
  });

  it.each(
    each(
      `Résultat, Résultats nets, Excédent, Déficit de l’exercice, Solde du projet, Solde, Bénéfice ou perte, Écart entre recettes et dépenses, Équilibre,
      Trop perçu, Pertes, Insuffisance prévisionnelle, Résultat d’exploitation, Solde de trésorerie, Solde créditeur, Résultat 2027, Différence A - B,
      Solde (recettes moins dépenses), Excédent estimé, Résultat comptable et budgétaire, Résultat exceptionnel`,
      `Solde de tout compte, Résultat du tirage, Perte de clés, Équilibre alimentaire, Écarteur, Soldes d’été`,
    ),
  )('« %s » is a balance: %s', (label, is) => {
    expect(named(label) === 'balance').toBe(is);
  });

  it.each(
    each(
      `Report à nouveau, Besoin de financement, Reste, Restes, Reste à financer, Reste à charge de l’association, Reste à payer, Reste à trouver, Reste à couvrir,
      Résultat reporté, Excédent de l’exercice antérieur, Solde N-1, Déficit précédent, Résultat n - 1`,
      `Restes de peinture, Reste à faire, Restauration, Report de la fête, Besoin de jeux`,
    ),
  )('« %s » is what is left: %s', (label, is) => {
    expect(named(label) === 'rest').toBe(is);
  });
});

const is = (test: (plain: string) => boolean) => (label: string, so: boolean) => {
  expect(test(comparedTo(label))).toBe(so);
};

describe('words of a row', () => {
  it.each(
    each(
      `Bénévolat, Bénévole, Bénévoles, Personnel bénévole, Personnels bénévoles, Temps bénévole, Heures de bénévolat, Heure bénévole, Travail des bénévoles, Intervenants bénévoles,
      Animatrice bénévole, Aide de bénévoles, Participation bénévole, Valorisation du bénévolat, Valorisation des salles, Valorisation de la salle, Valorisation mise à disposition, Valorisation locaux,
      Valorisation heures, Valorisation prêt, Prêt de salle gratuit, Prêts des locaux à titre gracieux, Prêt gracieux, Prêt minibus (valorisé), Contribution volontaire, Contributions en nature, Mise à disposition gratuite,
      Mises à disposition à titre gratuit, Mise à disposition gracieuse, Secours en nature, Dons en nature, Prestation en nature, Apport en nature, Charges supplétives, Produit supplétif,
      Prestations supplétives, Contreparties des charges supplétives, Contrepartie supplétive, Salle (valorisée), Salle (valorisation), Salle (en nature), Salle (à titre gratuit),
      Salle (gracieux), Emplois des contributions volontaires, Contributions volontaires`,
      `Formation des bénévoles, Repas bénévoles, Prêt de salle, Prêt bancaire, Mise à disposition, Don, Dons manuels, Valorisation, Charges, Salle (gratuite si possible), Aide, Bénévolent, Nature en fête`,
    ),
  )('« %s » are a contribution in kind: %s', is(isInKind));

  it.each(
    each(
      `Mise à disposition, Mise à dispo, Mises à disposition d’un animateur, Prêt de salle, Prêts du matériel, Prêt d’un minibus, Salle prêtée, Locaux mis à disposition, Matériel prêté,
      Local prêté, Minibus municipal prêté, Véhicules mis à disposition, Salle : prêt de la mairie, Local communal mis à dispo`,
      `Prêt bancaire, Prêt de salle facturé, Remboursement de prêt, Mise à disposition payante, Prêt de salle (remboursé), Salle louée, Mise à jour, Salle, Prêter attention`,
    ),
  )('« %s » may be a contribution in kind: %s', is(mayBeInKind));

  it.each(
    each(
      `Subvention, Subventions Caf, Participation familiale, Participations des familles, Participation des usagers, Participations financières des parents, Dons manuels, Produits financiers, Autres produits de gestion,
      Produit exceptionnel, Reprises sur provisions, Reprise d’avance, Transferts de charges, Cotisations des adhérents, Recettes, Autofinancement, Fonds propres, Mécénat, Vente de gâteaux, Ventes d’objets,
      Caf, La Caf, Commune de Vannes, Commune, Ville de Lyon, Mairie, Département, Conseil départemental, Conseil régional, Région Bretagne, État, MSA, ARS, Drac, Ddets, FSE, Feder, FDVA, Carsat, Europe,
      Agglomération, Agglo, Métropole, Communauté de communes, Communauté d’agglomération, Com com, CC, EPCI, Familles, Adhérents, Parents, Fondation de France, Mécènes, Préfecture, Politique de la ville,
      Caf (Fnp), Caf - Fnp, Caf Fnp, Caf : Reaap, Aide de la mairie, Financement Caf, Participation de la commune, Apport de l’État, Soutien du département, Contribution des familles, Dotation Caf, Fonds FSE,
      Demande Caf, Solde Caf, Acompte Caf, Cofinancement Région, Part Caf, Parts Caf, Prise en charge Caf, 80 % Caf, Caf demandé, Nous demandons 3 000, Sollicitons la Caf, Demande de subvention, Montant demandé,
      Somme sollicitée à la Caf, Montant de la subvention demandée, Aide sollicitée, Subvention attendue, Ressources propres, Part de l’association, 20 % association, Part structure, Part gestionnaire`,
      `Salle, Cafetière, Commune mesure des lieux, Villebrequin, Reversement Caf, Caf versée, Achats, Parcours, Familles des lieux, Cafe`,
    ),
  )('« %s » are money that comes in, or who may pay: %s', is(isIncome));

  it.each(
    each(
      'Caf, La Caf 56, Mairie, Parents, Recettes, Subvention, L’État',
      'Europe, Salle, Cafetière, Fondation',
    ),
  )('« %s » are those of who may pay: %s', is(isPayer));

  it.each(
    each(
      'Vente, Ventes de gâteaux, Subventions Caf, Produits financiers, Produit exceptionnel, Autres produits, Reprises, Cotisations, Adhésions, Don, Dons, Tombola, Buvette',
      'Cotisations sociales, Dons de jeux, Produits d’entretien, Ventilation, Achats, La vente',
    ),
  )('« %s » are those of a class of products: %s', is(isProduct));

  it.each(
    each(
      `Achats, Achat, Services extérieurs, Autres services extérieurs, Impôts et taxes, Charges de personnel, Charges du personnel, Personnel, Frais de personnel, Autres charges de gestion,
      Charges financières, Charges exceptionnelles, Dotations, Ventes, Vente de produits finis, Ventes de marchandises, Produits des services, Subventions d’exploitation, Subvention, Autres produits de gestion, Produits financiers, Reprises, Transferts de charges,
      Emplois des contributions, Contributions en nature, Prestation de service, Cotisations, Charges indirectes, Charges directes, Ressources`,
      'Personnel de ménage, Vente de gâteaux, Ventes au marché, Vente d’objets, Prestations de services Caf, Cotisations sociales, Mes achats, Salle, Subvention Caf',
    ),
  )('« %s » are those of a class of the chart of accounts: %s', is(isClassName));

  it.each(
    each(
      'Reste à financer, - Reste à trouver, Reste à couvrir, Besoin de financement',
      'Reste, Le reste à financer, Financement',
    ),
  )('« %s » are those of money that nobody gives yet: %s', is(isToFind));

  it.each(
    each('Total, 12 - Total, = Total achats, Montant total, Somme', 'Le montant, Salle totale, Totalité'),
  )('« %s » begin as those of a total: %s', is(isTotalName));

  it.each(
    each(
      `Total, Total pour 10 séances, Total I + II, Total a et b, Total net, Total nets, Total brut, Total à financer, Total à payer, Total à prévoir, Total estimé, Total estimatif, Total T.T.C, Total H.T,
      Total de 12, Total (12), Total sur 3 ans, Total : 10 h, Total 12h, Total nette, Total II+III, Total XI & XII, Total A&B, Total 2027`,
      'Total achats, Total a et bc, Total à venir, Total Caf',
    ),
  )('« %s » say a total of the whole: %s', is(isWholeName));

  it.each(
    each(
      '86 Bénévolat, 87 Dons en nature, 86 Prêt, 87 Mise à dispo, 86 Salle à titre gratuit, 87 Contrepartie',
      '60 Bénévolat, 88 Bénévolat, 86 Salle, 86 Prêteur',
    ),
  )('« %s » make an account of their figures: %s', (label, so) => {
    const [account = '', ...words] = label.split(' ');
    expect(isNumberedInKind(account, comparedTo(words.join(' ')))).toBe(so);
  });

  it.each(
    each(
      `Nombre d’enfants, Nombre de séances, Nb parents, Coût par enfant, Prix d’une séance, Coût moyen par famille, Prix de revient par heure, Siret, N° Siret, Siren, RNA, Code postal, IBAN, Page 2, Page,
      Soit représente, Représente 80 %, Plafond de 3 000, Plafond éligible, Subvention maximale, Montant d’aide maximum, Aide plafonnée, La subvention demandée est de, La subvention de :`,
      'Nombreux jeux, Nbx, Coût de la salle, Prix, Pages du livre, Plafonnier, Subvention, La subvention de la Caf, Année, Durée',
    ),
  )('« %s » tell about the project: %s', (label, so) => {
    expect(isAbout(comparedTo(label), false)).toBe(so);
  });

  it.each(
    each(
      'Année 2027, Années, Exercice 2027, Tél, Téléphone, Date, Dates, Durée, Âge, Nombre d’enfants',
      'Salle, Datation, Jeux',
    ),
  )('« %s », above a table, tell about the project: %s', (label, so) => {
    expect(isAbout(comparedTo(label), true)).toBe(so);
  });
});

describe('the title of a whole, which a line may have too', () => {
  it.each(
    each(
      `Coût du projet, Coûts du projet, Budget de l’action, Le budget global du projet, Montant à financer, Dépenses totales, Recettes prévisionnelles,
      Valorisation totale, Enveloppe globale, Chiffrage du programme, Estimation finale, Facture totale, Plan complet, Coût de revient, Coût réel de l’opération,
      Coût du projet (TTC), Budget de l’action 2027, Prix pour le tout, Somme de l’exercice, Au total, En tout, Le tout, Financement du dispositif`,
      `Coût, Budget, Coût de la salle, Prix du goûter, Notre coût du projet, Coût du projet cuisine, Projet, Total, Tout, Plan de table, Montant`,
    ),
  )('« %s »: %s', (label, is) => {
    expect(isWholeTitle(comparedTo(label))).toBe(is);
  });
});
