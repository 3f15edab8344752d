import { describe, expect, it } from 'vitest';
import { looseRows } from '../../../../src/tables/text/loose-lines.ts';

/** The cells of a line between two others that end by an amount. */
const between = (line: string) => looseRows(['Salle 300 €', line, 'Jeux 40 €']).rows[1];

describe('a line that an amount ends', () => {
  it.each<[line: string, label: string, amount: string]>([
    ['Achats 950', 'Achats', '950'],
    ['Achats : 950,50', 'Achats', '950,50'],
    ['Achats = 1 950.5 €', 'Achats', '1 950.5 €'],
    ['Achats - 12.950.000', 'Achats', '-12.950.000'],
    ['Achats – 950 euros', 'Achats', '-950 euros'],
    ['Achats 950 euro', 'Achats', '950 euro'],
    ['Achats 950€', 'Achats', '950€'],
    ['Achats 950 € TTC', 'Achats', '950 € TTC'],
    ['Achats 950TTC', 'Achats', '950TTC'],
    ['Achats -950', 'Achats', '-950'],
    ['Achats −950', 'Achats', '−950'],
    ['Achats - €', 'Achats', '- €'],
    ['Remise - € 12', 'Remise', '-12'],
    ['Remise -€12', 'Remise', '-12'],
    ['Remise – € 12', 'Remise', '-12'],
    ['Remise : - 12', 'Remise', '-12'],
    ['Avoir (300,00)€', 'Avoir', '(300,00)€'],
    ['Avoir (300,00) €', 'Avoir', '(300,00) €'],
    ['Remise 300-', 'Remise', '300-'],
    ['Remise 300,00 €-', 'Remise', '300,00 €-'],
    ['Lot de 2027 12', 'Lot de 2027', '12'],
    ['Mars 12027', 'Mars', '12027'],
    ['Budget 2127', 'Budget', '2127'],
    ['Remise = – 12', 'Remise', '-12'],
    ['10 séances 1 200', '10 séances', '1 200'],
    ['- Achats 950', 'Achats', '950'],
    ['• Achats 950', 'Achats', '950'],
    ['* Achats  :   950', 'Achats', '950'],
    ['– Achats 950', 'Achats', '950'],
    ['Goûters : 150 (30 enfants)', 'Goûters', '150 (30 enfants)'],
    ['Goûters = 150 € environ', 'Goûters', '150 € environ'],
    ['Goûters : 1 150 euros à peu près', 'Goûters', '1 150 euros à peu près'],
    ['Achats 500 € (dont 200 € de jeux)', 'Achats', '500 € (dont 200 € de jeux)'],
    [
      'Achats de petits jeux neufs 500 euros (deux lots)',
      'Achats de petits jeux neufs',
      '500 euros (deux lots)',
    ],
    ['Repas : 12 € x 30', 'Repas', '12 € x 30'],
    ['Repas 12 × 30 €', 'Repas', '12 × 30 €'],
    ['Repas 12*30', 'Repas', '12*30'],
    ['Repas = 12 + 30', 'Repas', '12 + 30'],
    ['Salle 300 à 400 €', 'Salle', '300 à 400 €'],
    ['Salle 300 ou 400', 'Salle', '300 ou 400'],
    ['Marsouin 2027', 'Marsouin', '2027'],
    ['Étéa 2027', 'Étéa', '2027'],
    ['Pages 12', 'Pages', '12'],
    ['La page 12', 'La page', '12'],
    ['Page 2 du livre 12', 'Page 2 du livre', '12'],
    ['Objets : 12', 'Objets', '12'],
    ['Lot cp 56', 'Lot cp', '56'],
    ['Salle de Caf : 56', 'Salle de Caf', '56'],
    ['Je dis 960 €', 'Je dis', '960 €'],
    ['Il a 960 €', 'Il a', '960 €'],
    ['Reçu de : 12', 'Reçu de', '12'],
    ['Salle poste montant 2027', 'Salle poste montant', '2027'],
    ['Goûters:150 (30 enfants)', 'Goûters', '150 (30 enfants)'],
    ['Goûters : 150 euro environ', 'Goûters', '150 euro environ'],
    ['Salle FR12 3000', 'Salle FR12', '3000'],
    ['Lot FR12 30', 'Lot FR12', '30'],
    ['Budget 2027 séances 12', 'Budget 2027 séances', '12'],
    ['Poste montant 2027 séances 12', 'Poste montant 2027 séances', '12'],
    ['Facture n° 12 : 300 €', 'Facture n° 12', '300 €'],
    ['Achats 500 euro (deux lots)', 'Achats', '500 euro (deux lots)'],
    ['Achats 500 € (50 €)', 'Achats', '500 € (50 €)'],
    ['Achats 500 euros environ', 'Achats', '500 euros environ'],
    ['Petits jeux 45€ env.', 'Petits jeux', '45€ env.'],
    ['Achats 500 € ?', 'Achats', '500 € ?'],
    ['Achats 500 euros TTC ;', 'Achats', '500 euros TTC'],
    ['Achats : 1 500,50 € ;', 'Achats', '1 500,50 €'],
    ['Achats 500€;', 'Achats', '500€'],
    ['Repas 12 euro x 30', 'Repas', '12 euro x 30'],
    ['Repas 12 x 30 euro', 'Repas', '12 x 30 euro'],
    ['Remise :-12', 'Remise', '-12'],
    ['Remise :- 12', 'Remise', '-12'],
    ['Avoir 2 lots (300,00)', 'Avoir 2 lots', '(300,00)'],
    ['Avoir (1 300,00)', 'Avoir', '(1 300,00)'],
    ['Avoir (12 300,00)', 'Avoir', '(12 300,00)'],
    ['Avoir (1 200 300,00)', 'Avoir', '(1 200 300,00)'],
    ['Avoir (300,00€)', 'Avoir', '(300,00€)'],
    ['Avoir (300,00 euro)', 'Avoir', '(300,00 euro)'],
    ['Avoir (300€)', 'Avoir', '(300€)'],
    ['Avoir (300 euro)', 'Avoir', '(300 euro)'],
    ['Remise 300-€', 'Remise', '300-€'],
    ['Achats -€', 'Achats', '-€'],
    ['Achats 950 Euros', 'Achats', '950 Euros'],
    ['Salle 3 k€TTC', 'Salle', '3 k€TTC'],
    ['Salle 3 M€', 'Salle', '3 M€'],
    ['Salle 30 / h', 'Salle', '30 / h'],
    ['Salle 30 euro par mois', 'Salle', '30 euro par mois'],
    ['Repas:12x30', 'Repas', '12x30'],
  ])('« %s » is « %s », « %s »', (line, label, amount) => {
    expect(between(line)).toEqual([label, amount]);
  });

  it.each([
    'Nous demandons 960 € (soit 80 %)',
    'Nous demandons 960 € environ',
    'Vous donnez 960 € ?',
    'Merci pour les 960 €.',
    'La Caf donne 960 €,',
    'Elle a payé 960 € (soit 80 %)',
    'Ils ont payé 960 € (soit 80 %)',
    'Un lot de jeux pour les petits 960 € (soit 80 %)',
    'Il a payé 960 € (soit 80 %)',
    'Tél. 02 97 12 34 56',
    'Téléphone 06.12.34.56.78',
    'Portable 0612345678',
    'Appeler le +33 2 97 12 34 56',
    'Appeler le +33297123456',
    'N° Siret 812 345 678 00012',
    'Siren 812345678',
    'Code APE 9499',
    'RNA 563000',
    'IBAN FR76 3000',
    'RIB 30004',
    'Compte FR76 3000 4000 1234',
    'Numéro 812 345 678 00012',
    'Compte 81234567800012',
    'Compte 812 345 67800012',
    'Compte FR7630004000',
    'Facture no 12',
    'Comptes libellés 2027',
    'Libellé montant 2027',
    'Désignation montant 2027',
    'Nature montant 2027',
    'Poste montant 2027',
    'Objet montant 2027',
    'Montant réalisé 2027',
    'Exercice 2027',
    '- CP 56000',
    'Charges prévues 2027',
    'Dépenses réalisées 2026',
    'Intitulé montants 2027',
    'Code postal 56000',
    'CP 56000',
    'C.P. 56000',
    '56000 Vannes Cedex 9',
    'Page 2',
    'page2',
    'Page 2/12',
    'Page 2-12',
    'Feuillet 2 sur12',
    '« p. 2 / 12 »',
    'p. 2 / 3',
    'Page 2 sur 12',
    'Folio 12',
    'Feuillet 3',
    '- Page 2 -',
    'Mars 2027',
    '12 mars 2027',
    'Budget 2027',
    'Budget prévisionnel 2027',
    'Exercice 2026-2027',
    'Exercice 2026/27',
    'Exercices 2026 - 2027',
    'Saisons 2026 / 27',
    'Prévision 2027',
    'Prévisionnelle 2027',
    'Prévisionnels 2027',
    'Budget de l’année 2027',
    'Budget l’année 2027',
    'Programme du 2027',
    'Années 2026/2027 :',
    'Décembre 1999 –',
    'Année 2027',
    'Saison 2027',
    'Rentrée de 2027',
    'Depuis l’année 2020',
    'La loi de 1901',
    'Loi 1901',
    'Été 2027',
    'Programme en 2027',
    'Prévisions 1999.',
    'Facture n° 12',
    'Facture n°12-34',
    'Facture numéro 12 34',
    'De : Anne 3000',
    'À : Caf 56',
    'Cc: Caf 56',
    'Cci : Caf 56',
    'Objet : subvention 3 000',
    'Sujet: 3000',
    'From: 56',
    'Envoyé : 12',
    '> Objet : 12',
  ])('« %s » is no line of a budget', (line) => {
    expect(between(line)).toEqual([line]);
  });

  it.each(['450 €', '- €', 'x 12', '1 200,50'])('« %s » has no words, and stays whole', (line) => {
    expect(between(line)).toEqual([line]);
  });

  it('of more than four hundred characters is left as it is', () => {
    const long = `${'Achats '.repeat(58)}950`;
    expect(between(long)).toEqual([long]);
    expect(between(long.slice(14))).toHaveLength(2);
    expect(between(long.slice(9))).toHaveLength(2);
  });
});

