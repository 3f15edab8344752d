import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/tables/decode-text.ts';
import { fileKind } from '../../../src/tables/file-kind.ts';
import { guessColumns } from '../../../src/tables/guess-columns.ts';
import { importLines } from '../../../src/tables/import-lines.ts';
import { likelySheet } from '../../../src/tables/likely-sheet.ts';
import { type SheetRow, readRows } from '../../../src/tables/read-rows.ts';

const EXPENSES = [
  { id: 'location', label: 'Location de salles ou de matériel' },
  { id: 'salaires', label: 'Salaires et charges de personnel' },
];

function rowsOf(text: string): readonly SheetRow[] {
  const rows = readRows(text);
  if ('error' in rows) throw new Error(rows.error);
  return rows;
}

function imported(text: string) {
  const rows = rowsOf(text);
  return importLines(rows, guessColumns(rows), EXPENSES);
}

const read = (text: string) => imported(text).lines.map(({ start }) => [start.label, start.amount]);

describe('un tableau collé ou ouvert', () => {
  it.each([
    ['collé d’un tableur', 'Libellé\tMontant\nSalle\t450,00\nGoûters\t1 200,50 €'],
    ['avec des points-virgules', 'Libellé;Montant\r\nSalle;450\r\nGoûters;1 200,50\r\n'],
    ['avec des virgules', '"Libellé","Montant"\n"Salle","450"\n"Goûters","1200,50"'],
    ['sans titres', 'Salle;450\nGoûters;1200,50'],
    ['les montants d’abord', 'Montant;Intitulé\n450;Salle\n1200,50;Goûters'],
    ['écrit dans un message', 'Salle : 450 €\nGoûters : 1 200,50 €'],
    ['sous un titre et des lignes vides', 'Budget 2027;\n;\nPoste;Coût total\nSalle;450\nGoûters;1200,50'],
    [
      'avec quantité et prix unitaire',
      'Nature;Quantité;Prix unitaire;Total\nSalle;3;150;450\nGoûters;2;600,25;1200,50',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([
      ['Salle', 45_000],
      ['Goûters', 120_050],
    ]);
  });

  it('lit la catégorie, le volet et le compte de chaque ligne', () => {
    const { lines } = imported(
      'Compte;Libellé;Catégorie;Volet;Montant\n6132;Salle;location de salles ou de matériel;1.1;450\n64;Heures;salaires;Axe 3 volet 1;80\n60;Divers;Papeterie;;5',
    );
    expect(
      lines.map(({ start: { expense, strand, account }, category }) => [expense, strand, account, category]),
    ).toEqual([
      ['location', '1.1', '61', ''],
      ['salaires', '3.1', '64', ''],
      [null, null, '60', 'Papeterie'],
    ]);
  });

  it('lit « aucune de ces dépenses » comme la liste la dit, et comme le budget enregistré la dit', () => {
    const none = { id: 'autre', label: 'Une autre dépense', choice: 'Aucune de ces dépenses' };
    const rows = rowsOf(
      'Libellé;Catégorie;Montant\nAmende;aucune de ces depenses;450\nEmprunt;Une autre dépense;80\nAgios;autre;5',
    );
    const { lines } = importLines(rows, guessColumns(rows), [...EXPENSES, none]);
    expect(lines.map(({ start }) => [start.label, start.expense])).toEqual([
      ['Amende', 'autre'],
      ['Emprunt', 'autre'],
      ['Agios', 'autre'],
    ]);
  });

  it('lit le compte dans la colonne des catégories quand il n’a pas la sienne', () => {
    const { lines, resources } = imported(
      'Libellé;Rubrique;Montant\nSalle;6132 Locations;450\nCommune;74;300\nJeux;Matériel;5\nGoûters;Repas;6\nDivers;Autre;7',
    );
    expect(lines.map(({ start: { account, expense } }) => [account, expense])).toEqual([
      ['61', null],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(resources.map(({ resource }) => resource.account)).toEqual(['74']);
  });

  it('ne prend pas un nombre de participants pour un compte', () => {
    const { lines, resources } = imported('Libellé;Nombre;Montant\nAtelier;74;450\nSortie;60;12');
    expect(lines.map(({ start: { label, account } }) => [label, account])).toEqual([
      ['Atelier', null],
      ['Sortie', null],
    ]);
    expect(resources).toEqual([]);
  });

  it('met à part l’argent qui entre', () => {
    const { lines, resources } = imported(
      'Compte;Libellé;Montant\n61;Salle;450\n74;Subvention de la commune;300\n87;Bénévolat;90',
    );
    expect(lines).toHaveLength(1);
    expect(resources.map(({ resource }) => [resource.label, resource.account, resource.amount])).toEqual([
      ['Subvention de la commune', '74', 30_000],
      ['Bénévolat', '87', 9_000],
    ]);
  });

  it.each([
    ['un total', 'TOTAL DES CHARGES;450', 'total'],
    ['un sous-total', 'Sous-total;450', 'total'],
    ['un sous-total en un mot', 'sous total des achats;450', 'total'],
    ['des totaux', 'Totaux;450', 'total'],
    ['un titre', 'Achats;', 'no-amount'],
    ['un montant sans libellé, comme sous une cellule fusionnée', ';450', 'no-label'],
    ['un montant négatif', 'Remise;-20', 'negative'],
    ['trois décimales', 'Salle;12,345', 'too-precise'],
    ['un montant à deux sens', 'Salle;1.234', 'ambiguous'],
    ['un montant énorme', 'Salle;99999999999', 'too-large'],
    ['des mots', 'Salle;à voir', 'not-a-number'],
    ['une formule', 'Salle;=B2*3', 'formula'],
    ['une formule à la place du libellé', '=HYPERLINK("x");12', 'formula'],
    ['un libellé sans fin', `${'x'.repeat(301)};12`, 'label-too-long'],
  ])('laisse de côté %s, avec sa ligne', (_, row, problem) => {
    const { lines, leftOut } = imported(`Libellé;Montant\nSalle;450\n${row}\nGoûters;12`);
    expect(lines).toHaveLength(2);
    expect(leftOut.map((each) => [each.row, each.problem])).toEqual([[3, problem]]);
  });

  it('dit à quelle ligne un guillemet reste ouvert', () => {
    expect(readRows('Libellé;Montant\nSalle;450\n"Goûters;12\nFin;3')).toEqual({
      error: 'open-quote',
      row: 3,
    });
  });

  it('refuse des milliers de lignes', () => {
    expect(readRows('Salle;450\n'.repeat(6_000))).toEqual({ error: 'too-many-rows', row: 5_001 });
  });

  it('never throws, whatever the text', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '1', ';', '\t', '\n', '"', ',', '=', ' ', '€', '.') }),
        (text) => {
          const rows = readRows(`a;1\n${text}`);
          if ('error' in rows) return;
          const { lines } = importLines(rows, guessColumns(rows), EXPENSES);
          expect(lines.filter(({ start }) => start.label === '')).toEqual([]);
          read += lines.length;
        },
      ),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it('garde chaque centime d’un budget au hasard', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1 }), (amounts) => {
        const text = amounts.map(
          (cents, i) => `Ligne ${String(i)};${(cents / 100).toFixed(2).replace('.', ',')}`,
        );
        expect(
          imported(['Libellé;Montant', ...text].join('\n')).lines.map(({ start }) => start.amount),
        ).toEqual(amounts);
      }),
      { numRuns: 100 },
    );
  });
});

