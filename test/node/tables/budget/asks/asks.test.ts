import { describe, expect, it } from 'vitest';
import { withAnswer, withRow } from '../../../../../src/tables/budget/layout.ts';
import { asksOf, openTable, outcomes, said, wordsOf } from './small-asks.ts';

/** A table, what is asked of it, and what each answer comes to. */
function asked(text: string, name = '') {
  const asks = asksOf(text, name);
  return { asks: asks.map(said).join(', '), words: wordsOf(asks[0]), outcomes: outcomes(text, name) };
}

it.each([
  'Poste ; Montant | Salle ; 300 | Jeux ; 40 | Total ; 340',
  'Charges ; Montant ; Produits ; Montant | Jeux ; 9 ; Caf ; 9 | Total ; 9 ; Total ; 9',
  'Poste ; Dont ; Montant | Achats ; ; 300 | Thé ; 100 ; | Jeux ; 200 ; | Psy ; ; 500',
])('nothing is asked of « %s »', (table) => {
  expect(asked(table).asks).toBe('');
});

describe('the columns', () => {
  it('which one is the amount', () => {
    expect(asked('Poste ; Réalisé ; Prévu | Salle ; 300 ; 310 | Jeux ; 40 ; 45')).toEqual({
      asks: 'amount 1: 0 [1]',
      words: 'Quelle colonne porte le montant ?',
      outcomes: ['Réalisé: 340 0', 'Prévu: 355 0'],
    });
    expect(asked('Salle ; 300 ; 310 | Jeux ; 40 ; 450').outcomes).toEqual([
      ...['Colonne 2: 340 0', 'Colonne 3: 760 0'],
    ]);
    const both = asked('Charges ; 2026 ; 2027 ; Produits ; 2026 ; 2027 | Jeux ; 3 ; 4 ; Caf ; 5 ; 6');
    expect(both).toMatchObject({ asks: 'amount 1: 0 [1]', outcomes: ['2026: 3 5', '2027: 4 6'] });
  });

  it('where the side is, that titles name and nothing holds', () => {
    expect(asked('Charges ; Montant ; Produits | Jeux ; 3 ; Caf | Thé ; 4 ; Mairie')).toEqual({
      asks: 'columns 1: [keep]',
      words:
        'Les titres nomment des dépenses et des ressources, et une seule des deux est lue : quelles colonnes portent l’autre ?',
      outcomes: ['Aucune, c’est tout: 7 0'],
    });
    // The table’s own total says that this is all.
    expect(asked('Charges ; Montant ; Produits | Jeux ; 3 ; | Thé ; 4 ; | Total ; 7 ;').asks).toBe('');
    expect(asked('Charges ; Montant ; Produits | Jeux ; 3 ; | Thé ; 4 ; | Total ; 7,50 ;').asks).toBe(
      'columns 1: [keep]',
    );
    expect(
      asked('Charges ; Montant ; Produits ; | Jeux ; 3 ; ; 9 | Thé ; 4 ; ; | Total ; 7 ; ;').asks,
    ).toContain('columns');
    expect(
      asked(
        'Charges ; Montant ; Produits | 606 - Jeux ; 3 ; | 613 - Salle ; 4 ; | 74 - Caf ; 3 ; | 75 - Don ; 4 ;',
      ).asks,
    ).toBe('');
  });

  it('on which side are the expenses', () => {
    const pairs = 'Salle ; 3 ; Psy ; 2 | Jeux ; 4 ; Thé ; 5';
    expect(asked(pairs)).toEqual({
      asks: 'sides 1: [charges-first] resources-first charges-both',
      words: 'Où sont les dépenses, où sont les ressources ?',
      outcomes: [
        ...['Les dépenses à gauche: 7 7', 'Les ressources à gauche: 7 7'],
        'Des dépenses des deux côtés: 14 0',
      ],
    });
    expect(asked('Salle ; 3 ; Psy ; 1 | Jeux ; 4 ; Thé ; 5').outcomes.slice(0, 2)).toEqual([
      ...['Les dépenses à gauche: 7 6', 'Les ressources à gauche: 6 7'],
    ]);
    expect(asked('Salle ; 3 ; Psy ; 2 ; Art ; 1 | Jeux ; 4 ; Thé ; 5 ; Bus ; 1').asks).toBe(
      'sides 1: [charges-first] resources-first charges-both',
    );
    expect(asked('Salle ; 3 ; Caf ; 2 | Jeux ; 4 ; Mairie ; 5').asks).toBe('');
  });

  it('which ones hold words and amounts, where nothing is recognised', () => {
    expect(asked('Bonjour | à tous')).toEqual({
      asks: 'columns: ',
      words: 'Aucune ligne lisible : quelles colonnes portent le libellé et le montant ?',
      outcomes: [],
    });
    expect(asksOf('Poste ; Montant | Jeux ; à voir | Thé ; 5 k€').map(said)).toEqual([]);
  });
});

