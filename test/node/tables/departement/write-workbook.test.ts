import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLocal } from '../../../../src/rules/departement/file/read-local.ts';
import { TOPIC_NAMES } from '../../../../src/rules/departement/file/topics.ts';
import { cellsOf, columnsOf, EXPLAINED, TOPIC_SHEETS } from '../../../../src/tables/departement/sheets.ts';
import { writeWorkbook } from '../../../../src/tables/departement/write-workbook.ts';
import { readWorkbook } from '../../../other-spreadsheet.ts';

const { local, problems } = readLocal({
  bodies: [{ kind: 'msa', name: 'MSA du Nord', source: 'appel' }],
  calls: [
    {
      ...{ key: '2027', name: '=Appel _x0041_', year: 2027, source: 'appel', strands: '1.1, 3.2' },
      ...{ opens: '16/11/2026', hour: '12 h' },
    },
  ],
  money: [{ kind: 'taux', text: 'Un.', percent: '72,5', euros: '3 000', source: 'appel' }],
});

describe('the columns of a sheet', () => {
  it('have a head, marked where it is asked, and what to write there', () => {
    const [kind, name, site] = columnsOf('bodies');
    expect([kind?.head, kind?.help]).toEqual(['Genre *', 'Choisissez dans la liste.']);
    expect([name?.head, name?.help]).toEqual(['Nom *', 'Son nom usuel. Exemple : Caf de l’Exemple']);
    expect([site?.head, site?.name]).toEqual(['Site', 'site']);
  });

  it('of a row hold what was written, choices by their words', () => {
    expect(problems).toEqual([]);
    expect(cellsOf('bodies', local)).toEqual([['MSA', 'MSA du Nord', '', 'appel']]);
    expect(cellsOf('calls', local)).toEqual([
      [
        ...['2027', '=Appel _x0041_', '', '2027', '1.1, 3.2', '', '', '16/11/2026', '', '12 h', '', '', ''],
        'appel',
      ],
    ]);
    expect(cellsOf('money', local).map((row) => row.map((cell) => cell.replace(/\s/g, ' ')))).toEqual([
      ['Taux', 'Un.', '3 000,00', '72,5', '', '', '', '', 'appel'],
    ]);
    expect(cellsOf('pieces', local)).toEqual([]);
  });

  it('are of a sheet for each topic', () => {
    expect(TOPIC_SHEETS.map(({ topic }) => topic)).toEqual(TOPIC_NAMES);
    expect(EXPLAINED.map((line) => /^\p{Lu}.*\.$/u.test(line))).toEqual([true, true, true, true]);
  });
});

