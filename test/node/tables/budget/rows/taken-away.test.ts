import { expect, it } from 'vitest';
import { comparedTo } from '../../../../../src/tables/budget/grid.ts';
import type { Item } from '../../../../../src/tables/budget/rows/items/item.ts';
import { discountIn, isShare, mayTakeAway } from '../../../../../src/tables/budget/rows/taken-away.ts';

function takesAway(side: Item['side'], label: string): boolean {
  return mayTakeAway({ plain: comparedTo(label), cents: 500, side } as Item);
}

/** Those that are told otherwise than they should: none. */
function not(labels: readonly string[], isRight: (label: string) => boolean): string[] {
  return labels.filter((label) => !isRight(label));
}

const DISCOUNTS = [
  ...['Remise', 'Remise adhérent', 'Remise adhérents', 'Rabais client', 'Remise sur facture'],
  ...['Remise sur la facture', 'Remise sur le devis', 'Remise sur les quantités', 'Réduction de 10 %'],
  ...['Remises,rabais', 'Remises, rabais', 'Remises/rabais', 'Remises / rabais', 'Rabais et remises'],
  ...['Moins le rabais', 'Moins les rabais', 'Moins un avoir', 'Moins une remise', 'Moins la remise'],
  ...['Avoir fournisseur', 'Avoir fournisseurs', 'Avoirs clients', 'Bon de réduction du magasin'],
];

const LINES = [
  ...['Remise des prix', 'Remise du diplôme', 'Remise sur le podium', 'Remise de la médaille'],
  ...['Réduction des déchets', 'Savoirs', 'Moins de 3 ans', 'Location de salle'],
];

it.each(['charges', 'resources'] as const)('words of a discount, among %s', (side) => {
  expect(not(DISCOUNTS, (label) => takesAway(side, label))).toEqual([]);
  expect(not(LINES, (label) => !takesAway(side, label))).toEqual([]);
});

it('what lessens expenses', () => {
  const less = [
    ...['Trop-perçu', 'Trop perçu 2025', 'Trop-perçus', 'Retenue', 'Retenues sur cautions'],
    ...['Dégrèvement', 'Dégrèvements', 'Abattement', 'Abattements', 'Annulation', 'Annulations'],
    ...['Reprise de matériel', 'Reprise d’un jeu', 'Reprise d’une table', 'Reprises des invendus'],
    ...['Remboursé par Uniformation', 'Remboursée par la Caf', 'Remboursées par la ville'],
    ...['Remboursement reçu', 'Remboursement perçu', 'Remboursement attendu', 'Remboursement obtenu'],
    ...['Remboursements reçus', 'Remboursement assurance', 'Remboursement de la caution'],
    ...['Remboursement mutuelle', 'Remboursement de TVA', 'Remboursement de la commune'],
    ...['TVA récupérée', 'T.V.A. récupérable', 'TVA à déduire', 'TVA déductible', 'TVA remboursée'],
    ...['Caution rendue', 'Cautions rendues', 'Caution (rendue)', 'Arrhes restituées', 'Avance remboursée'],
    ...[
      'Restitution caution',
      'Restitution de caution',
      'Restitution de la caution',
      'Restitutions d’avances',
    ],
    ...['Restitution d’un acompte', 'Restitution d’une avance', 'Restitution des arrhes'],
    ...['Restitution de l’acompte', 'Restitution des cautions'],
  ];
  expect(not(less, (label) => takesAway('charges', label))).toEqual([]);
});

it('what is spent, though its words come near', () => {
  const lines = [
    ...['Retenue à la source', 'Remboursement des frais', 'Remboursements aux bénévoles', 'TVA'],
    ...['Caution de la salle', 'Avance sur salaire', 'Restitution du travail des enfants', 'Reprises'],
    ...['Prime d’abattement', 'Salle, hors trop-perçu', 'Frais d’annulation', 'Remboursement d’emprunt'],
  ];
  expect(not(lines, (label) => !takesAway('charges', label))).toEqual([]);
});