describe('the rows of titles', () => {
  it('amounts above them', () => {
    expect(asked('Thé ; 9 | Poste ; Montant | Salle ; 300')).toEqual({
      asks: 'heading 1: [below] top',
      words:
        'Des montants sont écrits au-dessus des titres de colonnes (ligne 1). Le tableau commence-t-il sous les titres ?',
      outcomes: ['Oui, ces lignes n’en font pas partie: 300 0', 'Non, les lire aussi: 309 0'],
    });
    expect(asksOf('Thé ; 9 | Café ; 8 | Poste ; Montant | Salle ; 300')[0]?.rows).toEqual(['0:1:0', '0:2:0']);
    for (const title of ['Année ; 2027', 'Thé ; 0', 'Siret ; 12', 'Thé ;'])
      expect(asked(`${title} | Poste ; Montant | Salle ; 300`).asks).toBe('');
  });

  it('a year, or a line', () => {
    expect(asked('Prestataires ; 2020 | Salle ; 300 | Jeux ; 100')).toEqual({
      asks: 'heading 1: [title] line',
      words: '« Prestataires ; 2020 » (ligne 1) : les titres des colonnes, ou une ligne ?',
      outcomes: ['Des titres, et une année: 400 0', 'Une ligne, et son montant: 2420 0'],
    });
    expect(asked('Poste ; 2020 | Salle ; 300 | Jeux ; 100').asks).toBe('');
    expect(asked('Prestataires ; 2020 ; 2021 | Salle ; 300 ; 4 | Jeux ; 100 ; 5').asks).not.toContain(
      'heading',
    );
    expect(asked('Salle ; 300 | Truc ; 2027 | Jeux ; 100')).toEqual({
      asks: 'heading 2: [keep] leave=0:2:0',
      words: '« Truc » (ligne 2) : une dépense de 2 027,00 €, ou le titre d’une année ?',
      outcomes: ['Un montant: 2427 0', 'Un titre: 400 0'],
    });
    // Its own total says what it is.
    expect(asked('Salle ; 300 | Truc ; 2027 | Jeux ; 100 | Total ; 2427').asks).toBe('');
    expect(asked('Salle ; 300 | Truc ; 2040 | Jeux ; 100').asks).toBe('');
    expect(asked('Salle ; 300 | Truc ; 1999 | Jeux ; 100').asks).toBe('');
    expect(asked('Salle ; 300 | Truc ; 2000 | Jeux ; 2039').asks).toBe(
      'heading 2: [keep] leave=0:2:0, heading 3: [keep] leave=0:3:0',
    );
    expect(asked('Salle ; 300 | Truc ; 2027,50 | Jeux ; 100').asks).toBe('');
    expect(asked('Poste ; Montant | Truc ; 2027 | Jeux ; 100').asks).toBe('');
  });
});

