import { describe, expect, it } from 'vitest';
import { openText } from '../../../../src/tables/open-table.ts';

/** What is read of a pasted text, and the cells that it says to mend. */
function pasted(text: string) {
  const opened = openText(text);
  if ('problem' in opened) return opened;
  const [sheet] = opened;
  return { rows: sheet?.rows, mend: sheet?.faults.map(({ cell }) => cell) };
}

const TWO = [
  ['Poste', 'Montant'],
  ['Salle', '300 €'],
  ['Goûters', '1 150,50 €'],
];

describe('a pasted table', () => {
  it.each([
    ['from a spreadsheet', 'Poste\tMontant\nSalle\t300 €\nGoûters\t1 150,50 €'],
    ['with lines ended as on an old Mac', 'Poste\tMontant\rSalle\t300 €\rGoûters\t1 150,50 €\r'],
    ['that says its own mark', 'sep=;\r\nPoste;Montant\r\nSalle;300 €\r\nGoûters;1 150,50 €\r\n'],
    ['whose texts are quoted', '"Poste","Montant"\n"Salle","300 €"\n"Goûters","1 150,50 €"'],
    ['aligned by spaces', 'Poste           Montant\nSalle             300 €\nGoûters    1 150,50 €'],
    ['parted by spaces that align nothing', 'Poste    Montant\nSalle    300 €\nGoûters   1 150,50 €'],
    ['one cell a line', 'Poste\nMontant\nSalle\n300 €\nGoûters\n1 150,50 €'],
    ['one cell a line, blank lines between', 'Poste\n\nMontant\n\nSalle\n\n300 €\n\nGoûters\n\n1 150,50 €'],
    ['in markdown without frame', 'Poste | Montant\nSalle | 300 €\nGoûters | **1 150,50 €**'],
    ['written twice over', 'Poste\tMontant\nSalle\t300 €\nGoÃ»ters\t1 150,50 €'],
  ])('%s', (_, text) => {
    expect(pasted(text)).toEqual({ rows: TWO, mend: [] });
  });

  it('in markdown keeps the rank of its rows, without its rules nor its bold', () => {
    expect(pasted('| Poste | Montant |\n|:--|---:|\n| Salle | 300 |\n| **Total** | **300** |')).toEqual({
      rows: [['Poste', 'Montant'], [], ['Salle', '300'], ['Total', '300']],
      mend: [],
    });
    expect(pasted('+---+---+\n| Poste | Montant |\n+---+---+\n| Salle | 300 |\n+---+---+')).toEqual({
      rows: [[], ['Poste', 'Montant'], [], ['Salle', '300']],
      mend: [],
    });
  });

  it('takes a quotation mark at the start of a cell for what it is', () => {
    expect(
      pasted(
        'Poste\tMontant\nÉcran 24"\t150\n"Café des parents" : boissons\t80\n"Affiches\t45\nÉcran 27"\t30\n"Dit ""oui""\nà tous"\t5',
      ),
    ).toEqual({
      rows: [
        ['Poste', 'Montant'],
        ['Écran 24"', '150'],
        ['"Café des parents" : boissons', '80'],
        ['"Affiches', '45'],
        ['Écran 27"', '30'],
        ['Dit "oui" à tous', '5'],
      ],
      mend: [],
    });
    expect(pasted('Poste;Montant\n"Café" : boissons;80\n"Salle ; grande";5')).toEqual({
      rows: [
        ['Poste', 'Montant'],
        ['"Café" : boissons', '80'],
        ['Salle ; grande', '5'],
      ],
      mend: [],
    });
  });

  it('puts the paragraphs of a cell of Word back together, and leaves titles apart', () => {
    expect(
      pasted(
        'Poste\tDétail\tMontant\nIntervenante\n(psychologue)\t10 séances\nde 2 h\t1 200 €\nLocation de salle\nMaison de quartier\tmunicipale\t300 €\nRecettes\nCaf\t\t1 500 €',
      ),
    ).toEqual({
      rows: [
        ['Poste', 'Détail', 'Montant'],
        ['Intervenante (psychologue)', '10 séances de 2 h', '1 200 €'],
        ['Location de salle Maison de quartier', 'municipale', '300 €'],
        ['Recettes'],
        ['Caf', null, '1 500 €'],
      ],
      mend: [],
    });
  });

  it('never joins a row that ends by an amount to the next', () => {
    expect(pasted('Poste\tQuantité\tMontant\nSalle\t300\nAffiches\t45\nJeux\t2\t10')).toMatchObject({
      rows: [
        ['Poste', 'Quantité', 'Montant'],
        ['Salle', '300'],
        ['Affiches', '45'],
        ['Jeux', '2', '10'],
      ],
    });
  });

  it('of two faces keeps each amount beside its own label', () => {
    const faces = [
      ['Charges', 'Montant', 'Produits', 'Montant'],
      ['Achats', '950', 'Ventes', '300'],
      ['Location', '900'],
      [null, null, 'Commune', '900'],
    ];
    expect(
      pasted(
        'Charges     Montant     Produits     Montant\nAchats          950     Ventes           300\nLocation        900\n                        Commune          900',
      ),
    ).toEqual({ rows: faces, mend: [] });
    expect(pasted('Charges\nMontant\nProduits\nMontant\nAchats\n950\nVentes\n300\nSalle\n5\nCaf\n5')).toEqual(
      {
        rows: [
          ['Charges', 'Montant', 'Produits', 'Montant'],
          ['Achats', '950', 'Ventes', '300'],
          ['Salle', '5', 'Caf', '5'],
        ],
        mend: [],
      },
    );
  });

  it('of a PDF with two faces in a line parts them where it reads in one way', () => {
    expect(
      pasted(
        'CHARGES PRODUITS\nAchats 950,00 € 70 Ventes 300,00 €\nSalle (6 séances) 900,00 € Participation des familles 300,00 €\nTOTAL 1 850,00 € TOTAL 600,00 €',
      ),
    ).toEqual({
      rows: [
        ['CHARGES PRODUITS'],
        ['Achats', '950,00 €', '70 Ventes', '300,00 €'],
        ['Salle (6 séances)', '900,00 €', 'Participation des familles', '300,00 €'],
        ['TOTAL', '1 850,00 €', 'TOTAL', '600,00 €'],
      ],
      mend: [],
    });
    expect(
      pasted('60 Achats 950 70 Ventes 300\n613 Salle 900 744 Commune 900\nTOTAL 8 600 TOTAL 8 600'),
    ).toEqual({
      rows: [
        ['60 Achats', '950', '70 Ventes', '300'],
        ['613 Salle', '900', '744 Commune', '900'],
        ['TOTAL', '8 600', 'TOTAL', '8 600'],
      ],
      mend: [],
    });
    expect(pasted('CHARGES PRODUITS\nAchats 950 Ventes 300\nSalle 900 744 Commune 900')).toEqual({
      rows: [['CHARGES PRODUITS'], ['Achats', '950', 'Ventes', '300'], ['Salle 900 744 Commune 900']],
      mend: ['A3'],
    });
  });

  it.each([['1 234,56 €'], ['12 K€'], ['3 × 120 = 360'], ['300 à 400 €']])(
    'never parts « %s », which is one cell',
    (line) => {
      expect(pasted(`${line}\n${line}`)).toMatchObject({ rows: [[line], [line]] });
    },
  );

  it('of lines that an amount and brackets end keeps their amounts, and no sentence', () => {
    expect(
      pasted('Achats 500 € (dont 200 € de jeux)\nSalle 700 €\nNous demandons 960 € (soit 80 %)'),
    ).toMatchObject({
      rows: [
        ['Achats', '500 € (dont 200 € de jeux)'],
        ['Salle', '700 €'],
        ['Nous demandons 960 € (soit 80 %)'],
      ],
    });
  });

  it.each([
    ['Libellé,Montant\nSalle,450,00\nGoûters,60,50', ['A2', 'A3']],
    ['Libellé,Montant\nSalle,450\nStylos, cahiers,35', ['A3']],
    ['Salle,450,00\nGoûters,60,50', ['A1', 'A2']],
    ['Salle,450,25\nGoûters,60,50', ['A1', 'A2']],
    ['Libellé,Montant\nSalle,1 450,00 €\nGoûters,60', ['A2']],
  ])('with commas of both kinds is a fault, never another number: %j', (text, mend) => {
    const read = pasted(text);
    expect(read).toMatchObject({ mend });
    const lines = text.split('\n');
    const wrong = mend.map((cell) => Number(cell.slice(1)));
    expect(wrong.map((row) => ('rows' in read ? read.rows?.[row - 1] : null))).toEqual(
      wrong.map((row) => [lines[row - 1]]),
    );
  });

  it.each([
    'Compte,Libellé,Montant\n613,Salle,45\n607,Goûters,60',
    'Libellé,Quantité,Prix,Total\nSalle,3,15,45\nGoûters,2,30,60',
    '"Libellé","Montant"\n"Salle, grande","450,00"\n"Goûters","60,50"',
    'Budget 2027\nLibellé,Montant\nSalle,450\nGoûters,60',
  ])('whose commas part its columns alone has no fault: %j', (text) => {
    expect(pasted(text)).toMatchObject({ mend: [] });
  });
});
