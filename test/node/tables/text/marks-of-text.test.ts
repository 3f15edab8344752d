import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/tables/text/read-text.ts';

function read(text: string) {
  const sheet = readText(text.replaceAll(' / ', '\n'));
  if ('error' in sheet) return `${sheet.error} ${String(sheet.row)}`;
  return sheet.rows.map((row) => row.map((cell) => cell ?? '').join('|')).join(' / ');
}

/** The rows that say a fault, and its message. */
function faults(text: string) {
  const sheet = readText(text.replaceAll(' / ', '\n'));
  return 'error' in sheet ? [] : sheet.faults.map(({ row, message }) => `${String(row)} ${message}`);
}

describe('what parts the columns of a text', () => {
  it.each([
    ['a;b / c;d', 'a|b / c|d'],
    ['Bonjour / à tous / Salle;450 / Jeux;12', 'Bonjour / à tous / Salle|450 / Jeux|12'],
    ['Bonjour / à tous / oui / Salle; 450 / Jeux; 12', 'Bonjour / à tous / oui / Salle|450 / Jeux|12'],
    ['Bonjour / Salle;450 / Jeux;-12 / Merci / à vous', 'Bonjour / Salle|450 / Jeux|-12 / Merci / à vous'],
    ['Bonjour / à tous / Salle;a / Jeux;b', 'Bonjour / à tous / Salle;a / Jeux;b'],
    ['Bonjour / à tous / merci / Salle;450', 'Bonjour / à tous / merci / Salle;450'],
    ['Bonjour / Salle;450 / puis / Jeux;12 / fin', 'Bonjour / Salle;450 / puis / Jeux;12 / fin'],
    ['Bonjour / oui / Salle;450 / Jeux;12;3 / fin', 'Bonjour / oui / Salle;450 / Jeux;12;3 / fin'],
    ['Salle 300 € ; / Jeux : 40 euros TTC; / Thé 5 €.', 'Salle|300 € / Jeux|40 euros TTC / Thé|5 €'],
    ['Lot 1; / Lot 2; / Lot 3;', 'Lot 1 / Lot 2 / Lot 3'],
    ['Salle; 300 €; / Jeux; 40 €;', 'Salle|300 € / Jeux|40 €'],
    ['a|b / Jeux|-- / --|Thé', 'a|b / Jeux|-- / --|Thé'],
    ['a;b\n \n\n \nc;d', 'a|b /  /  /  / c|d'],
    ['> Salle > 3;300 / > Jeux;40', 'Salle > 3|300 / Jeux|40'],
    ['> > Salle;300 / >Jeux;40', 'Salle|300 / Jeux|40'],
    ['> Salle;300\n \n\n \n\n> Jeux;40', 'Salle|300 /  /  /  /  / Jeux|40'],
    ['Salle;300 / > Jeux;40 / > Thé;3 / Bus;5', 'Salle|300 / > Jeux|40 / > Thé|3 / Bus|5'],
    ['Salle, haute  300 / Jeux, neufs  40', 'Salle, haute|300 / Jeux, neufs|40'],
    ['Salle …… 300 € / Jeux ........ 40 €', 'Salle|300 € / Jeux|40 €'],
    ['Remise ........ -30 € / Avoir ........ (30,00)', 'Remise|-30 € / Avoir|(30,00)'],
    ['Lot_2 300 € / Lot_3 40 €', 'Lot_2|300 € / Lot_3|40 €'],
    ['a|b / c|d', 'a|b / c|d'],
    ['-- / a;b / ==', '-- / a|b / =='],
    ['a\tb / c\td / Un / Deux / Trois', 'a|b / c|d / Un / Deux / Trois'],
    ['a\tb / e / f / g', 'a b / e / f / g'],
    ['Salle, 450 / Jeux, 12', 'Salle|450 / Jeux|12'],
    ['Salle, / Jeux,', 'Salle, / Jeux,'],
    ['12, 450 / 3, 5', '12, 450 / 3, 5'],
    ['Salle,450 / Jeux,12', 'Salle|450 / Jeux|12'],
    ['Salle 450,50 / Jeux 12,50', 'Salle|450,50 / Jeux|12,50'],
    ['1,200 / 3,400', '1|200 / 3|400'],
    ['1,20 / 3,40', '1,20 / 3,40'],
    ['1,2000 / 3,4000', '1,2000 / 3,4000'],
    ['sep=, / a;b,c / d,e', 'a;b|c / d|e'],
    ['"sep=|" / a;b|c / d|e', 'a;b|c / d|e'],
    ['SEP=; / a,b;c', 'a,b|c'],
    ['x sep=; / a,b / c,d', 'x sep=; / a|b / c|d'],
    ['\ufeffa;b / c;d', 'a|b / c|d'],
    ['a;b\r\nc;d\re;f\u2028g;h\fi;j', 'a|b / c|d / e|f / g|h / i|j'],
    ['a;"b / c;d', 'open-quote 1'],
    ['a;b / "c;d', 'open-quote 2'],
    ['a\t"b / c\td', 'a|"b / c|d'],
  ])('« %s » is « %s »', (text, rows) => {
    expect(read(text)).toBe(rows);
  });

  it('in Markdown drops its frame, its rules and its bold', () => {
    expect(read('| a | b | / |---|---| / | **c** | __d__ | / | *e* | `f` |')).toBe('a|b /  / c|d / e|f');
    expect(read(' | a | b | / | c | d | ')).toBe('a|b / c|d');
    expect(read('| a | b / | c | d')).toBe('|a|b / |c|d');
    expect(read('| a | | / | c | d |')).toBe('a / c|d');
  });
});

