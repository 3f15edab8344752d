import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../../src/tables/cells.ts';
import { cellAmount } from '../../../src/tables/cell-amount.ts';
import { openBytes } from '../../../src/tables/open-table.ts';

const CASES = new URL('../../cases/import/', import.meta.url);

async function open(name: string) {
  return openBytes(new Uint8Array(readFileSync(new URL(name, CASES))), name);
}

async function first(name: string) {
  const opened = await open(name);
  if ('problem' in opened || !opened[0]) throw new Error(name);
  return opened[0];
}

/** The sum of the column whose amounts are read, in cents, and what can’t be. */
function summed(rows: readonly SheetRow[], column: number) {
  const readings = rows.map((row) => cellAmount(row[column] ?? null));
  return readings.reduce((sum, reading) => sum + ('cents' in reading ? reading.cents : 0), 0);
}

describe('a file as people have them', () => {
  it.each([
    ['B01-deux-faces-1252.csv', [['Honoraires (psychologue)', '2 400', 'Fonds européens']]],
    [
      'B15-collage-pdf-une-face.txt',
      [
        ['Intervenante, 10 séances', '1 200,00 €'],
        ['613 Location de matériel', '80'],
      ],
    ],
    [
      'B16-collage-word-cellules-a-paragraphes.tsv',
      [
        ['Intervenante (psychologue, 10 séances)', '1 200 €'],
        ['Goûters et boissons', '150 €'],
      ],
    ],
    [
      'B17-guillemet-de-pouce.tsv',
      [
        ['Écran 24"', '150'],
        ['"Café des parents" : boissons', '80'],
        ['Location "grande salle"', '300'],
        ['Affiches', '45'],
      ],
    ],
    [
      'B18-sep-en-tete.csv',
      [
        ['Libellé', 'Montant'],
        ['Location de salle', '450,00'],
      ],
    ],
    ['B19-utf16.txt', [['Location de salle à Orléans', '450,00']]],
    [
      'B20-macroman-cr.csv',
      [
        ['Goûters et café', '60,00'],
        ['Location à Orléans', '450,00'],
      ],
    ],
    [
      'B23-double-encodage.csv',
      [
        ['Goûters et café', '60,00'],
        ['Location à Orléans', '450,00'],
      ],
    ],
    [
      'B26-le-tableau-md-en-gras.md',
      [
        ['706', 'Participation des parents', '1 000'],
        [null, 'Total dépenses', '1 000'],
      ],
    ],
    [
      'B34-montant-avec-retour.csv',
      [
        ['Libellé', 'Montant (€)'],
        ['Psychologue', '1 200'],
      ],
    ],
    ['B48-entete-avec-virgules.csv', [['Salle, jeux, café', '300']]],
    ['B49-tabulation-et-virgules.tsv', [['Jeux', '2,35']]],
    [
      'X06-categorie-fusionnee.xlsx',
      [
        ['Location', 'Sono', 80],
        ['Communication', null, 45],
      ],
    ],
    [
      'X10-feuille-cachee.xlsx',
      [
        ['Salle', 300],
        ['Affiches', 45],
      ],
    ],
  ])('%s is read cell by cell', async (name, rows) => {
    const sheet = await first(name);
    expect(sheet.rows).toEqual(expect.arrayContaining(rows));
    expect(sheet.faults).toEqual([]);
  });

  it.each([
    ['B24-virgules-francaises-sans-guillemets.csv', ['A2', 'A3']],
    ['B25-virgules-entier.csv', ['A4']],
    ['X03-formules-sans-resultat.xlsx', ['D2', 'D3']],
  ])('%s is to be mended at %j', async (name, cells) => {
    expect((await first(name)).faults.map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['B20-macroman-cr.csv', ['encoding']],
    ['B23-double-encodage.csv', ['encoding']],
    ['X02-cellules-calculees.xlsx', ['rounded']],
    ['B16-collage-word-cellules-a-paragraphes.tsv', ['joined']],
    ['X09-formules-de-texte.xlsx', []],
    ['B01-deux-faces-1252.csv', []],
  ])('%s is said %j', async (name, kinds) => {
    expect((await first(name)).notes.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('X02 sums to its own total, X10 hides its old sheet, X09 and B40 hold their amounts', async () => {
    const computed = (await first('X02-cellules-calculees.xlsx')).rows;
    expect([summed(computed.slice(0, -1), 1), summed(computed.slice(-1), 1)]).toEqual([556_563, 556_563]);
    const sheets = await open('X10-feuille-cachee.xlsx');
    expect('problem' in sheets || sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Budget 2027', false],
      ['Budget 2026', true],
    ]);
    expect(summed((await first('B40-cellules-vides-a-zero.csv')).rows, 1)).toBe(120_000);
    const texts = (await first('X09-formules-de-texte.xlsx')).rows.map((row) => cellAmount(row[1] ?? null));
    expect(texts.slice(4, 7)).toEqual([{ cents: -5_000 }, { cents: 30 }, { cents: 1_000_000_001 }]);
  });

  it('of an old program is refused by its name and its remedy', async () => {
    expect(await open('X01-deux-faces-fusions.xls')).toEqual({
      problem:
        '« X01-deux-faces-fusions.xls » : c’est un ancien fichier Excel (.xls). Ouvrez-le dans un tableur et enregistrez-le en .xlsx.',
    });
  });

  it('opens, all but the one that is refused', async () => {
    const names = readdirSync(CASES);
    const opened = await Promise.all(names.map(open));
    expect(names).toHaveLength(44);
    expect(names.filter((_, i) => 'problem' in (opened[i] ?? []))).toEqual(['X01-deux-faces-fusions.xls']);
  });
});

it('each amount of B13 is read as people mean it, or refused by its name', () => {
  const lines = readFileSync(new URL('B13-ecritures-de-montant.txt', CASES), 'utf8').split('\n');
  const told = lines.map((line) => {
    const reading = cellAmount(line);
    return 'cents' in reading ? reading.cents : reading.error;
  });
  expect(told).toEqual([
    ...[123_456, 123_456, 123_456, 123_456, 123_456, 123_456, 123_450, 123_456, 123_400, 123_400, 123_400],
    ...['thousands', 'thousands', 'thousands', 30_000, 30_000, 30_000, 'rate', 'calculation', 'calculation'],
    ...[-15_000, -15_000, -15_000, -15_000, -15_000, -15_000],
    ...[
      'too-precise',
      'too-precise',
      123_450,
      123_450,
      'not-a-number',
      'empty',
      'empty',
      'empty',
      0,
      0,
      0,
      0,
    ],
    ...['cell-error', 'cell-error', 'date', 'several', 123_456, 123_456, 25_000, 123_456, 123_456],
    ...['not-a-number', 123_456_700, 'ambiguous', 'too-precise', 50, 50, 50, 123_400, 'percentage'],
    ...[100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 'not-a-number', 12_300],
  ]);
});