describe('the unit', () => {
  const YES: Readonly<Record<string, string>> = {
    'en milliers d’euros': 'Oui : 12 se lit 12 000 €',
    'en millions d’euros': 'Oui : 1,2 se lit 1 200 000 €',
    'en centimes': 'Oui : 1 200 se lit 12 €',
    'dans une autre monnaie que l’euro': 'Oui',
  };
  it.each([
    [
      'Poste ; Montant (k€) | Psy ; 12 | Salle ; 3',
      'amount 1: [thousands] euros',
      'en milliers d’euros',
      [15_000, 15],
    ],
    [
      'Poste ; Montant en milliers d’euros | Psy ; 12',
      'amount 1: [thousands] euros',
      'en milliers d’euros',
      [12_000, 12],
    ],
    [
      'Poste ; Montant (x 1000) | Psy ; 12',
      'amount 1: [thousands] euros',
      'en milliers d’euros',
      [12_000, 12],
    ],
    [
      'Poste ; Montant (M€) | Psy ; 1,2',
      'amount 1: [millions] euros',
      'en millions d’euros',
      [1_200_000, 1.2],
    ],
    ['Poste ; Montant en centimes | Psy ; 1200', 'amount 1: [cents] euros', 'en centimes', [12, 1200]],
    [
      'Poste ; Montant ($) | Psy ; 12',
      'amount 1: [other] euros',
      'dans une autre monnaie que l’euro',
      [0, 12],
    ],
    [
      'Poste ; Montant (F CFP) | Psy ; 12',
      'amount 1: [other] euros',
      'dans une autre monnaie que l’euro',
      [0, 12],
    ],
    // Whole euros under a title that says thousands.
    [
      'Poste ; Montant (k€) | Psy ; 12000',
      'amount 1: thousands [euros]',
      'en milliers d’euros',
      [12_000_000, 12_000],
    ],
    [
      'Poste ; Montant (k€) | Psy ; 9999',
      'amount 1: [thousands] euros',
      'en milliers d’euros',
      [9_999_000, 9999],
    ],
  ])('%s', (table, asks, unit, sums) => {
    const found = asked(table);
    expect(found.asks).toBe(asks);
    expect(found.words).toMatch(/^« .* » \(ligne \d\) : les montants sont-ils .* \?$/);
    expect(found.words).toContain(` sont-ils ${unit} ?`);
    expect(found.outcomes.map((each) => each.replace(/: \S+ \S+$/, ''))).toEqual([
      YES[unit],
      'Non, en euros',
    ]);
    expect(found.outcomes.map((each) => Number(/: (\S+) \S+$/.exec(each)?.[1]))).toEqual(sums);
  });

  it('of the whole sheet', () => {
    const found = asked('Poste ; Montant | Psy ; 12', 'Budget en k€');
    expect([found.asks, found.words]).toEqual([
      ...['amount: [thousands] euros'],
      '« Budget en k€ » (nom de la feuille) : les montants sont-ils en milliers d’euros ?',
    ]);
  });
});

describe('what each row is', () => {
  it('of the expenses or of the resources', () => {
    expect(asked('Dépenses ; Montant | Jeux ; 40 | Caf ; 30')).toEqual({
      asks: 'side 3: [resources] charges',
      words: '« Caf » : une ressource, ou une dépense ?',
      outcomes: ['Ressources: 40 30', 'Dépenses: 70 0'],
    });
    expect(asked('Dépenses ; Montant | Jeux ; 40 | Caf ;').asks).toBe('');
  });

  it('given or paid', () => {
    expect(asked('Poste ; Montant | Psy ; 700 | Prêt de matériel ; 90')).toEqual({
      asks: 'side 3: [in-kind] line',
      words: '« Prêt de matériel » : un apport gratuit, ou une ligne du budget ?',
      outcomes: ['Un apport gratuit, en nature: 700 0', 'Une ligne du budget: 790 0'],
    });
  });

  it('a second list', () => {
    const found = asked(
      'Psy ; 1200 | Salle ; 300 | Total ; 1500 | Fête ; 1000 | Loterie ; 500 | Total ; 1500',
    );
    expect(found).toEqual({
      asks: 'sides 4: [resources] charges',
      words:
        'Une seconde liste commence à « Fête » (ligne 4), avec son propre total : des ressources, ou d’autres dépenses ?',
      outcomes: ['Ressources: 1500 1500', 'Dépenses: 3000 0'],
    });
  });

  it('of a strand that its words do not name', () => {
    const table = 'Volet ; Poste ; Montant | à voir ; Jeux ; 40 | à voir ; Thé ; 5 | 1.1 ; Psy ; 9';
    const [ask, ...more] = asksOf(table);
    expect([wordsOf(ask), ask?.rows, ask?.row, ask?.sheet, more.length]).toEqual([
      ...['« à voir » : quel volet ?', ['0:2:0', '0:3:0'], 2, 0, 0],
    ]);
    expect([ask?.proposed, ask?.options.at(-1), ask?.options[0]]).toEqual([
      ...['aucun', { id: 'aucun', words: 'Aucun' }, { id: '1.1', words: 'Volet 1.1' }],
    ]);
    expect(asksOf('Volet ; Poste ; Montant | à voir ; Jeux ; | 1.1 ; Psy ; 9')).toEqual([]);
  });

  it('joined with another face', () => {
    const found = asked('Achats 950 Ventes ; 300 | Salle 40 Caf ; 50 | Total 990 Total ; 350');
    expect(found.asks).toContain('columns 1: [keep]');
    expect(asksOf('Achats 950 Ventes ; 300 | Salle 40 Caf ; 50 | Psy 15 Don ; 9').map(wordsOf)).toContain(
      '« Achats 950 Ventes » : des montants sont écrits parmi les mots. Deux tableaux côte à côte sont-ils mêlés ?',
    );
    expect(asked('Achats 950 Ventes ; 300 | Salle ; 50 | Jeux ; 9').asks).toBe('');
    expect(asked('Achats 950 Ventes ; 300 | Salle 40 Caf ; 50 | Jeux ; 9 | Thé ; 8').asks).toBe('');
  });
});

