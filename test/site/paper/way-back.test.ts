import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDossierLink } from '../../../src/workbench/export/dossier-link.ts';
import { LIEU, line } from '../../content/rules/example-dossier.ts';
import { type Site, openSite } from '../site.ts';
import { openTool } from '../tools/workbench.ts';
import { HOURS, LIEU_LINK } from './answered.ts';
import { printed, readCode, sheetsOf } from './paper.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const COPIED = 'ouvrez le lien que vous avez copié';
const SAVED = 'ouvrez le fichier enregistré';

/** Runs in the page: keeps the window of the browser from opening, and what was on the page when it would have. */
function notePrints(): void {
  window.print = () => {
    document.documentElement.dataset.printed = String(document.querySelectorAll('.way-back svg').length);
  };
}

async function openCard(address: string): Promise<Page> {
  const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(notePrints);
  await page.goto(site.at(address));
  await page.locator('.answer-card').waitFor();
  return page;
}

/** The sheet that bears a code, and what a phone reads in it. */
async function codeOf(page: Page): Promise<string[]> {
  const pdf = await printed(page);
  const read = [];
  for (let number = 1; number <= pdf.numPages; number += 1) read.push(await readCode(pdf, number));
  return read.filter((code) => code !== null);
}

it('a card printed by its button carries a code that opens it again, fetched for it alone', async () => {
  const page = await openCard(`/ma-depense/${HOURS}`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await page.locator('.way-back svg').count()).toBe(0);
  await page.getByRole('button', { name: 'Imprimer' }).first().click();
  await page.locator('html[data-printed="1"]').waitFor();
  expect(asked).toHaveLength(1);
  const [code, ...others] = await codeOf(page);
  expect(others).toEqual([]);
  const { pathname, hash } = new URL(code ?? '');
  expect(pathname).toBe('/ma-depense/');
  expect(hash).toMatch(
    /^#volet=1\.1&depense=salaires&deja-finance=non&temps-en-plus=oui&gestionnaire-finance=oui&justificatif=non&r=\w+$/,
  );
  await page.goto('about:blank');
  await page.goto(code ?? '');
  await page.getByRole('heading', { level: 1, name: 'Oui, sous condition' }).waitFor();
  await page.context().close();
});

it('a card printed by the keyboard does as well, and another answer has another code', async () => {
  const page = await openCard('/ma-depense/#volet=1.1&depense=location');
  await page.keyboard.press('Control');
  await page.locator('.way-back svg').waitFor({ state: 'attached' });
  const [first] = await codeOf(page);
  expect(first).toContain('#volet=1.1&depense=location&r=');
  await page.goto(site.at('/ma-depense/#volet=2.1&depense=location'));
  await page.getByRole('heading', { level: 1, name: 'L’annexe n’en dit rien' }).waitFor();
  expect(await page.locator('.way-back svg').count()).toBe(0);
  await page.keyboard.press('Control');
  await page.locator('.way-back svg').waitFor({ state: 'attached' });
  const [second] = await codeOf(page);
  expect(second).toContain('#volet=2.1&depense=location&r=');
  await page.context().close();
});

it('the code of the longest project is read, 50 mm wide at most', async () => {
  const page = await openCard(`/quel-volet/${LIEU_LINK}`);
  await page.keyboard.press('Control');
  await page.locator('.way-back svg').waitFor({ state: 'attached' });
  const width = await page.locator('.way-back svg').getAttribute('width');
  expect(Number.parseFloat(width ?? '')).toBeLessThanOrEqual(50);
  const [code = ''] = await codeOf(page);
  expect(code.length).toBeGreaterThan(600);
  expect(code).toContain(LIEU_LINK);
  await page.context().close();
});

it('a card whose code does not come is printed all the same, and says what to open', async () => {
  const page = await openCard(`/ma-depense/${HOURS}`);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Imprimer' }).first().click();
  await page.locator('html[data-printed="0"]').waitFor();
  const [...sheets] = await sheetsOf(await printed(page));
  const text = sheets.map((sheet) => sheet.text).join(' ');
  expect(text).toContain(COPIED);
  expect(text).not.toContain('Ce code');
  await page.context().close();
});

it.each(['/mon-dossier/', '/mon-budget/'])(
  '%s carries a code of the project and the budget, without a name',
  async (path) => {
    const { page } = await openTool(site, path, LIEU);
    await page.locator('.way-back').waitFor({ state: 'attached' });
    await page.keyboard.press('Control');
    await page.locator('.way-back svg').waitFor({ state: 'attached' });
    const [code, ...others] = await codeOf(page);
    expect(others).toEqual([]);
    const { pathname, hash } = new URL(code ?? '');
    expect(pathname).toBe('/mon-dossier/');
    const read = await readDossierLink(hash.slice(1));
    if (!read || 'error' in read) throw new Error('unreadable');
    expect(read.work.project).toEqual({ ...LIEU.project, title: '', sponsor: '' });
    expect(read.work.budget.lines.map(({ label }) => label)).toEqual(
      LIEU.budget.lines.map(({ label }) => label),
    );
    expect(read.work.evaluation.sessions).toEqual([]);
    expect(read.work.evaluation.own).toEqual([]);
    await page.context().close();
  },
);

it('a dossier too long for a code says to open the file that was saved', async () => {
  const lines = Array.from({ length: 60 }, (_, i) =>
    line(`l${String(i)}`, `Dépense ${String(i * i * 7919)} du projet`, 100 + i * 7919, null),
  );
  const { page } = await openTool(site, '/mon-dossier/', { ...LIEU, budget: { ...LIEU.budget, lines } });
  await page.addInitScript(notePrints);
  await page.locator('.way-back').waitFor({ state: 'attached' });
  await page.keyboard.press('Control');
  await page.waitForTimeout(1_500);
  expect(await page.locator('.way-back svg').count()).toBe(0);
  const text = (await sheetsOf(await printed(page))).map((sheet) => sheet.text).join(' ');
  expect(text).toContain(SAVED);
  await page.context().close();
});

it('the evaluation holds what parents said: it has no code, and says what to open', async () => {
  const { page } = await openTool(site, '/mon-evaluation/', LIEU);
  await page.keyboard.press('Control');
  await page.waitForTimeout(1_000);
  expect(await codeOf(page)).toEqual([]);
  const text = (await sheetsOf(await printed(page))).map((sheet) => sheet.text).join(' ');
  expect(text).toContain(SAVED);
  await page.context().close();
});
