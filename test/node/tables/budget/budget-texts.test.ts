import { describe, expect, it } from 'vitest';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { openText } from '../../../../src/tables/open-table.ts';
import { euros, said } from '../read-table.ts';

function read(text: string) {
  const opened = openText(text);
  const sheets = 'problem' in opened ? [] : opened;
  return readBudget(sheets, proposeLayout(sheets));
}

/** Charges, resources, what is asked or faulty. */
const TEXTS: readonly (readonly [name: string, text: string, number, number, string])[] = [
  [
    'un titre suivi d’une année qui peut être un montant',
    'Prestataires\t2000\nSalle\t300\nGoûters\t150',
    2450,
    0,
    'heading',
  ],
  ['« Charges 2000 » en tête', 'Charges\t2000\nSalle\t300\nGoûters\t150', 2450, 0, 'totals'],
  [
    'total après deux-points, faux',
    'Intervenante : 1 200 €\nSalle : 300 €\nTotal : 1 400 €',
    1500,
    0,
    'totals',
  ],
  ['total après deux-points, juste', 'Intervenante : 1 200 €\nSalle : 300 €\nTotal : 1 500 €', 1500, 0, ''],
  [
    'une ligne dont le montant est suivi de mots',
    'Budget :\n- psychologue : 10 x 120 = 1200\n- salle : 300\n- goûters : 150 (30 enfants)\n- affiches : 75€\ntotal : 1725',
    1575,
    0,
    'totals worded',
  ],
  [
    'l’en-tête d’un message',
    'De : Anne <anne@asso.fr>\nÀ : Caf 56\nObjet : subvention 3 000\n\nDépenses\nIntervenante 1 200 €\nSalle 300 €\n\nRecettes\nCaf 1 000 €\nMairie 500 €',
    1500,
    1500,
    '',
  ],
  [
    'des lignes qu’un point-virgule termine',
    'Dépenses :\n- Salle 300 € ;\n- Jeux 40 € TTC ;\n- Goûters : 12 €.',
    352,
    0,
    '',
  ],
  ['un montant dont on doute', 'Salle 300 €\nJeux 40 € ?\nGoûters 12 €', 312, 0, 'worded'],
  ['deux nombres dans une ligne', 'Goûters 10 80', 80, 0, 'amount'],
  ['deux nombres dans chaque ligne', 'Goûters 10 80\nJeux 5 200\nSalle 2 300', 80, 0, 'amount cell'],
  ['deux nombres dans une ligne sur trois', 'Goûters 10 80\nAnimatrice 1200\nSalle 300', 1580, 0, 'amount'],
  ['deux montants dans chaque ligne', 'Goûters 10,00 80,00\nJeux 5,00 200,00', 280, 0, 'amount'],
  ['trois nombres dans une ligne', 'Goûters 10 8 80\nSéances 4 100 400', 80, 0, 'amount cell'],
  ['un nombre, puis un montant en euros', 'Goûters 10 80 €\nSalle 300 €', 380, 0, ''],
  ['un rang ou des milliers', 'Atelier 1 200\nAtelier 2 200\nAtelier 3 200', 0, 0, 'cell'],
  ['des milliers', 'Animatrice 1 200\nSalle 2 300', 3500, 0, ''],
  ['des milliers et leur total', 'Salaire juin 27 1 200\nSalle 2 300\nTotal 3 500', 3500, 0, ''],
  ['une année, puis un montant', 'Salaire 2027 1200\nSalle 300', 1500, 0, ''],
  ['des nombres parmi les mots', 'Location du 12 rue Bleue 1200\nJeux pour les 3-6 ans 60', 1260, 0, ''],
  ['un calcul à la fin d’une ligne', 'Salle : 300 €\nRepas : 12 € x 30\nJeux : 40 €', 340, 0, 'calculation'],
  ['un calcul sans deux-points', 'Salle 300 €\nRepas 30 x 12\nJeux 40 €', 340, 0, 'calculation'],
  ['deux montants possibles', 'Salle 300 à 400 €\nRepas 30 €\nJeux 40 €', 70, 0, 'several'],
  ['un calcul et son résultat', 'Salle : 300 €\nRepas : 30 x 12 = 360\nJeux : 40 €', 700, 0, ''],
  [
    'téléphone, Siret, IBAN, code postal',
    'Intervenante 1 200,00\nSalle 300,00\nTél. 02 97 12 34 56\nN° Siret 812 345 678 00012\nIBAN FR76 3000 4000 1234\nCode postal 56000',
    1500,
    0,
    '',
  ],
  [
    'un message',
    'Bonjour,\nVoici notre budget :\n- Intervenante : 1 200 €\n- Salle : 300 €\n- Goûters 150 €\nTotal : 1 650 €\nMerci de votre retour avant le 12/03/2027.\nTél 06 12 34 56 78',
    1650,
    0,
    '',
  ],
  [
    'une page d’un PDF',
    'Association Les Petits Pas\n12 rue des Lilas 56000 Vannes\nSiret 812 345 678 00012\nTél : 02 97 12 34 56\nBudget prévisionnel 2027\nDépenses\nIntervenante psychologue 1 200,00 €\nLocation de salle 300,00 €\nGoûters 150,00 €\nTotal 1 650,00 €\nFait à Vannes, le 12 mars 2027\nPage 1',
    1650,
    0,
    '',
  ],
  [
    'deux listes, une année, une loi',
    'Budget 2027\nIntervenante 1 200\nSalle 300\nGoûters 150\nTotal des dépenses 1 650\nCaf 1 000\nMairie 650\nTotal des recettes 1 650\nNombre de familles : 25\nAssociation loi 1901',
    1650,
    1650,
    '',
  ],
  [
    '« Nous demandons »',
    'Bonjour,\n\nNotre projet se déroule sur 10 séances.\nIntervenante : 1 200 €\nSalle : 300 €\nNous demandons 1 000 €\n\nCordialement,\nMme Roy\n06 12 34 56 78',
    1500,
    1000,
    'side',
  ],
  [
    'une date à la fin',
    'Budget prévisionnel 2027\nIntervenante 1 200 €\nSalle 300 €\nFait à Vannes le 12 mars 2027',
    1500,
    0,
    '',
  ],
  ['une page sur trois', 'Intervenante 1 200\nSalle 300\nPage 1/3', 1500, 0, ''],
  ['une saison', 'Saison 2026/2027\nIntervenante 1 200\nSalle 300', 1500, 0, ''],
  ['un portable avec l’indicatif', 'Intervenante 1 200\nSalle 300\nPortable +33 6 12 34 56 78', 1500, 0, ''],
  ['un Siren', 'Siren : 812 345 678\nIntervenante 1 200\nSalle 300', 1500, 0, ''],
  ['un numéro de convention', 'Convention n° 2027-118\nIntervenante 1 200\nSalle 300', 1500, 0, ''],
  [
    'un préambule sans point-virgule',
    'Budget de notre projet\nAssociation Les Petits Pas\nDépenses;Montant;Recettes;Montant\nPsy;797,77;Caf;2 400,00',
    797.77,
    2400,
    '',
  ],
  [
    'un préambule et une fin sans point-virgule',
    'Association\nSiret\nPoste;Montant\nPsy;797,77\nVille de Vannes',
    797.77,
    0,
    '',
  ],
  ['un préambule de quatre lignes', 'A\nB\nC\nD\nPoste;Montant\nPsy;1,50\nJeux;2,50', 4, 0, ''],
  [
    'des centimes dans la colonne des remarques',
    'Poste,Montant,Remarque\nIntervenante,1200,ok\nGoûters,12,50\nSalle,300,20',
    1200,
    0,
    'cell',
  ],
  [
    'des centimes dans la colonne des observations',
    'Poste,Montant,Observations\nJeux,100,vus\nGoûters,12,50',
    100,
    0,
    'cell',
  ],
  ['une quantité après le montant', 'Poste,Montant,Quantité\nJeux,100,3\nGoûters,12,50', 112, 0, ''],
  [
    'un montant entre parenthèses',
    'Salle 1 200,00 €\nGeste commercial (100,00 €)\nJeux 350,00 €',
    1450,
    0,
    '',
  ],
  ['un signe moins après le montant', 'Salle 1 200,00\nRemise 100,00-\nJeux 350,00', 1450, 0, ''],
  [
    'un signe moins écarté, de ce que l’on retire',
    'Salle 1 200,00 €\nGeste commercial - 100,00 €\nJeux 350,00 €',
    1450,
    0,
    '',
  ],
  ['un tiret qui est peut-être un signe moins', 'Salle 300 €\nLivres – 100 €\nJeux 50 €', 250, 0, 'amount'],
  [
    'un tiret que le total dit être un signe moins',
    'Salle 300 €\nLivres – 100 €\nJeux 50 €\nTotal 250 €',
    250,
    0,
    '',
  ],
  [
    'un tiret que le total dit n’en être pas un',
    'Salle 300 €\nLivres – 100 €\nJeux 50 €\nTotal 450 €',
    250,
    0,
    'amount totals',
  ],
  ['des tirets à toutes les lignes', 'Salle – 300 €\nLivres – 100 €\nJeux – 50 €', 450, 0, ''],
  ['un signe moins après deux-points', 'Salle : 300 €\nRemise : – 20 €\nJeux : 50 €', 330, 0, ''],
  [
    'des milliers et un prix par mois',
    'Salle 300 €\nSalaires 12k€\nLoyer 300 €/mois',
    300,
    0,
    'thousands rate',
  ],
  [
    'deux faces, un montant entre parenthèses',
    'CHARGES PRODUITS\nAchats 1 200,00 Ventes 200,00\nRemise (50,00) Caf 950,00',
    1150,
    1150,
    'columns',
  ],
  [
    'deux faces, un signe moins après',
    'CHARGES PRODUITS\nAchats 1 200,00 Ventes 200,00\nRemise 50,00- Caf 950,00',
    1150,
    1150,
    'columns',
  ],
  [
    'deux faces, un signe moins écarté',
    'CHARGES PRODUITS\nAchats 1 200,00 Ventes 200,00\nRemise - 50,00 Caf 950,00',
    1150,
    1150,
    'columns',
  ],
  [
    'deux faces, un tiret sans montant',
    'CHARGES PRODUITS\nAchats 1 200,00 Ventes 200,00\nSalle – Caf 950,00',
    1200,
    200,
    'columns cell',
  ],
  [
    'deux faces, des milliers',
    'CHARGES PRODUITS\nAchats 1 200,00 Ventes 200,00\nSalle 12k€ Caf 950,00',
    1200,
    1150,
    'columns thousands',
  ],
  [
    'deux faces, un prix par mois',
    'CHARGES PRODUITS\nAchats 1 200,00 Ventes 200,00\nSalle 300 €/mois Caf 950,00',
    1200,
    1150,
    'columns rate',
  ],
  [
    'deux faces, un tiret entre des mots',
    'CHARGES PRODUITS\nSalle – Atelier 1 200,00 Ventes 200,00\nJeux 50,00 Caf 950,00',
    1250,
    1150,
    'columns',
  ],
  [
    'deux faces, des parenthèses sans centimes',
    'CHARGES PRODUITS\nAchats 1 200 Ventes 200\nRemise (50) Caf 950',
    1200,
    200,
    'columns cell',
  ],
  [
    'deux faces, deux montants possibles',
    'CHARGES PRODUITS\nAchats 1 200,00 Ventes 200,00\nSalle 300 à 400 Caf 950,00',
    1200,
    200,
    'columns cell',
  ],
  [
    'deux faces, rien d’un côté',
    'CHARGES PRODUITS\nAchats 1 200,00 Ventes 200,00\nSalle néant Caf 950,00',
    1200,
    200,
    'columns cell',
  ],
  [
    'un message cité par un autre',
    '> Bonjour,\n>\n> Dépense\tMontant\n> Salle\t300 €\n> Goûters\t80 €\n> Total\t380 €',
    380,
    0,
    '',
  ],
  ['un message cité deux fois', '>> Marie a écrit :\n>> Salle : 300 €\n>> Jeux : 80 €\n> Merci', 380, 0, ''],
  [
    'des points qui mènent au montant',
    'Salle ........ 450,00 €\nJeux......50,00 €\nPsy _____ 1 000 €\nTOTAL ..... 1 500,00 €',
    1500,
    0,
    '',
  ],
  [
    'deux faces, une ligne d’une seule, après le tiret de son compte',
    'CHARGES MONTANT PRODUITS MONTANT\n61 - Services extérieurs 1 000,00 Caf 1 500,00\n62 - Autres services extérieurs 600,00\nTOTAL 1 600,00 TOTAL 1 500,00',
    1600,
    1500,
    'columns',
  ],
  [
    'les titres des colonnes, dont une année',
    'Compte Libellé BP 2027\n606 Jeux 100\n613 Salle 300\nTOTAL 400',
    400,
    0,
    '',
  ],
  ['des titres, sans total', 'Nature Montant prévu 2027\nJeux 100\nSalle 300', 400, 0, ''],
  [
    'une ligne de plus, que les sous-totaux ne tiennent pas',
    'Atelier 2027\n60 Achats 450\n606 Jeux 450\nSous-total 450',
    2477,
    0,
    'heading',
  ],
  [
    'les mots d’une colonne coupés par un PDF, « TOTAL CHA » et « TOTAL PRO »',
    '60 ACHATS 1850\n6061 Fournitures 850\n6063 Petit équi 1000\nTOTAL CHA 1850\n70 PRODUITS 850\n7061 Participati 850\n74 SUBVENTIO 1000\n7441 Caf 1000\nTOTAL PRO 1850',
    1850,
    1850,
    'totals',
  ],
  ['des dollars', 'Poste;Montant\nSalle;$300\nJeux;20 USD\nLivres;15', 15, 0, 'currency'],
];

it('ce qui entoure les mots d’une ligne n’est pas son libellé', () => {
  const labels = (text: string) => read(text).charges.map(({ label }) => label);
  expect(labels('Salle ........ 450,00 €\nJeux...... 50,00 €')).toEqual(['Salle', 'Jeux']);
  expect(labels('> Salle\t300 €\n> Jeux\t80 €')).toEqual(['Salle', 'Jeux']);
  // A mark alone may be the reader's own.
  expect(labels('> Salle\t300 €\nJeux\t80 €\nThé\t8 €')).toEqual(['> Salle', 'Jeux', 'Thé']);
});

describe('des textes collés', () => {
  it.each(TEXTS)('%s', (_, text, charges, resources, what) => {
    const reading = read(text);
    expect([euros(reading.charges), euros(reading.resources), said(reading)]).toEqual([
      charges,
      resources,
      what,
    ]);
  });
});