describe('amounts below zero', () => {
  it('that nothing explains', () => {
    expect(asked('Poste ; Montant | Jeux ; 40 | Psy ; -30')).toEqual({
      asks: 'amount 3: [less] plus leave=0:3:0',
      words: 'Dépenses : 1 montant négatif (ligne 3, « Psy », -30,00 €). Que faut-il en faire ?',
      outcomes: [
        ...['Le compter en moins: 10 0', 'L’ajouter, sans son signe moins: 70 0', 'Laisser de côté: 40 0'],
      ],
    });
    expect(asked('Poste ; Montant | Jeux ; 40 | Psy ; -30 | Thé ; -2')).toEqual({
      asks: 'amount 3: [less] plus sides leave=0:3:0,0:4:0',
      words:
        'Dépenses : 2 montants négatifs (ligne 3, « Psy », -30,00 € ; ligne 4, « Thé », -2,00 €). Que faut-il en faire ?',
      outcomes: [
        ...['Les compter en moins: 8 0', 'Les ajouter, sans leur signe moins: 72 0'],
        'Ce sont les dépenses ; les autres montants sont des ressources: 32 40',
        'Laisser de côté: 40 0',
      ],
    });
    expect(asked('Poste ; Montant | Jeux ; 40 | Remise ; -30').asks).toBe('');
    expect(asked('Poste ; Montant | Jeux ; 40 | Psy ; -30 | Total ; 10').asks).toBe('');
    expect(asked('Recettes ; Montant | Don ; 40 | Loto ; -30').asks).toBe(
      'amount 3: [less] plus leave=0:3:0',
    );
  });

  it('a discount without a sign', () => {
    expect(asked('Poste ; Montant | Jeux ; 40 | Remise ; 30')).toEqual({
      asks: 'amount 3: [plus] less leave=0:3:0',
      words: '« Remise » (ligne 3), 30,00 € : à ajouter, ou à retirer ?',
      outcomes: ['L’ajouter : 30,00 €: 70 0', 'Le retirer : -30,00 €: 10 0', 'Laisser de côté: 40 0'],
    });
    expect(asked('Poste ; Montant | Jeux ; 40 | Remise ; 30 | Total ; 70').asks).toBe('');
  });
});

describe('the totals', () => {
  it('that do not agree, and the row that explains it', () => {
    expect(asked('Poste ; Montant | Salle ; 300 | Thé ; 75 | Jeux ; 100 | Total ; 400')).toEqual({
      asks: 'totals 5: [keep] leave=0:3:0',
      words: 'Dépenses : ce tableau dit 400,00 € (ligne 5) ; nous lisons 475,00 €, soit 75,00 € de plus.',
      outcomes: [
        'Garder les lignes lues : 475,00 €: 475 0',
        'Laisser de côté : ligne 3, « Thé », 75,00 €: 400 0',
      ],
    });
    expect(asked('Poste ; Montant | Salle ; 300 | dont Thé ; 75 | Jeux ; 100 | Total ; 475')).toEqual({
      asks: 'totals 5: [keep] take=0:3:0',
      words: 'Dépenses : ce tableau dit 475,00 € (ligne 5) ; nous lisons 400,00 €, soit 75,00 € de moins.',
      outcomes: [
        'Garder les lignes lues : 400,00 €: 400 0',
        'Ajouter : ligne 3, « dont Thé », 75,00 €: 475 0',
      ],
    });
    expect(asked('Poste ; Montant | Salle ; 300 | Total ; 200 | Jeux ; 50').words).toBe(
      'Dépenses : ce tableau dit 200,00 € (ligne 3) ; nous lisons jusque-là 300,00 €, soit 100,00 € de plus.',
    );
    expect(asked('Compte ; Poste ; Montant | 606 ; Jeux ; 40 | 74 ; Caf ; 30 | ; Total ; 90').words).toMatch(
      /^Dépenses et ressources : ce tableau dit 90,00 € \(ligne 4\)/,
    );
  });

  it('that rows follow', () => {
    expect(asked('Poste ; Montant | Salle ; 300 | Total ; 300 | Jeux ; 40')).toEqual({
      asks: 'totals 4: [keep] take=0:4:0',
      words:
        'Dépenses : des montants suivent le total du tableau (ligne 4, « Jeux », 40,00 €). Font-ils partie du budget ?',
      outcomes: ['Non, les laisser de côté: 300 0', 'Oui, les ajouter: 340 0'],
    });
  });

  it('that a last row may be', () => {
    expect(asked('Poste ; Montant | Jeux ; 100 | Salle ; 200 | Coût ; 300')).toEqual({
      asks: 'classes 4: [keep] take=0:4:0',
      words: '« Coût » (ligne 4), 300,00 € : le total du tableau, ou une ligne de plus ?',
      outcomes: ['Le total du tableau: 300 0', 'Une ligne, à ajouter: 600 0'],
    });
  });
});