describe('a list whose lines a semicolon ends', () => {
  it('loses it, and the full stop of its last line', () => {
    expect(looseRows(['- Salle 300 € ;', '- Jeux : 40 euros TTC;', '- Thé 5 €.']).rows).toEqual([
      ['Salle', '300 €'],
      ['Jeux', '40 euros TTC'],
      ['Thé', '5 €'],
    ]);
  });
});

describe('a dash before an amount', () => {
  it('parts it from the words where most lines that an amount ends have one', () => {
    expect(looseRows(['Bonjour', 'à tous', 'Achats - 950', 'Salle – 300']).rows.slice(2)).toEqual([
      ['Achats', '950'],
      ['Salle', '300'],
    ]);
  });

  it('is a minus where half of them have one', () => {
    expect(looseRows(['Achats - 950', 'Salle 300']).rows).toEqual([
      ['Achats', '-950'],
      ['Salle', '300'],
    ]);
  });
});

describe('two faces in a line', () => {
  const faces = (...lines: string[]) => {
    const { rows, wrong } = looseRows(lines);
    return [rows, [...(wrong ?? [])]];
  };
  const PARTED = [
    ['Achats', '950', 'Ventes', '300'],
    ['Salle', '5'],
  ];

  it.each([
    'CHARGES PRODUITS',
    'Charge et recette',
    'Dépenses / Recettes',
    'Dépense Ressource',
    'Emplois Ressources',
    'Produits Charges',
    'Recettes Dépenses',
    'Ressources et charge',
    'Charges et produit',
    'Charges et, plus loin, produits',
    'Dépenses et ressource',
    'Produit, puis dépense',
    'Recette, puis charges',
    'Ressource, puis dépenses',
    'Charges et recettes',
  ])('are parted under « %s »', (title) => {
    expect(faces(title, 'Achats 950 Ventes 300', 'Salle 5')).toEqual([[[title], ...PARTED], []]);
  });

  it('are parted where most lines have two', () => {
    const [both, one] = ['Achats 950 Ventes 300', 'Salle 5'];
    expect(faces(both, both, one)[0]).toEqual([PARTED[0], ...PARTED]);
    expect(faces(both, one)).toEqual([[[], ['Salle', '5']], [[1, 'Achats 950 Ventes 300']]]);
  });

  it('are parted where an amount can be nothing else', () => {
    expect(faces('Achats 950 € Ventes 300', 'Salle 5', 'Jeux 5')[0]).toEqual([
      ...[
        ['Achats', '950 €', 'Ventes', '300'],
        ['Salle', '5'],
        ['Jeux', '5'],
      ],
    ]);
    expect(faces('Achats 950,00 Ventes 300', 'Salle 5', 'Jeux 5')[0]).toEqual([
      ...[
        ['Achats', '950,00', 'Ventes', '300'],
        ['Salle', '5'],
        ['Jeux', '5'],
      ],
    ]);
  });

  it('carry accounts where all lines that read in one way do', () => {
    expect(
      faces('60 Achats 950 70 Ventes 300', '613 Salle 900 744 Commune 900', 'TOTAL 8 600 TOTAL 8 600'),
    ).toEqual([
      [
        ['60 Achats', '950', '70 Ventes', '300'],
        ['613 Salle', '900', '744 Commune', '900'],
        ['TOTAL', '8 600', 'TOTAL', '8 600'],
      ],
      [],
    ]);
  });

  it('are a fault where a number may be an account or the end of an amount', () => {
    expect(faces('CHARGES PRODUITS', 'Achats 950 Ventes 300', 'Salle 900 744 Commune 900')).toEqual([
      [['CHARGES PRODUITS'], ['Achats', '950', 'Ventes', '300'], []],
      [[3, 'Salle 900 744 Commune 900']],
    ]);
  });

  it('carry no account where one line that reads in one way does not', () => {
    const wrong = (...lines: string[]) =>
      looseRows(['CHARGES PRODUITS', ...lines, 'Salle 900 744 Commune 900']).wrong?.size;
    expect(wrong('60 Achats 950 70 Ventes 300', 'Jeux 40 Caf 30')).toBe(1);
    expect(wrong('60 Achats 950 Ventes 300')).toBe(1);
    expect(wrong('Achats 950 70 Ventes 300')).toBe(1);
    const { rows } = looseRows([
      '60 Achats 950 70 Ventes 300',
      '613 Salle 900 744 Commune 900',
      'Sous-total 40 Total 30',
    ]);
    expect(rows[1]).toEqual(['613 Salle', '900', '744 Commune', '900']);
  });

  it('carry no account where the lines that read in one way carry it on one face', () => {
    const wrong = (...lines: string[]) => [
      ...(looseRows(['CHARGES PRODUITS', ...lines, '613 Salle 900 744 Commune 900']).wrong?.values() ?? []),
    ];
    const open = ['613 Salle 900 744 Commune 900'];
    expect(wrong('Achats 950 Ventes 300')).toEqual(open);
    expect(wrong('60 Achats 950 70 Ventes 300', 'Jeux 40 Caf 30')).toEqual(open);
    expect(wrong('61 Thé 5 74 Caf 3', '60 Achats 950 Ventes 300')).toEqual(open);
    expect(wrong('61 Thé 5 74 Caf 3', '60 Achats 950 70 Ventes 300')).toEqual([]);
  });

  it('are parted where an amount of one line can be nothing else', () => {
    const lines = ['Achats 950 € Ventes 300', 'Jeux 40 Caf 30', 'Salle 5', 'Thé 5', 'Eau 5'];
    expect(looseRows(lines).rows.slice(0, 3)).toEqual([
      ['Achats', '950 €', 'Ventes', '300'],
      ['Jeux', '40', 'Caf', '30'],
      ['Salle', '5'],
    ]);
  });

  it('leave a quantity among the words', () => {
    expect(faces('CHARGES PRODUITS', 'Achats 950 70 - Caf 300', 'Goûters 10 80')).toEqual([
      [['CHARGES PRODUITS'], ['Achats', '950', '70 - Caf', '300'], ['Goûters 10', '80']],
      [],
    ]);
  });

  const last = (line: string) => looseRows(['CHARGES PRODUITS', 'Achats 950 Ventes 300', line]);

  it.each([
    // A part of a sum, or an amount, among the words.
    ...['Salle 30 € l’heure Caf 300', 'Salle 30€ l’heure Caf 300', 'Salle 30,50 l’heure Caf 300'],
    ...['Salle 30.50 de plus Caf 300', 'Salle 3 k environ Caf 300', 'Salle 3K environ Caf 300'],
    ...[
      'Repas 30 x 4 Caf 300',
      'Repas 30x4 Caf 300',
      'Repas 30 × 4 Caf 300',
      'Repas 30*4 Caf 300',
      'Repas 30x4 personnes Caf 300',
    ],
    ...['Salle 300 à 400', 'Salle 300 ou 400', 'Salle 300 et 400'],
    'Lot 62 - Salle 300',
    // No amount on the left.
    ...['Salle – Caf 300', 'Salle - Caf 300', 'Salle — Caf 300', 'Salle − Caf 300', 'Salle néant Caf 300'],
    ...['Salle gratuit Caf 300', 'Salle gratuite Caf 300', 'Salle offert Caf 300', 'Salle offerte Caf 300'],
    ...[
      'Salle p.m. Caf 300',
      'Salle pm Caf 300',
      'Salle PM Caf 300',
      'Salle 12e Caf 300',
      'Salle (grande) Caf 300',
    ],
  ])('are a fault where nobody knows which amount is whose: « %s »', (line) => {
    expect([...(last(line).wrong ?? [])]).toEqual([[3, line]]);
  });

  it.each([
    ['Salle 30 à côté 400', 'Salle 30 à côté', '400'],
    ['Salle gratuitement Caf 300', 'Salle gratuitement Caf', '300'],
    ['6256 - Salle 300', '6256 - Salle', '300'],
  ])('« %s » is one face, « %s », « %s »', (line, label, amount) => {
    expect(last(line)).toEqual({
      ...{ rows: [['CHARGES PRODUITS'], ['Achats', '950', 'Ventes', '300'], [label, amount]] },
      ...{ wrong: new Map(), cut: false },
    });
  });

  it('may end by words alone', () => {
    expect(faces('CHARGES PRODUITS', 'Achats 950 Ventes 300', 'Salle 5 Caf')[0]).toEqual([
      ...[['CHARGES PRODUITS'], ['Achats', '950', 'Ventes', '300'], ['Salle', '5', 'Caf']],
    ]);
  });
});