describe('un classeur de plusieurs feuilles', () => {
  it.each([
    [['Projet', 'Budget', 'Ressources'], 'Budget'],
    [['Notice', 'BUDGET'], 'BUDGET'],
    [['Budget 2026 (ancien)', 'Budget'], 'Budget'],
    [['Page de garde', 'Budget prévisionnel', 'Dépenses'], 'Budget prévisionnel'],
    [['Notice', 'Dépenses'], 'Dépenses'],
    [['Feuil1', 'Feuil2'], 'Feuil1'],
  ])('%j se lit à la feuille %s', (names, expected) => {
    expect(names[likelySheet(names)]).toBe(expected);
  });
});

describe('les octets d’un fichier', () => {
  const utf8 = new TextEncoder().encode('Goûter;5 €');
  it.each([
    ['en UTF-8', utf8],
    ['en UTF-8 avec sa marque', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['en Windows-1252', new Uint8Array([0x47, 0x6f, 0xfb, 0x74, 0x65, 0x72, 0x3b, 0x35, 0x20, 0x80])],
    [
      'en UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from('Goûter;5 €', (c) => c.charCodeAt(0)).buffer),
      ]),
    ],
  ])('%s se lisent', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Goûter;5 €' });
  });

  it.each([
    ['une image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
    ['un fichier vide', new Uint8Array(), 'empty'],
    ['des espaces', new TextEncoder().encode(' \n\n '), 'empty'],
    ['cinq millions d’octets et un', new Uint8Array(5_000_001).fill(97), 'too-large'],
  ])('refuse %s', (_, bytes, error) => {
    expect(decodeText(bytes)).toEqual({ error });
  });

  it('se lisent jusqu’à cinq millions', () => {
    const decoded = decodeText(new Uint8Array(5_000_000).fill(97));
    expect('text' in decoded && decoded.text.length).toBe(5_000_000);
  });

  it.each([
    ['un PDF', '%PDF-1.7', 'pdf'],
    ['un ancien fichier Excel, ou protégé', '\u00d0\u00cf\u0011\u00e0\u00a1', 'old-excel'],
    ['une archive coupée net', 'PK\u0003\u0004', 'cut'],
    ['un texte', 'Salle;450', 'text'],
    ['un fichier vide', '', 'text'],
  ])('reconnaît %s', (_, start, kind) => {
    expect(fileKind(Uint8Array.from(start, (character) => character.charCodeAt(0)))).toBe(kind);
  });

  it('dit abîmé un fichier Excel dont la fin manque, et archive celle qui tient autre chose', () => {
    const whole = zipSync({
      '[Content_Types].xml': new Uint8Array(300),
      'xl/workbook.xml': new Uint8Array(900),
      'xl/worksheets/sheet1.xml': Uint8Array.from({ length: 9_000 }, (_, i) => (i * 7_919) % 251),
    });
    expect(fileKind(whole)).toBe('xlsx');
    expect(fileKind(whole.subarray(0, whole.length - 30))).toBe('cut');
    expect(fileKind(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe('cut');
    expect(fileKind(zipSync({ 'budget.csv': new Uint8Array(3) }))).toBe('zip');
  });
});
