import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { checkLocal } from '../../../../src/rules/departement/file/check-local.ts';
import { targetsOf } from '../../../../src/reading/read-locals.ts';
import { readRulesOnly } from '../../../../src/reading/read-rules.ts';
import { localYaml } from '../../../../src/cli/departement/local-yaml.ts';
import { openBytes } from '../../../../src/tables/open-table.ts';
import { readWorkbook } from '../../../../src/tables/departement/read-workbook.ts';
import { sameArchive } from '../../../../src/tables/departement/same-archive.ts';
import { writeWorkbook } from '../../../../src/tables/departement/write-workbook.ts';
import { readWorkbook as readElsewhere } from '../../../other-spreadsheet.ts';
import { writeXlsx } from 'hucre/xlsx';

const targets = targetsOf(readRulesOnly());
const written = parse(readFileSync('src/content/departements/00.yaml', 'utf8')) as Parameters<
  typeof checkLocal
>[0];
const { local } = checkLocal(written, targets);

async function back(blob: Blob) {
  const sheets = await openBytes(new Uint8Array(await blob.arrayBuffer()), 'departement.xlsx');
  if ('problem' in sheets) throw new Error(sheets.problem);
  return readWorkbook(sheets);
}

describe('the workbook of a département', () => {
  it('comes back with every value', async () => {
    const { code, written: read, faults } = await back(await writeWorkbook('00', local));
    expect([code, faults]).toEqual(['00', []]);
    const again = checkLocal(read, targets);
    expect(again.problems).toEqual([]);
    expect(again.local).toEqual(local);
    expect(Object.values(again.local).flat().length).toBeGreaterThanOrEqual(45);
  });

  it('comes back from the file that is kept', () => {
    const again = checkLocal(parse(localYaml(local)) as typeof written, targets);
    expect([again.local, again.problems]).toEqual([local, []]);
  });

  it('is the same file whenever it is made', async () => {
    const made = async () => new Uint8Array(await (await writeWorkbook('', null)).arrayBuffer());
    const first = sameArchive(await made());
    // An archive tells two seconds apart.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(Buffer.compare(sameArchive(await made()), first)).toBe(0);
    const opened = await openBytes(first, 'departement.xlsx');
    expect('problem' in opened ? opened : opened.length).toBeGreaterThan(18);
  });

  it('is empty when nobody filled it, and its explanations are no row', async () => {
    const { code, written: read, faults } = await back(await writeWorkbook('', null));
    expect([code, faults]).toEqual(['', []]);
    expect(Object.values(read).flat()).toEqual([]);
    expect(Object.keys(read)).toHaveLength(18);
  });

  it('opens in another reader: heads, help under them, frozen, a hidden sheet of lists last', async () => {
    const sheets = await readElsewhere(await writeWorkbook('', null));
    expect(sheets.map(({ name }) => name).slice(0, 4)).toEqual([
      'Mode d’emploi',
      'Sources',
      'Organismes',
      'Appels',
    ]);
    const calls = sheets.find(({ name }) => name === 'Appels');
    expect(calls?.frozenRows).toBe(2);
    expect(calls?.cell('A1').value).toBe('Nom court *');
    expect(calls?.cell('I2').value).toBe('Dernier jour, compris. Exemple : 15/01/2026');
    const lists = sheets.at(-1);
    expect(lists?.name).toBe('Listes');
    expect(lists?.rows[0]).toContain('Caf');
  });
});

describe('what is wrong is said by sheet and cell', () => {
  const sources = {
    name: 'Sources',
    rows: [
      ['Nom court *', 'Titre *', 'Adresse *', 'Daté du', 'Vérifié le *', 'Qui le dit *'],
      ['s', 'Appel', 'https://www.exemple.fr/', null, '20/11/2026', 'Caf'],
    ],
  };

  async function said(...sheets: { name: string; rows: (string | number | null)[][] }[]): Promise<string[]> {
    const bytes = await writeXlsx({ sheets });
    const opened = await openBytes(new Uint8Array(bytes), 'x.xlsx');
    if ('problem' in opened) throw new Error(opened.problem);
    const { written: read, faults, placed } = readWorkbook(opened);
    return [...faults, ...checkLocal(read, targets).problems.map(placed)];
  }

  it('a wrong value, wherever its column and its row went', async () => {
    const calls = {
      name: 'appels',
      rows: [
        ['Mes notes', null, null, null, null, null],
        ['Ferme le', 'Nom', 'Nom court', 'Année', 'Source', 'Ouvre le'],
        [null, null, null, null, null, null],
        ['32/01/2027', 'Appel', '2027', 2027, 's', null],
        ['01/01/2027', 'Autre', '2028', 2028, 's', '15/01/2027'],
      ],
    };
    expect(await said(sources, calls)).toEqual([
      'appels, A4 : attendu un jour qui existe, comme « 31/01/2026 »',
      'appels, A5 : ce jour vient avant l’ouverture, le 15 janvier 2027',
    ]);
  });

  it('a column that is asked and gone, a sheet that is not known, no sheet at all', async () => {
    expect(
      await said(sources, {
        name: 'Financeurs',
        rows: [
          ['La règle', 'Remarque'],
          ['Une.', 'x'],
        ],
      }),
    ).toEqual(['Financeurs : la ligne des titres manque ; remettez celle du classeur']);
    expect(await said(sources, { name: 'Pieces 2', rows: [['a', 'b']] })).toEqual([
      'Pieces 2 : cette feuille n’est pas connue ; remettez son nom, ou retirez-la',
    ]);
    expect(await said({ name: 'Feuil1', rows: [['a', 'b']] })).toEqual([
      'Aucune feuille n’est reconnue : prenez le classeur de cette page, et gardez les noms de ses feuilles.',
      'Feuil1 : cette feuille n’est pas connue ; remettez son nom, ou retirez-la',
    ]);
  });
});
