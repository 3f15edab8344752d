import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { violations } from '../pages/axe.ts';
import { readWorkbook } from '../../other-spreadsheet.ts';
import { type Site, openSite } from '../site.ts';
import { openTool, ready } from './workbench.ts';

const PATH = '/mon-evaluation/';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const open = (work: Parameters<typeof openTool>[2] = null, options = {}) =>
  openTool(site, PATH, work, options);
const row = (page: Page, name: string) => page.locator('.session-grid tbody tr').filter({ hasText: name });
const whole = (page: Page, name: string) => row(page, name).locator('.sum');

describe('the evaluation', () => {
  it('is filled in by keyboard alone, adds up, and survives a reload', async () => {
    const { page, faults } = await open();
    await page.getByLabel('Volet de ce projet').focus();
    await page.keyboard.type('1.1');
    await page.getByRole('button', { name: 'Ajouter une séance' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s1-nom');
    await page.keyboard.type('12 mars');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await expect.poll(() => whole(page, 'Nombre de participants').innerText()).toBe('8');
    await page.getByRole('button', { name: 'Ajouter une séance' }).focus();
    await page.keyboard.press('Enter');
    // The new session takes the focus, and would take what is typed meanwhile.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s2-nom');
    await page.getByLabel('Nombre de participants, Séance 2').fill('11');
    await expect.poll(() => whole(page, 'Nombre de participants').innerText()).toBe('19');
    expect(await whole(page, 'Nombre de séances').innerText()).toBe('2');
    expect(await whole(page, 'Nombre moyen de présents').innerText()).toBe('9,5');
    expect(await row(page, 'parents différents').locator('.sum').count()).toBe(0);
    await page.reload();
    await ready(page);
    expect(await whole(page, 'Nombre de participants').innerText()).toBe('19');
    expect(await page.getByLabel('Séance 1 : date ou nom').inputValue()).toBe('12 mars');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['2.1', '4.2'])(
    'says that the annexe proposes nothing for %s, and what that means',
    async (strand) => {
      const { page } = await open();
      await page.getByLabel('Volet de ce projet').selectOption(strand);
      await page.getByText('ne propose aucun indicateur').waitFor();
      await page.getByText('votre Caf peut en fixer').waitFor();
      await page.getByLabel('Ajouter un indicateur').fill('Supports diffusés');
      await page.keyboard.press('Enter');
      await expect.poll(() => row(page, 'Supports diffusés').count()).toBe(1);
      await page.context().close();
    },
  );

  it('lets indicators be left out, added, taken away and brought back', async () => {
    const { page } = await open(LIEU);
    await page.getByRole('checkbox', { name: 'Nombre d’animations conduites' }).uncheck();
    await expect.poll(() => row(page, 'Nombre d’animations conduites').count()).toBe(0);
    await page.getByRole('button', { name: 'Retirer : Pères accueillis' }).click();
    await expect.poll(() => row(page, 'Pères accueillis').count()).toBe(0);
    await page.getByRole('button', { name: 'Annuler : indicateur retiré' }).click();
    await expect.poll(() => whole(page, 'Pères accueillis').innerText()).toBe('3');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByText('Écrivez ce que vous voulez suivre.').waitFor();
    await page.context().close();
  });

  it('does not count what is not a number, and says so', async () => {
    const { page } = await open(LIEU);
    const cell = page.getByLabel('Nombre de familles accueillies, Séance 3');
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    await row(page, 'Nombre de familles accueillies').getByText('1 case n’est pas un nombre').waitFor();
    await cell.fill('10');
    await expect.poll(() => whole(page, 'Nombre de familles accueillies').innerText()).toBe('29,5');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'has no violation when it is full, in the %s scheme',
    async (colorScheme) => {
      const { page } = await open(LIEU, { bypassCSP: true, colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('has fields that a phone does not magnify, and room between its buttons', async () => {
    const { page } = await open(LIEU, { viewport: { width: 360, height: 640 } });
    await page.getByRole('button', { name: 'Ajouter une séance' }).click();
    const undo = page.getByRole('button', { name: 'Annuler : séance ajoutée' });
    await undo.waitFor();
    const sizes = await page
      .locator('.workbench :is(textarea, select, input[type=text])')
      .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
    expect(sizes.length).toBeGreaterThan(8);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    const [first, second] = await Promise.all([
      page.getByRole('button', { name: 'Ajouter une séance' }).boundingBox(),
      undo.boundingBox(),
    ]);
    const apart = [
      (second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0),
      (second?.y ?? 0) - (first?.y ?? 0) - (first?.height ?? 0),
    ];
    expect(Math.max(...apart)).toBeGreaterThanOrEqual(8);
  });

  it('keeps its grid within the page at 320 px', async () => {
    const { page } = await open(LIEU, { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });
});

describe('a saved grid', () => {
  async function save(page: Page, button: string): Promise<Buffer> {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFileSync(await (await coming).path());
  }

  it('is a workbook whose totals are formulas', async () => {
    const { page, faults } = await open(LIEU);
    const [sheet] = await readWorkbook(await save(page, 'Tableur (XLSX)'));
    expect(sheet?.name).toBe('Évaluation');
    expect(sheet?.rows[0]).toEqual([
      'Indicateur',
      'Sorte',
      'Mars',
      'Avril',
      'Séance 3',
      'Sur l’ensemble',
      'Moyenne par séance',
    ]);
    expect(sheet?.cell('F2')).toMatchObject({ formula: 'SUM(C2:E2)', value: 19.5 });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is a CSV with French numbers', async () => {
    const { page } = await open(LIEU);
    const text = (await save(page, 'CSV')).toString('utf8');
    expect(text.split('\r\n')[1]).toBe(
      '"Nombre de familles accueillies";"à compter";12;7,5;"beaucoup";19,5;9,75',
    );
    await page.context().close();
  });
});