const COMMAS =
  'Une virgule y sépare des colonnes, une autre est dans un texte ou un montant : mettez des points-virgules entre les colonnes, puis recommencez.';

describe('a comma in a number, where commas part the columns', () => {
  it.each<[text: string, wrong: number[]]>([
    ['Poste,Montant / Salle,450 / Jeux,12', []],
    ['Poste,Montant / Salle,450,00 / Jeux,12', [2]],
    ['Poste,Montant / Salle,450,00 / Jeux,12,50', [2, 3]],
    ['Poste,Montant / Salle,450,50 € / Jeux,12,25 €', [2, 3]],
    ['Poste,Montant / Salle,450,50€ / Jeux,12,25€', [2, 3]],
    ['Poste,Lot,Montant / Salle,450,00€ / Jeux,60,50', [2, 3]],
    ['Poste,Montant,Tél. / Salle,450,0612345678 / Jeux,60,50', []],
    ['Salle,450 €,50 / Jeux,60 €,25', []],
    ['Poste;Montant / Salle;450;00', []],
    ['Poste,Montant / Salle,450,x / Jeux,12,y', []],
    ['Poste,Montant / Salle,450,x / Jeux,12,y / Thé,3,z / Un / Deux / Trois', []],
    ['Poste,Montant / Salle,450,,', []],
    ['Poste,Montant,Note / Salle,450,ok / Jeux,12,50', [3]],
    ['Poste,Montant,Remarque / Salle,450,ok / Jeux,12,5', []],
    ['Poste,Montant,Lot / Salle,450,1 / Jeux,12,50', []],
    // « 450,00 » in one row tells of « 60,50 » in another.
    ['Poste,Lot,Montant / Salle,450,00 / Jeux,60,50', [2, 3]],
    ['Poste,Lot,Montant / Salle,450,10 / Jeux,60,50', []],
    // Without headings, so do all of them.
    ['Salle,450,50 / Jeux,60,25', [1, 2]],
    ['Budget / Salle,450,50 / Jeux,60,25', [2, 3]],
    ['Salle,450,50 / Jeux,60,5', []],
    ['Budget / Poste,Montant / Salle,450,00', [3]],
    ['"Poste","Montant" / "Salle","450,00"', []],
    ['"Poste",Lot,Montant / Salle,450,00 / Jeux,60,50', []],
    ['"Poste",Montant / Salle,450,00 / Jeux,60', [2]],
    ['Poste,Montant / Salle, haute,450 / Jeux,60', [2]],
  ])('« %s » is wrong in rows %o', (text, wrong) => {
    expect(faults(text)).toEqual(wrong.map((row) => `${String(row)} ${COMMAS}`));
  });

  it('leaves the line as it was written', () => {
    expect(read('Poste,Montant / Salle,450,00 / Jeux,12')).toBe('Poste|Montant / Salle,450,00 / Jeux|12');
    expect(read('"Poste",Montant / "Salle",450,00 / Jeux,60')).toBe('Poste|Montant / Salle,450,00 / Jeux|60');
  });

  it('in another text is named as two ways to read it', () => {
    expect(faults('CHARGES PRODUITS / Achats 950 Ventes 300 / Salle 900 744 Commune 900')).toEqual([
      '3 Les colonnes s’y lisent de deux façons : mettez un point-virgule entre elles, puis recommencez.',
    ]);
  });
});

it('a text of more than five thousand rows is cut, and says so', () => {
  const lines = (mark: string) => `Poste${mark}Montant\n${`Jeux${mark}5\n`.repeat(5_000)}`;
  for (const mark of [';', '\t', '   ']) {
    const sheet = readText(lines(mark));
    if ('error' in sheet) throw new Error(sheet.error);
    expect([sheet.rows.length, sheet.notes.map(({ message }) => message.slice(0, 40))]).toEqual([
      ...[5_000, ['Ce tableau est lu jusqu’à la ligne 5\u202f000']],
    ]);
  }
  const short = readText(`a;b\n${'c;d\n'.repeat(4_999)}`);
  expect('error' in short ? null : short.notes).toEqual([]);
});