describe('the workbook', async () => {
  const blob = await writeWorkbook('59', local);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const xml = (name: string) => strFromU8(files[`xl/${name}.xml`] ?? new Uint8Array());
  /** The lists that the cells of a sheet offer: « B3:B302 from Listes!… ». */
  const offered = (rank: number) =>
    [
      ...xml(`worksheets/sheet${String(rank)}`).matchAll(
        /<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="([^"]+)"><formula1>([^<]+)<\/formula1><\/dataValidation>/g,
      ),
    ].map(([, cells, formula]) => `${cells ?? ''} ${formula ?? ''}`);

  it('says first what to do, and which département it is', async () => {
    const [first] = await readWorkbook(blob);
    expect(first?.rows).toEqual([
      ['Code du département', '59'],
      [null, null],
      ...EXPLAINED.map((line) => [null, line]),
    ]);
    const empty = (await readWorkbook(await writeWorkbook('', null)))[0];
    expect(empty?.cell('B1').value).toBeNull();
  });

  it('has the heads, what to write under each, then the rows', async () => {
    const sheets = await readWorkbook(blob);
    const bodies = sheets.find(({ name }) => name === 'Organismes');
    expect(bodies?.rows.slice(0, 3)).toEqual([
      ['Genre *', 'Nom *', 'Site', 'Source *'],
      [
        'Choisissez dans la liste.',
        'Son nom usuel. Exemple : Caf de l’Exemple',
        'L’adresse de son site, en https. Exemple : https://www.exemple.fr/',
        'Le nom court d’une ligne de la feuille « Sources ». Exemple : appel-2026',
      ],
      ['MSA', 'MSA du Nord', null, 'appel'],
    ]);
    expect([bodies?.rows.length, bodies?.frozenRows]).toEqual([3, 2]);
    // Words are words, whatever they look like.
    const calls = sheets.find(({ name }) => name === 'Appels');
    expect([calls?.cell('B3').value, calls?.cell('B3').format]).toEqual(['=Appel _x0041_', '@']);
    expect(calls?.cell('C3').value).toBeNull();
  });

  it('holds the choices in a hidden sheet, a column each', async () => {
    const lists = (await readWorkbook(blob)).at(-1);
    expect(lists?.name).toBe('Listes');
    expect(lists?.rows[0]).toEqual([
      ...['Caf', 'Voir un conseiller technique', 'Plancher', 'Porteurs admis', 'Thème', 'Agenda'],
      ...['Un volet', 'Elle demande plus que l’annexe', 'Phrase sous le titre'],
    ]);
    // As long as the longest: the seven of « Qui peut demander ».
    expect(lists?.rows.length).toBe(7);
    expect(lists?.cell('D7').value).toBe('Autre');
    expect(xml('workbook').match(/<sheet [^>]*state="hidden"[^>]*>/g)).toEqual([
      expect.stringContaining('name="Listes"'),
    ]);
  });

  it('offers each choice from its column, and each name from the sheet that gives it, three hundred rows down', () => {
    // The sheets: 1 what to do, 2 Sources, 3 Organismes, 4 Appels, 5 Prolongations.
    expect(offered(1)).toEqual([]);
    expect(offered(2)).toEqual([]);
    expect(offered(3)).toEqual(['A3:A302 Listes!$A$1:$A$6', "D3:D302 'Sources'!$A$3:$A$302"]);
    expect(offered(4)).toEqual(["C3:C302 'Organismes'!$B$3:$B$302", "N3:N302 'Sources'!$A$3:$A$302"]);
    expect(offered(5)).toEqual(["A3:A302 'Appels'!$A$3:$A$302", "D3:D302 'Sources'!$A$3:$A$302"]);
    expect(offered(18).slice(0, 2)).toEqual(['A3:A302 Listes!$G$1:$G$4', 'D3:D302 Listes!$H$1:$H$3']);
    expect(offered(20)).toEqual([]);
    expect(xml('worksheets/sheet3')).toMatch(
      /^<\?xml.*<\/row><\/sheetData><dataValidations count="2"><dataValidation .*<\/dataValidation><dataValidation /,
    );
    expect(xml('worksheets/sheet2')).not.toContain('dataValidation');
  });

  it('shows heads in bold, and whole texts from the top of their cells', () => {
    const styles = xml('styles');
    expect(styles).toMatch(/<b\/>/);
    expect(styles).toMatch(/wrapText="(?:1|true)"/);
    expect(styles).toMatch(/vertical="top"/);
  });

  it('gives a column the width of its example, within bounds', () => {
    const widths = (rank: number) =>
      [...xml(`worksheets/sheet${String(rank)}`).matchAll(/<col [^>]*width="([\d.]+)"/g)].map(
        ([, width]) => width,
      );
    expect(widths(1)).toEqual(['26', '90']);
    // « appel-2026 », « Appel à projets parentalité 2026 », « https://www.exemple.fr/appel », « 10/11/2025 » (twice),
    // « Caf, action sociale ».
    expect(widths(2)).toEqual(['16', '38', '34', '16', '16', '25']);
    // « Un dossier court sous 3 000 €, un dossier complet au-delà ».
    expect(widths(4)[6]).toBe('42');
  });
});