describe('lines aligned by spaces', () => {
  it('stand in columns, those of a shorter line too', () => {
    const { rows } = looseRows([
      'Poste      Détail     Montant',
      'Salle                 300',
      'Jeux       neufs      40',
      '',
      'Fin',
    ]);
    expect(rows).toEqual([
      ['Poste', 'Détail', 'Montant'],
      ['Salle', '', '300'],
      ['Jeux', 'neufs', '40'],
      [],
      ['Fin'],
    ]);
  });

  it('stand in columns where the first line begins further on', () => {
    expect(
      looseRows(['             2026   2027', 'Salle         300    310', 'Jeux           40     45']).rows,
    ).toEqual([
      ['', '2026', '2027'],
      ['Salle', '300', '310'],
      ['Jeux', '40', '45'],
    ]);
  });

  it('stand in columns under a title that covers them', () => {
    expect(
      looseRows(['Un titre qui couvre tout le haut', 'Salle   haute   300', 'Jeux            40']).rows,
    ).toEqual([['Un titre qui couvre tout le haut'], ['Salle', 'haute', '300'], ['Jeux', '', '40']]);
  });

  it('are parted where they would have more columns than cells', () => {
    expect(looseRows(['Salle   300', 'Jeux              40']).rows).toEqual([
      ['Salle', '300'],
      ['Jeux', '40'],
    ]);
  });

  it('are counted without the blank ones', () => {
    expect(looseRows(['a   b', '', ' ', '', 'c   d']).rows).toEqual([['a', 'b'], [], [], [], ['c', 'd']]);
  });

  it('are parted where their columns cross', () => {
    expect(looseRows(['Poste    Montant', 'Une longue salle   300']).rows).toEqual([
      ['Poste', 'Montant'],
      ['Une longue salle', '300'],
    ]);
  });

  it('are no table where half of them have one cell', () => {
    expect(looseRows(['Salle   300', 'Jeux   40', 'un mot', 'deux mots']).rows).toEqual([
      ...[['Salle', '300'], ['Jeux', '40'], ['un mot'], ['deux mots']],
    ]);
    expect(looseRows(['a   b', 'c   d', 'e']).rows).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(looseRows(['a   b', 'c']).rows).toEqual([['a   b'], ['c']]);
  });
});

