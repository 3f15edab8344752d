import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayingSize } from '../../node/tables/zip/zip-lies.ts';
import { writeWorkbook } from '../../other-spreadsheet.ts';
import { type Site, openSite } from '../site.ts';
import { openTool } from './workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openImport() {
  const opened = await openTool(site, '/mon-budget/');
  await opened.page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
  await opened.page.getByLabel('Ou ouvrez un fichier').waitFor();
  return opened;
}

async function choose(page: Page, bytes: Uint8Array, name = 'budget.xlsx') {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('Ou ouvrez un fichier').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

const status = (page: Page) => page.locator('.read-sums [role=status]').innerText();

/** What the import says is wrong, once it says these words. */
async function refused(page: Page, words: string): Promise<string> {
  const alert = page.locator('.import .error[role=alert]').filter({ hasText: words });
  await alert.waitFor();
  return (await alert.innerText()).replace(/\s/g, ' ');
}

/** A workbook of one sheet, as a spreadsheet program writes it. */
const workbook = (rows: (string | number)[][], bordered = 0) =>
  writeWorkbook([{ name: 'Budget', rows, bordered }]);

/** As many rows, made of their numbers from one on. */
const rowsOf = (count: number, row: (i: number) => (string | number)[]) =>
  Array.from({ length: count }, (_, i) => row(i + 1));

function unpackedSheet(bytes: Uint8Array): number {
  return unzipSync(bytes)['xl/worksheets/sheet1.xml']?.length ?? 0;
}

describe('an .xlsx whose sheet unpacks to more than 512 kB', () => {
  it('of 900 lines and many columns is read, with no fault', async () => {
    const bytes = await workbook([
      ['Libellé', 'Montant'],
      ...rowsOf(900, (i) => [
        `Dépense ${String(i)}`,
        i,
        ...Array.from({ length: 20 }, (_, k) => `note ${String(i * k)}`),
      ]),
    ]);
    expect(unpackedSheet(bytes)).toBeGreaterThan(524_288);
    const { page, faults } = await openImport();
    await choose(page, bytes);
    await page.locator('.import-preview').waitFor();
    expect((await status(page)).replace(/\s/g, ' ')).toBe('900 dépenses lues, 405 450,00 €.');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('with 20 lines and borders drawn down to row 9,000 is read', async () => {
    const lines = rowsOf(20, (i) => [`Dépense ${String(i)}`, 10]);
    const bytes = await workbook([['Libellé', 'Montant'], ...lines], 9_000);
    expect(unpackedSheet(bytes)).toBeGreaterThan(524_288);
    const { page, faults } = await openImport();
    await choose(page, bytes);
    await page.locator('.import-preview').waitFor();
    expect((await status(page)).replace(/\s/g, ' ')).toBe('20 dépenses lues, 200,00 €.');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('with 6,000 rows is read to the last that a table may have, and says so', async () => {
    const { page } = await openImport();
    await choose(page, await workbook(rowsOf(6_000, (i) => [`Une dépense numéro ${String(i)}`, i])));
    const note = page.locator('.import .hint').filter({ hasText: 'Ce qui suit n’est pas lu' });
    await note.waitFor();
    expect((await note.innerText()).replace(/\s/g, ' ')).toMatch(/jusqu’à la ligne 5 000 :/);
    await page.context().close();
  });

  it('with a stray cell far to the right is read as if it stood beside', async () => {
    const { page, faults } = await openImport();
    await choose(
      page,
      await workbook(
        // Column XFD is the last that a spreadsheet has.
        rowsOf(4_000, (i) =>
          Object.assign([`Une dépense numéro ${String(i)}`, i], i === 2 ? { 16_383: 'x' } : {}),
        ),
      ),
      'large.xlsx',
    );
    await page.locator('.import-preview').waitFor();
    expect((await status(page)).replace(/\s/g, ' ')).toMatch(/^4 000 dépenses lues/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('that says 2,000 bytes and unpacks to two hundred millions is refused in words, and the page goes on', async () => {
    const bytes = await workbook([['Salle', 450]]);
    const parts = unzipSync(bytes);
    const flood = sayingSize(
      zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000) }),
      2_000,
    );
    expect(flood.length).toBeLessThan(1_000_000);
    const { page, faults } = await openImport();
    await choose(page, flood);
    expect(await refused(page, 'trop grand')).toMatch(/150 millions.*Gardez la seule feuille du budget/);
    await choose(page, bytes, 'bon.xlsx');
    await page.locator('.read-sums [role=status]').filter({ hasText: '1 dépense lue' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a crafted .xlsx', () => {
  /** A small workbook, its sheet’s XML written anew. */
  async function crafted(write: (xml: string) => string) {
    const parts = unzipSync(await workbook([['Salle', 450]]));
    const name = 'xl/worksheets/sheet1.xml';
    return zipSync({ ...parts, [name]: strToU8(write(strFromU8(parts[name] ?? new Uint8Array()))) });
  }

  it('whose rows or cells never close, or that is cut, is said damaged, and the page goes on', async () => {
    const { page, faults } = await openImport();
    await choose(page, await crafted(() => `<worksheet><sheetData>${'<row>'.repeat(600_000)}`));
    expect(await refused(page, 'abîmé')).toMatch(/Copiez plutôt le tableau/);
    await choose(page, await crafted(() => `<worksheet><sheetData>${'<c '.repeat(1_000_000)}`), 'deux.xlsx');
    expect(await refused(page, 'abîmé')).toMatch(/Copiez plutôt le tableau/);
    const whole = await crafted((xml) => xml);
    await choose(page, whole.subarray(0, whole.length - 30), 'court.xlsx');
    expect(await refused(page, '« court.xlsx »')).toMatch(/abîmé.*Reprenez l’original/);
    await choose(page, whole, 'bon.xlsx');
    await page.locator('.read-sums [role=status]').filter({ hasText: '1 dépense lue' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of thirty-eight million blanks is read; of one enormous text, said too large', async () => {
    const { page, faults } = await openImport();
    const blanks = ' '.repeat(38_000_000);
    await choose(page, await crafted((xml) => xml.replace('</sheetData>', `${blanks}</sheetData>`)));
    await page.locator('.read-sums [role=status]').filter({ hasText: '1 dépense lue' }).waitFor();
    await choose(
      page,
      await crafted((xml) => xml.replace('<v>', `<v>${'0'.repeat(20_000_000)}`)),
      'long.xlsx',
    );
    expect(await refused(page, 'trop de cases ou de texte')).toMatch(/6 millions.*Gardez la seule feuille/);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a good .xlsx', () => {
  it('is never called damaged when what reads it cannot be fetched', async () => {
    const bytes = await workbook([['Salle', 450]]);
    const { page } = await openTool(site, '/mon-budget/');
    // What reads tables comes with the part that takes them: neither it nor what follows is received.
    let cut = false;
    await page.route('**/*.js', (route) => {
      cut ||= route.request().url().includes('table-worker');
      return cut ? route.abort() : route.continue();
    });
    await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
    await choose(page, bytes);
    expect(await refused(page, 'chargé')).toMatch(/Vérifiez votre connexion, puis rouvrez/);
    expect(cut).toBe(true);
    await page.unroute('**/*.js');
    await choose(page, bytes, 'encore.xlsx');
    await page.locator('.read-sums [role=status]').filter({ hasText: '1 dépense lue' }).waitFor();
    await page.context().close();
  });

  it('that cannot be read from the disk any more is told so, not left without an answer', async () => {
    const { page } = await openImport();
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('Gone.', 'NotFoundError'));
    });
    await choose(page, new Uint8Array([0x50, 0x4b]));
    expect(await refused(page, 'pas pu être lu')).toMatch(/^« budget.xlsx ».*Choisissez-le à nouveau/);
    await page.context().close();
  });
});
