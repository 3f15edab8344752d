import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/tables/text/read-text.ts';

function rowsOf(text: string) {
  const sheet = readText(text);
  return 'error' in sheet ? sheet : sheet.rows;
}

describe('what parts the columns of a text', () => {
  it.each<[why: string, text: string, rows: (string | null)[][]]>([
    [
      'the mark that it says',
      'sep=|\na;b|c\nd;e|f',
      [
        ['a;b', 'c'],
        ['d;e', 'f'],
      ],
    ],
    [
      'that it says in capitals and quotation marks',
      '"SEP=,"\na;b,c\nd;e,f',
      [
        ['a;b', 'c'],
        ['d;e', 'f'],
      ],
    ],
    [
      'after its mark of order',
      '\ufeffa;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a tab before semicolons',
      'a;b\tc\nd;e\tf',
      [
        ['a;b', 'c'],
        ['d;e', 'f'],
      ],
    ],
    [
      'semicolons before bars',
      'a|b;c\nd|e;f',
      [
        ['a|b', 'c'],
        ['d|e', 'f'],
      ],
    ],
    [
      'bars before commas',
      'a,b|c\nd,e|f',
      [
        ['a,b', 'c'],
        ['d,e', 'f'],
      ],
    ],
    [
      'semicolons of a table among words',
      'Un\nDeux\nSalle;300\nJeux; -40\nTrois\nQuatre',
      [['Un'], ['Deux'], ['Salle', '300'], ['Jeux', '-40'], ['Trois'], ['Quatre']],
    ],
    ['none of one line', 'Un\nSalle;300\nDeux', [['Un'], ['Salle;300'], ['Deux']]],
    [
      'none of lines without a number',
      'Un\nDeux\na;b\nc;d\nTrois\nQuatre',
      [['Un'], ['Deux'], ['a;b'], ['c;d'], ['Trois'], ['Quatre']],
    ],
    [
      'none of lines of other lengths',
      'Un\nDeux\na;3\nc;d;3\nTrois\nQuatre',
      [['Un'], ['Deux'], ['a;3'], ['c;d;3'], ['Trois'], ['Quatre']],
    ],
    [
      'none of lines with others between',
      'Un\nDeux\na;3\nx\nc;3\nTrois\nQuatre',
      [['Un'], ['Deux'], ['a;3'], ['x'], ['c;3'], ['Trois'], ['Quatre']],
    ],
    [
      'tabs of some rows among paragraphs',
      'Un\nDeux\nTrois\nQuatre\na\tb\nc\td',
      [['Un'], ['Deux'], ['Trois'], ['Quatre'], ['a', 'b'], ['c', 'd']],
    ],
    [
      'commas and spaces, as many in each line',
      'Salle, 450\nJeux, 40',
      [
        ['Salle', '450'],
        ['Jeux', '40'],
      ],
    ],
    [
      'no commas and spaces that are more in one',
      'Salle, haute, 450\nJeux, 40',
      [
        ['Salle, haute,', '450'],
        ['Jeux,', '40'],
      ],
    ],
    [
      'in spite of lines that rule it off',
      '------\na,b\n------\n------\nc,d\n======',
      [['------'], ['a', 'b'], ['------'], ['------'], ['c', 'd'], ['======']],
    ],
  ])('is %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('a table in markdown', () => {
  it.each<[why: string, text: string, rows: (string | null)[][]]>([
    [
      'is framed where most rows are',
      'a | b\n| c | d |\n| e | f |',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'where a row begins without its bar too',
      'a | b | c |\n| c | d | e |\n| e | f | g |',
      [
        ['a', 'b', 'c'],
        ['c', 'd', 'e'],
        ['e', 'f', 'g'],
      ],
    ],
    [
      'is not where half of them are',
      'a | b\n| c | d |',
      [
        ['a', 'b'],
        [null, 'c', 'd'],
      ],
    ],
    [
      'is not where cells are empty at one end',
      '| a | b\n| c | d',
      [
        [null, 'a', 'b'],
        [null, 'c', 'd'],
      ],
    ],
    [
      'has its cells without their marks',
      '**a** | __b__\n*c* | `d`',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'keeps marks of a part of a cell',
      '**a** b | a **b**\n* c | d*',
      [
        ['**a** b', 'a **b**'],
        ['* c', 'd*'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('commas that part columns and decimals', () => {
  const faults = (text: string) => {
    const sheet = readText(text);
    return 'error' in sheet
      ? sheet
      : sheet.faults.map(({ cell }) => `${cell} ${String(sheet.rows[Number(cell.slice(1)) - 1]?.[0])}`);
  };

  it.each([
    'Remarque',
    'Observation',
    'Commentaire',
    'Note',
    'Précision',
    'precisions',
    'Détail',
    'detail',
    'Statut',
    'Justificatif',
  ])('may have put cents under « %s »', (title) => {
    expect(faults(`Libellé,Montant,${title}\nSalle,450,50\nJeux,12,neufs`)).toEqual(['A2 Salle,450,50']);
  });

  it.each<[string, string[]]>([
    ['Libellé,Montant,Prix\nSalle,450,50\nJeux,12,neufs', []],
    ['Libellé,Montant,Note\nSalle,45 €,50\nJeux,12,neufs', []],
    ['Libellé,Montant,Note\nSalle,450,5\nJeux,12,neufs', []],
    ['Libellé,Montant,Note\nSalle,1 450,50 €\nJeux,12,neufs', ['A2 Salle,1 450,50 €']],
    ['Libellé,Montant\nSalle,450,00\nJeux,12', ['A2 Salle,450,00']],
    ['Libellé,Montant\nSalle,450,00\nJeux,60,50\n', ['A2 Salle,450,00', 'A3 Jeux,60,50']],
    ['Salle,450,25\nJeux,60,50', ['A1 Salle,450,25', 'A2 Jeux,60,50']],
    ['Salle,450,25\nJeux,60,500', []],
    ['Salle,450,05\nJeux,60,500', ['A1 Salle,450,05']],
    ['Libellé,Montant\n"Salle, grande","450"\nJeux,40,50', ['A3 Jeux,40,50']],
    ['Libellé,Montant,,\nSalle,450,,\nJeux,40,,', []],
  ])('%j', (text, wrong) => {
    expect(faults(text)).toEqual(wrong);
  });

  it('are said, and so is a line that reads in two ways', () => {
    const said = (text: string) => {
      const sheet = readText(text);
      return 'error' in sheet ? sheet : sheet.faults.map(({ message }) => message);
    };
    expect(said('Libellé,Montant\nSalle,450,00\nJeux,12')).toEqual([
      'Une virgule y sépare des colonnes, une autre est dans un texte ou un montant : mettez des points-virgules entre les colonnes, puis recommencez.',
    ]);
    expect(said('CHARGES PRODUITS\nAchats 950 Ventes 300\nSalle 900 744 Commune 900')).toEqual([
      'Les colonnes s’y lisent de deux façons : mettez un point-virgule entre elles, puis recommencez.',
    ]);
  });
});