describe('the classes', () => {
  it('that say another sum than their lines', () => {
    expect(
      asked('Compte ; Libellé ; Montant | 60 ; Achats ; 900 | 606 ; Livres ; 500 | 607 ; Thé ; 300'),
    ).toEqual({
      asks: 'classes 2: [keep] class=0:2:0,0:3:0,0:4:0 take=0:2:0',
      words: '« Achats » dit 900,00 €, les lignes dessous font 800,00 €. Que faut-il ajouter ?',
      outcomes: ['Les lignes dessous: 800 0', '« Achats » seul: 900 0', 'Les deux: 1700 0'],
    });
  });

  it('a rest that may be a line', () => {
    expect(asked('Poste ; Montant | Jeux ; 100 | Report à nouveau ; 40')).toEqual({
      asks: 'side 3: [keep] take=0:3:0',
      words: '« Report à nouveau », 40,00 € : une ligne du budget ?',
      outcomes: ['Non, un reste: 100 0', 'Oui, l’ajouter: 140 0'],
    });
    expect(asked('Poste ; Montant | Jeux ; 100 | Report à nouveau ; -40').asks).not.toContain('side');
    // What the reader made of it already is asked no more.
    const { layout, read } = openTable('Poste ; Montant | Jeux ; 100 | Report à nouveau ; 40');
    for (const use of ['charge', 'left'] as const)
      expect(read(withRow(layout, '0:3:0', use)).asks).toEqual([]);
  });

  it('lines that are the sum of their neighbours', () => {
    expect(asked('Poste ; Montant | Achats ; 300 | Jeux ; 100 | Livres ; 200')).toEqual({
      asks: 'classes 2: [keep] leave=0:2:0',
      words:
        'Des lignes ont pour montant la somme de leurs voisines (« Achats »). Sont-elles des sous-totaux ?',
      outcomes: ['Non, ce sont des lignes: 600 0', 'Oui, les laisser de côté: 300 0'],
    });
    // A few fall right by chance.
    expect(asked('Poste ; Montant | Thé ; 30 | Jeux ; 10 | Livres ; 20 | Psy ; 900').asks).toBe('');
    // The other side agrees with all of them.
    expect(
      asked(
        'Charges ; Montant ; Produits ; Montant | Achats ; 300 ; Caf ; 400 | Jeux ; 100 ; Don ; 200 | Livres ; 200 ; ;',
      ).asks,
    ).toBe('');
    // Two classes of the same amount are no class and its line.
    expect(asked('Poste ; Montant | Achats ; 300 | Services extérieurs ; 300').asks).toBe('');
  });
});

describe('lines whose side is asked, which the total holds', () => {
  it('are asked about alone: their answer may settle the total', () => {
    const table = 'Poste ; Montant | Salle ; 400 | Psy ; 900 | Adhésions ; 300 | Total ; 1600';
    expect(asked(table)).toMatchObject({
      asks: 'side 4: [resources] charges',
      outcomes: ['Ressources: 1300 300', 'Dépenses: 1600 0'],
    });
    const after = (option: string) => {
      const { layout, read } = openTable(table);
      return read(withAnswer(layout, read(layout).asks[0]?.id ?? '', option)).asks.map(said);
    };
    expect(after('charges')).toEqual([]);
    // Told to come in, they leave the total without an explanation.
    expect(after('resources')).toEqual(['totals 5: [keep]']);
  });

  it('do not hide another difference', () => {
    expect(asked('Poste ; Montant | Salle ; 400 | Psy ; 900 | Adhésions ; 300 | Total ; 1700').asks).toBe(
      'side 4: [resources] charges, totals 5: [keep]',
    );
  });

  it('are no class of each other, were they of one amount', () => {
    expect(
      asked(
        'Poste ; Montant | Jeux ; 100 | Salle ; 200 | Adhésions ; 50 | Vente de gâteaux ; 50 | Total ; 400',
      ).asks,
    ).toBe('side 4: [resources] charges, side 5: [resources] charges');
  });
});
