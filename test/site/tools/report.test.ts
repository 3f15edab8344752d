import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { violations } from '../pages/axe.ts';
import { readWorkbook } from '../../other-spreadsheet.ts';
import { type Site, openSite } from '../site.ts';
import { openTool, ready } from './workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const open = (work: Parameters<typeof openTool>[2] = null, options = {}) =>
  openTool(site, '/mon-bilan/', work, options);
const row = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const plain = (text: string) => text.replace(/\s+/g, ' ');
const wordsOf = async (page: Page, name: string) => plain(await row(page, name).innerText());

describe('the report', () => {
  it('without a budget says what is missing, and no violation is found', async () => {
    const { page, faults } = await open();
    await page.getByText('sans lui, la colonne « Prévu » reste vide').waitFor();
    await page.getByText('Ouvrez le fichier de l’an dernier').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('puts the budget beside what is typed, by keyboard, and keeps it across a reload', async () => {
    const { page, faults } = await open(LIEU);
    await page.getByLabel('Réalisé (€) : 60 · Achats').focus();
    await page.keyboard.type('150');
    // 123,45 planned.
    await expect.poll(() => wordsOf(page, '60 · Achats')).toContain('+ 26,55 €');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Un goûter de plus');
    await page.getByLabel('Ajouter un compte de charges').selectOption('62');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('realise-62');
    await page.keyboard.type('beaucoup');
    await page.keyboard.press('Tab');
    await row(page, '62 · Autres services extérieurs').getByText('Écrivez seulement un nombre').waitFor();
    await page.reload();
    await ready(page);
    expect(await page.getByLabel('Pourquoi cet écart : 60 · Achats').inputValue()).toBe('Un goûter de plus');
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('opens last year’s file of an older version, once the reader says so, and undoes it', async () => {
    const { page } = await open(LIEU);
    await page.locator('.button.file input').setInputFiles('test/saved/dossier.json');
    await page.getByRole('button', { name: 'Remplacer' }).click();
    // « Location de la salle » was only proposed as a category: its account is to be chosen.
    await expect
      .poll(() => page.locator('#charges + .report-rows').innerText())
      .toContain('62 · Autres services');
    await page.getByText('Le fichier est ouvert.').waitFor();
    await page.locator('.report-said').getByRole('button', { name: 'Annuler' }).click();
    await expect.poll(() => page.getByLabel('Réalisé (€) : 61 · Services extérieurs').count()).toBe(1);
    await page.context().close();
  });

  it('begins the next year from this one, and gives it back', async () => {
    const { page } = await open({
      ...LIEU,
      report: { ...LIEU.report, said: { periode: '2026' } },
    });
    await page.getByRole('button', { name: 'Commencer le dossier de l’année suivante' }).click();
    await page.getByRole('button', { name: 'C’est fait, commencer' }).click();
    await expect.poll(() => page.getByLabel('Année ou période').inputValue()).toBe('');
    expect(await wordsOf(page, '60 · Achats')).toContain('123,45 €');
    await page.locator('[aria-labelledby=suite]').getByRole('button', { name: 'Annuler' }).click();
    await expect.poll(() => page.getByLabel('Année ou période').inputValue()).toBe('2026');
    await page.context().close();
  });

  it('prints a table of what was planned and done, and no field', async () => {
    const { page } = await open({ ...LIEU, report: { ...LIEU.report, spent: { 60: '150' } } });
    await page.locator('.report-sheet').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(plain(await page.locator('.report-sheet').innerText())).toMatch(
      /60 · Achats 123,45 € 150,00 € \+ 26,55 € \+ 21,5 %/,
    );
    expect(await page.locator('main :is(input, textarea, select):visible').count()).toBe(0);
    await page.context().close();
  });

  it('says on paper that its budget is the example', async () => {
    const { page } = await open({ ...LIEU, budget: { ...LIEU.budget, example: true } });
    await page.locator('.report-sheet').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.report-sheet').innerText()).toContain('l’exemple du guide');
    await page.context().close();
  });

  it('is a workbook whose gaps and totals are formulas', async () => {
    const { page } = await open({ ...LIEU, report: { ...LIEU.report, spent: { 60: '150' } } });
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tableur (XLSX)' }).click();
    const sheets = await readWorkbook(readFileSync(await (await coming).path()));
    expect(sheets.map(({ name }) => name)).toEqual(['Bilan', 'Bilan des comptes']);
    expect(sheets[1]?.cell('D3')).toMatchObject({ formula: 'IF(OR(B3="",C3=""),"",C3-B3)', value: 26.55 });
    await page.context().close();
  });

  it.each([320, 768, 1280])('keeps within the page at %i px', async (width) => {
    const { page } = await open(LIEU, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });

  it('stands in the dossier once it is begun', async () => {
    const { page } = await openTool(site, '/mon-dossier/', {
      ...LIEU,
      report: { ...LIEU.report, said: { periode: '2026' } },
    });
    await page.locator('.dossier-sheet .report-sheet').getByText('Période : 2026').waitFor();
    await page.context().close();
  });
});