describe('how far lines are looked at', () => {
  const many = (count: number, line: string) => Array.from({ length: count }, () => line);

  it.each([
    ['aligned by spaces', 'a   b'],
    ['of words', 'un mot'],
  ])('is five thousand and one, %s, the blank ones aside', (_, line) => {
    expect(looseRows(many(5_001, line)).cut).toBe(false);
    expect(looseRows([...many(20, ''), ...many(5_001, line)]).cut).toBe(false);
    expect(looseRows(many(5_002, line)).cut).toBe(true);
  });

  it('is further where each cell has its own', () => {
    const { apart, cut } = looseRows(Array.from({ length: 5_004 }, (_, i) => ['Salle', '300'][i % 2] ?? ''));
    expect([apart, cut]).toEqual([true, false]);
  });
});

describe('lines that spaces align, or not', () => {
  it.each<[name: string, lines: string[], rows: string[][]]>([
    [
      'by spaces that never break',
      ['a\u00a0\u00a0b', 'c\u00a0\u00a0d'],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['in half of the lines alone', ['a   b', 'c   d', 'e', 'f'], [['a   b'], ['c   d'], ['e'], ['f']]],
    ['in one line', ['a   b'], [['a   b']]],
  ])('%s', (_, lines, rows) => {
    expect(looseRows(lines).rows).toEqual(rows);
  });
});

describe('one cell a line', () => {
  const cells = (text: string) => looseRows(text.split('|')).rows;

  it.each<[string, string[][]]>([
    [
      'Poste|Montant|Salle|300|Jeux|40',
      [
        ['Poste', 'Montant'],
        ['Salle', '300'],
        ['Jeux', '40'],
      ],
    ],
    [
      'Budget|Poste|Montant|Salle|300|Jeux|40',
      [['Budget'], ['Poste', 'Montant'], ['Salle', '300'], ['Jeux', '40']],
    ],
    [
      'Budget|2 rue Basse|Poste|Montant|Note|Salle|300|oui|Jeux|40|non',
      [
        ['Budget'],
        ['2 rue Basse'],
        ['Poste', 'Montant', 'Note'],
        ['Salle', '300', 'oui'],
        ['Jeux', '40', 'non'],
      ],
    ],
    [
      'Salle|300|Jeux|40',
      [
        ['Salle', '300'],
        ['Jeux', '40'],
      ],
    ],
    [
      'Salle|haute|300|Jeux|neufs|40',
      [
        ['Salle', 'haute', '300'],
        ['Jeux', 'neufs', '40'],
      ],
    ],
    [
      'Poste|Montant|Salle|300 euros|Jeux|40 euros',
      [
        ['Poste', 'Montant'],
        ['Salle', '300 euros'],
        ['Jeux', '40 euros'],
      ],
    ],
    [
      'Salle|haute|bleue|300|Jeux|neufs|verts|40',
      [
        ['Salle', 'haute', 'bleue', '300'],
        ['Jeux', 'neufs', 'verts', '40'],
      ],
    ],
    ['Salle|300|Jeux|neufs', [['Salle'], ['300'], ['Jeux'], ['neufs']]],
    ['300|Salle|40|Jeux', [['300'], ['Salle'], ['40'], ['Jeux']]],
    ['Salle|300|Jeux|40|Fin', [['Salle'], ['300'], ['Jeux'], ['40'], ['Fin']]],
    ['a|b|c|d', [['a'], ['b'], ['c'], ['d']]],
    ['Poste|Montant|Salle|300|40|50', [['Poste'], ['Montant'], ['Salle'], ['300'], ['40'], ['50']]],
  ])('« %s »', (text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  it('of eight columns, and of no more', () => {
    const table = (size: number) => {
      const words = (of: string) => Array.from({ length: size }, (_, i) => `${of}${String(i)}`);
      const row = (of: string, amount: string) => words(of).with(1, amount);
      return [words('Titre'), row('Salle', '300'), row('Jeux', '40')];
    };
    const read = (rows: string[][]) => cells(rows.flat().join('|'));
    expect(read(table(8))).toEqual(table(8));
    expect(read(table(9))).toEqual(
      table(9)
        .flat()
        .map((cell) => [cell]),
    );
  });
});
