import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tickPiece } from '../../../src/rules/pieces/pieces-edit.ts';
import { EMPTY_WORKBENCH, type Workbench } from '../../../src/rules/work/workbench.ts';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { readWorkbook } from '../../other-spreadsheet.ts';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { openTool, ready, whole } from './workbench.ts';

const PATH = '/mon-dossier/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const NAME = 'Les Parents du Coin';
const SIRET = '732 829 320 00074';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(work: Workbench | null = LIEU, options = {}, path = PATH) {
  const opened = await openTool(site, path, work, options);
  await whole(opened.page);
  return opened;
}

async function save(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await coming).path());
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const device = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const table = async (page: Page) => plain(await page.locator('.objectives-table tbody').innerText());

/** Opens the identity sheet, and writes two fields of it. */
async function identify(page: Page): Promise<void> {
  await page.getByText('Ouvrir la fiche').click();
  await page.getByLabel('Nom de la structure').fill(NAME);
  await page.getByLabel('Siret').fill(SIRET);
}

describe('the pieces to join', () => {
  it('are ticked by keyboard, counted, kept through a reload, and unticked by « Annuler »', async () => {
    const { page, faults } = await open();
    const piece = page.getByRole('checkbox', { name: 'Charte de la laïcité' });
    await piece.focus();
    await page.keyboard.press('Space');
    await page.getByText('1 sur 5').waitFor();
    await page.reload();
    await ready(page);
    await whole(page);
    expect(await piece.isChecked()).toBe(true);
    expect(await page.locator('.outside-practice').innerText()).toContain('Hors de l’annexe');
    expect(plain(await page.locator('.outside-practice').innerText())).toContain(
      'relevé le 27 novembre 2026',
    );
    await piece.focus();
    await page.keyboard.press('Space');
    await page.getByText('0 sur 5').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of the sponsor’s own are added by keyboard, ticked, put in the workbook, and taken away', async () => {
    const { page, faults } = await open();
    await page.getByLabel('Une autre pièce').fill('Plan des locaux');
    await page.keyboard.press('Enter');
    const own = page.getByRole('group', { name: 'Ajoutées par vous 0 sur 1' });
    await own.getByRole('checkbox', { name: 'Plan des locaux' }).check();
    await page.getByText('1 sur 1').waitFor();
    expect(await page.evaluate(() => (document.getElementById('ma-piece') as HTMLInputElement).value)).toBe(
      '',
    );
    const sheets = await readWorkbook(await save(page, 'Tableur (XLSX)'));
    expect(
      sheets
        .find(({ name }) => name === 'Pièces')
        ?.rows.at(-1)
        ?.slice(0, 4),
    ).toEqual([...['Plan des locaux', 'oui', null, 'Ajoutée par le porteur']]);
    await page.getByRole('button', { name: 'Retirer : Plan des locaux' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('ma-piece');
    expect(await page.getByText('Ajoutées par vous').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of the département come first, once it is chosen, and lead to their source', async () => {
    const { page, faults } = await open(LIEU, {}, `${PATH}#departement=50`);
    const group = page.locator('.piece-group').first();
    await group.getByText('Demandées par la Caf de la Manche').waitFor();
    await group.getByRole('checkbox', { name: 'Tableau en arbre des objectifs' }).check();
    await group.getByText('1 sur 2').waitFor();
    expect(await group.getByRole('link').first().getAttribute('href')).toMatch(/^https:/);
    const sheets = await readWorkbook(await save(page, 'Tableur (XLSX)'));
    const pieces = sheets.find(({ name }) => name === 'Pièces');
    expect(pieces?.rows[1]?.slice(0, 2)).toEqual(['Tableau en arbre des objectifs', 'oui']);
    expect(pieces?.rows).toHaveLength(8);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('travel in a link and in a file', async () => {
    const work = tickPiece('attestations', true)(LIEU);
    const { page } = await open(work, CLIPBOARD);
    expect(JSON.parse((await save(page, 'Fichier à rouvrir')).toString('utf8'))).toEqual({
      ...work,
      version: 4,
    });
    await page.getByRole('button', { name: 'Copier un lien' }).click();
    await page.getByText('Ce lien contient tout le dossier').waitFor();
    const link = await copied(page);
    await page.context().close();
    const { page: other } = await site.newPage();
    await other.goto(link);
    await expect.poll(() => other.getByRole('checkbox', { name: 'Attestations' }).isChecked()).toBe(true);
    await other.context().close();
  });

  it('print as a list that was ticked, only where one is', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Les pièces à joindre').isVisible()).toBe(false);
    await page.context().close();
    const { page: ticked } = await open(tickPiece('attestations', true)(LIEU));
    await ticked.emulateMedia({ media: 'print' });
    expect(await ticked.getByText('Les pièces à joindre').isVisible()).toBe(true);
    expect(await ticked.locator('main :is(input, textarea, select):visible').count()).toBe(0);
    await ticked.context().close();
  });
});

describe('the table of objectives', () => {
  it('says what the dossier says, takes the sponsor’s words by keyboard, and keeps them through a reload', async () => {
    const { page, faults } = await open();
    expect(await table(page)).toMatch(
      /^à compléter Faire vivre, près des familles, un lieu.* Proposé, ce que vise le volet 3.1 La maison des parents : Un lieu/,
    );
    expect(await table(page)).toContain('Pères accueillis');
    await page.getByText('Compléter ce tableau').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Besoin : Objectif 1').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Des parents isolés');
    await expect.poll(() => table(page)).toMatch(/^Des parents isolés Faire vivre/);
    await page.getByRole('button', { name: 'Garder ces mots' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('objectif-o1-objectif');
    await expect.poll(() => table(page)).not.toContain('Proposé');
    await page.getByText('Partir de ce que vous avez noté').click();
    await page.getByRole('button', { name: 'Ajouter au besoin : Jeux' }).click();
    await expect.poll(() => table(page)).toMatch(/^Des parents isolés Jeux Faire vivre/);
    await page.getByLabel('Action : Objectif 1').fill('Un lieu chaque mercredi');
    await page.getByText('Reprendre ce que dit le dossier').waitFor();
    await page.getByRole('button', { name: 'Ajouter un objectif' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('objectif-o2-besoin');
    await page.keyboard.type('Les pères viennent peu');
    await expect.poll(() => page.locator('.objectives-table tbody tr').count()).toBe(2);
    await page.reload();
    await ready(page);
    await whole(page);
    expect(await table(page)).toMatch(
      /^Des parents isolés Jeux Faire vivre, .* Un lieu chaque mercredi .*Les pères viennent peu/,
    );
    await page.getByText('Compléter ce tableau').click();
    await page.getByRole('button', { name: 'Reprendre ce que dit le dossier' }).click();
    await expect.poll(() => table(page)).toContain('La maison des parents : Un lieu');
    await page.getByRole('button', { name: 'Retirer : Objectif 2' }).click();
    await expect.poll(() => page.locator('.objectives-table tbody tr').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ajouter-objectif');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is a sheet of the workbook, a CSV and a text to copy, and is printed', async () => {
    const { page } = await open(
      { ...LIEU, objectives: { rows: [{ id: 'o1', cells: { besoin: '=Isolés', objectif: 'Se parler' } }] } },
      CLIPBOARD,
    );
    const sheets = await readWorkbook(await save(page, 'Tableur (XLSX)'));
    expect(sheets[1]?.rows[0]).toEqual(['Besoin', 'Objectif', 'Action', 'Indicateurs']);
    expect(sheets[1]?.cell('B2')).toMatchObject({ value: 'Se parler' });
    expect(sheets[1]?.cell('A2').formula).toBeUndefined();
    const csv = (await save(page, 'Tableau (CSV)')).toString('utf8');
    expect(csv).toContain('"\'=Isolés";"Se parler";"La maison des parents');
    await page.getByRole('button', { name: 'Copier le tableau' }).click();
    await page.locator('.objectives-out').getByText('Copié.').waitFor();
    expect(await copied(page)).toMatch(
      /^Besoin\tObjectif\tAction\tIndicateurs\n=Isolés\tSe parler\tLa maison/,
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.objectives-table').isVisible()).toBe(true);
    expect(await page.getByText('Compléter ce tableau').isVisible()).toBe(false);
    await page.context().close();
  });

  it('of a dossier that says nothing of it leads to the first words, and is not printed', async () => {
    const { page } = await open({
      ...LIEU,
      project: EMPTY_WORKBENCH.project,
      evaluation: EMPTY_WORKBENCH.evaluation,
      budget: { ...LIEU.budget, strand: null },
    });
    await page.getByText('Ou commencez par le besoin.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Les objectifs', { exact: true }).isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the identity sheet', () => {
  it('says a wrong Siret and blocks nothing, and gives each field to copy', async () => {
    const { page, faults } = await open(null, CLIPBOARD);
    await page.getByText('Ouvrir la fiche').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Siret').fill('732 829 320 00075');
    await page.getByText('La clé de ce numéro n’est pas juste').waitFor();
    await page.getByRole('button', { name: 'Copier le Siret' }).click();
    await page.locator('.identity-fields').getByText('Copié.').waitFor();
    expect(await copied(page)).toBe('732 829 320 00075');
    await page.getByLabel('Siret').fill(SIRET);
    await page.getByText('La clé est juste.').waitFor();
    await page.getByRole('button', { name: 'Copier le Siret' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toBe('73282932000074');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('goes with the page where nobody asked to keep it', async () => {
    const { page } = await open();
    await identify(page);
    expect(await device(page)).not.toContain(NAME);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(NAME);
    await page.reload();
    await ready(page);
    await page.getByText('Ouvrir la fiche').click();
    expect(await page.getByLabel('Nom de la structure').inputValue()).toBe('');
    await page.context().close();
  });

  it('once kept is in no link, no file, no request and no print; it comes back, here and in another tab', async () => {
    const { page, faults } = await open(LIEU, CLIPBOARD);
    const from = site.requests.length;
    await identify(page);
    await page.getByLabel('Garder cette fiche sur cet appareil').check();
    expect(await device(page)).toContain(NAME);
    const files = [
      await save(page, 'Fichier à rouvrir'),
      await save(page, 'Fichier sans noms'),
      await save(page, 'Budget (CSV)'),
      await save(page, 'Tableau (CSV)'),
    ].map((bytes) => bytes.toString('utf8'));
    const workbook = await readWorkbook(await save(page, 'Tableur (XLSX)'));
    for (const label of ['Copier un lien', 'Lien sans noms']) {
      await page.getByRole('button', { name: label }).click();
      await expect.poll(() => page.getByText('Ce lien contient tout le dossier').count()).toBeGreaterThan(0);
      const link = await copied(page);
      const { page: other } = await site.newPage();
      await other.goto(link);
      await ready(other);
      await other.locator('.dossier-said').getByText('Le dossier du lien est ouvert.').waitFor();
      files.push((await save(other, 'Fichier à rouvrir')).toString('utf8'), await device(other));
      await other.context().close();
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('La fiche d’identité').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const everything = JSON.stringify([files, workbook.map(({ rows }) => rows), site.requests.slice(from)]);
    expect(everything).toContain('Loyer et fluides');
    expect(everything).not.toContain(NAME);
    expect(everything.replace(/\s/g, '')).not.toContain('73282932000074');
    const tab = await page.context().newPage();
    await tab.goto(site.at(PATH));
    await ready(tab);
    await tab.getByText('Ouvrir la fiche').click();
    expect(await tab.getByLabel('Nom de la structure').inputValue()).toBe(NAME);
    await tab.getByRole('button', { name: 'Oublier cette fiche' }).click();
    await tab.getByText('La fiche est oubliée').waitFor();
    // The other tab that showed it forgets it too.
    await expect.poll(() => page.getByLabel('Nom de la structure').inputValue()).toBe('');
    expect(await device(page)).not.toContain(NAME);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([true, false])('is erased by « Tout effacer » as well (kept on the device: %s)', async (kept) => {
    const { page } = await open();
    await identify(page);
    if (kept) await page.getByLabel('Garder cette fiche sur cet appareil').check();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect.poll(() => page.getByLabel('Nom de la structure').inputValue()).toBe('');
    expect(await device(page)).not.toContain('identite');
    await page.context().close();
  });
});

describe('the three, opened', () => {
  it.each(['light', 'dark'] as const)('have no violation in the %s scheme', async (colorScheme) => {
    const { page } = await open(LIEU, { bypassCSP: true, colorScheme }, `${PATH}#departement=50`);
    await page.getByText('Demandées par la Caf de la Manche').waitFor();
    await page.getByText('Compléter ce tableau').click();
    await page.getByRole('button', { name: 'Ajouter un objectif' }).click();
    await identify(page);
    await page.getByLabel('Siret').fill('1');
    await page.keyboard.press('Tab');
    await page.getByText('Ce numéro a 1 chiffre').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 768, 1280])('keep within the page at %i px', async (width) => {
    const { page } = await open(LIEU, { viewport: { width, height: 800 } });
    await page.getByText('Compléter ce tableau').click();
    await identify(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });
});