it('what lessens resources', () => {
  const less = [
    ...[
      'Trop-perçu',
      'Trop perçu de la Caf',
      'Trop-perçus',
      'Indu',
      'Indus',
      'Indu Caf',
      'Retenue',
      'Retenues',
    ],
    ...['Annulation de la subvention', 'Annulation d’une subvention', 'Remboursement d’un trop-perçu'],
    ...['Reversement à la Caf', 'Restitution aux financeurs', 'Reprise de l’indu', 'Réduction de l’aide'],
    ...['À reverser', 'Reverser à la Caf', 'À rembourser à la ville', 'Solde à restituer', 'Somme à rendre'],
    ...[
      'Région (refus)',
      'Région (annulation)',
      'Région (refusée)',
      'Ville (non accordé)',
      'Ville (non obtenue)',
    ],
    ...['Don refusé', 'Aide refusée', 'Aides refusées', 'Don annulé', 'Aide annulée', 'Aides annulées'],
    ...[
      'Acompte restitué',
      'Avance restituée',
      'Acompte remboursé',
      'Avance remboursée',
      'Acomptes remboursés',
    ],
    ...['Acompte rendu', 'Avance rendue', 'Acomptes rendus', 'Acompte reversé', 'Aide reversée'],
  ];
  expect(not(less, (label) => takesAway('resources', label))).toEqual([]);
});

it('what is given, though its words come near', () => {
  const lines = [
    ...['Caf', 'Subvention retenue', 'Caf, hors trop-perçu', 'Caf, hors indu', 'Industrie locale'],
    ...['Caf, nette de reprise de l’indu', 'Aide de la ville pour rembourser les trajets'],
    ...['Remboursée par la Caf', 'Frais reversés par la mairie', 'Région (accord)', 'Remboursement de frais'],
  ];
  expect(not(lines, (label) => !takesAway('resources', label))).toEqual([]);
});

it.each<[label: string, words: string, written: string]>([
  ['Remise (50)', 'Remise', '(50)'],
  ['Remise(50)', 'Remise', '(50)'],
  ['Remise (150)', 'Remise', '(150)'],
  ['Remise (1 200)', 'Remise', '(1 200)'],
  ['Remise (1.200,50)', 'Remise', '(1.200,50)'],
  ['Remise (50€)', 'Remise', '(50€)'],
  ['Remise (50 €)', 'Remise', '(50 €)'],
  ['Remise 10 % (50)', 'Remise 10 %', '(50)'],
  ['Avoir fournisseur (80)', 'Avoir fournisseur', '(80)'],
])('« %s » holds what is taken away', (label, words, written) => {
  expect(discountIn(label)).toEqual({ label: words, written });
});

it.each([
  ...['Remise', 'Remise (5)', 'Remise (10 %)', 'Remise (fournisseur)', 'Remise (50) sur devis', '(50)', ''],
  ...['Salle (50)', 'Remise des prix (50)', 'Remise (50', 'Remise 50)', 'Remise (-50)', 'Remise (50 $)'],
])('« %s » holds no amount taken away', (label) => {
  expect(discountIn(label)).toBeNull();
});

it('a share of the other lines', () => {
  const shares = [
    ...['Remise 10 %', 'Remise 10%', 'Remises 10 %', 'Remise (10 %)', 'Remise(10 %)', 'Remise : 2,5 %'],
    ...['Ristourne 5 %', 'Ristournes 5 %', 'Escompte 2 %', 'Réduction 10 %', 'Abattement 20 %', 'Rabais 3 %'],
    ...['Frais de gestion (5 %)', 'Frais de gestion de l’association 5 %', 'Frais généraux 12,5%'],
    ...['Charge indirecte 10 %', 'Charges indirectes (10 %)', 'Charges de structure 8 %'],
    ...['Imprévu 5 %', 'Imprévus 5 %', 'Aléa 3 %', 'Aléas 3 %', 'Divers et imprévus 5 %'],
  ];
  expect(not(shares, (label) => isShare(comparedTo(label)))).toEqual([]);
});

it('no share of the other lines', () => {
  const none = [
    ...['Remise', 'Remise 10', 'Remise %', 'Remise (50)', 'Remise 10 % (50)', 'Salle, remise 10 %'],
    ...['Poste d’animateur 50 %', 'Frais de déplacement 5 %', 'Remisesport 10 %', 'Charges sociales 42 %'],
    ...['Remise 10 % puis 5 %', 'Petits imprévus 5 %'],
  ];
  expect(not(none, (label) => !isShare(comparedTo(label)))).toEqual([]);
});
