import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workbench, EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { readWorkbook } from '../../other-spreadsheet.ts';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { ready } from '../tools/workbench.ts';
import { type Opening, openChosen, plain } from './open-chosen.ts';

/** The fictitious département asks two quotes for small equipment in 1.1, and admits a shared projector. */
const ASKED = 'Deux devis au-delà de 500 €.';
const SOURCE = 'relevé le 20 novembre 2026';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const open = (path: string, options?: Opening) => openChosen(site, path, options);

const line = (id: string, amount: number, expense: string) => ({
  ...{ id, label: id, amount, typed: null, expense, suggested: false },
  ...{ strand: null, account: null, answers: {} },
});
const WORK: Workbench = {
  ...EMPTY_WORKBENCH,
  project: { ...EMPTY_WORKBENCH.project, title: 'Essai', action: 'groupe-parents' },
  budget: {
    ...EMPTY_WORKBENCH.budget,
    strand: '1.1',
    lines: [
      line('Papeterie', 50_000, 'petit-materiel'),
      line('Salle', 20_000, 'location'),
      line('Projecteur', 90_000, 'investissement'),
    ],
  },
};

describe('what the Caf asks more', () => {
  it('stands in the answer, under its title, and leaves with it', async () => {
    const { page } = await open('/ma-depense/#volet=1.1&depense=petit-materiel', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const said = page.locator('.answer-card > header local-precision .local-said');
    expect(plain(await said.innerText())).toMatch(
      /^Votre Caf demande plus \(2027\) : « Deux devis au-delà de 500 €\. » Source : .* ; relevé le 20 novembre 2026$/,
    );
    await page.getByRole('button', { name: 'Copier le texte' }).click();
    const copied = plain(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.split(`La Caf de l’Exemple demande plus (2027) : « ${ASKED} »`)).toHaveLength(2);
    expect(copied).toMatch(/^Oui, selon l’annexe Petit matériel.* La Caf de l’Exemple demande plus/);
    expect(copied).toContain('https://www.exemple.fr/appel');
    const cells = await page.locator('.part > .strand-strip .local-more').allInnerTexts();
    expect(cells).toEqual(['Votre Caf demande plus']);
    await page.context().close();
  });

  it('goes with the question that is copied, and with the mail', async () => {
    const { page } = await open('/ma-depense/#volet=1.1&depense=petit-materiel', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(site.at('/ma-depense/#volet=3.1&depense=alimentation'));
    const copy = page.getByRole('button', { name: 'Copier la question' }).first();
    await copy.waitFor();
    await copy.click();
    const copied = plain(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toContain('Nous avons aussi lu ceci. Précision de la Caf de l’Exemple');
    expect(copied).toContain('Le comité entend chaque porteur.');
    expect(copied).toContain('https://www.exemple.fr/appel-2026');
    const mail = page.getByRole('link', { name: 'Écrire à ma Caf' }).first();
    await page.evaluate(() => {
      addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link?.href.startsWith('mailto:')) event.preventDefault();
        document.documentElement.dataset['mail'] = link?.href;
      });
    });
    await mail.click();
    const href = await page.locator('html').getAttribute('data-mail');
    expect(plain(decodeURIComponent(href ?? ''))).toContain('Le comité entend chaque porteur.');
    await page.context().close();
  });

  it('what it admits besides is under the answer, never in it, with the question to send', async () => {
    const { page } = await open('/ma-depense/#volet=1.1&depense=investissement');
    const said = page.locator('.answer-card > header + .local-said');
    expect(plain(await said.locator('p').first().innerText())).toMatch(
      /^L’annexe dit non\. La Caf de l’Exemple écrit autre chose \(2027\) : .* Faites confirmer par écrit\./,
    );
    expect(await page.locator('.answer-card > header .local-said').count()).toBe(0);
    expect(
      await said.getByRole('link', { name: 'Écrire à ma Caf', includeHidden: true }).getAttribute('href'),
    ).toMatch(/^mailto:/);
    await page.context().close();
  });

  it('goes with a suggestion', async () => {
    const { page } = await open('/');
    await page.locator('#home-search').fill('petit matériel volet 1.1');
    const option = page.getByRole('option').first();
    await expect.poll(() => option.innerText()).toMatch(/Votre Caf demande plus/);
    await page.context().close();
  });

  it.each([
    ['the map of expenses', '/depenses/', '.expense-map td [data-asks-more]', '.expense-map + .local-said'],
    ['the table of the rules', '/regles/', '.matrix [data-asks-more]', '.matrix + .local-said'],
    [
      'a sheet at a glance',
      '/fiches/1-1/',
      '.glance-columns [data-asks-more]',
      '.glance-columns + .local-said',
    ],
    [
      'the comparison',
      '/comparer/#1.1,1.2',
      '[data-compare] [data-asks-more]',
      '[data-compare] + .local-said',
    ],
  ])('goes with %s, said whole below', async (_, path, cells, below) => {
    const { page, faults } = await open(path);
    await page.locator(below).first().waitFor();
    expect(await page.locator(cells).count()).toBe(path.startsWith('/comparer') ? 2 : 1);
    const said = (await page.locator(below).allTextContents()).map(plain).join(' ');
    expect(said).toContain(ASKED);
    expect(said).toContain(SOURCE);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['beside its rule on a sheet', '/fiches/1-1/', '.names + .local-said'],
    ['above the conditions of a project', '/fiches/1-1/', '.criteria > .local-said'],
    ['on the page of the expense', '/depenses/petit-materiel/', 'local-precision .local-said'],
    ['under its strand in the rules', '/regles/', '.rulings dt .local-said'],
    [
      'before the answers of a project are given',
      '/quel-volet/#action=groupe-parents',
      '.so-far + .local-said',
    ],
  ])('stands %s', async (_, path, place) => {
    const { page } = await open(path);
    await page.locator(place).first().waitFor();
    expect((await page.locator(place).allTextContents()).map(plain).join(' ')).toMatch(
      /Votre Caf demande plus \(2027\)/,
    );
    await page.context().close();
  });

  it('is in nothing where no département is chosen, nor asked for', async () => {
    const { page } = await open('/ma-depense/#volet=1.1&depense=petit-materiel', { chosen: '' });
    await page.locator('.answer-card').waitFor();
    expect(await page.locator('.local-said, .local-more').count()).toBe(0);
    expect(site.requests.at(-1)).not.toContain('departements');
    await page.context().close();
  });
});

describe('a budget', () => {
  it('marks its lines and sums them apart', async () => {
    const { page, faults } = await open('/mon-budget/', { work: WORK });
    await ready(page);
    await page.locator('[data-apart="total"]').waitFor();
    const lines = await page
      .locator('.lines > li')
      .evaluateAll((all) => all.map((each) => each.querySelector('.local-said')?.textContent ?? ''));
    expect(lines.map((text) => /demande plus|écrit autre chose/.exec(text)?.[0] ?? '')).toEqual([
      'demande plus',
      '',
      'écrit autre chose',
    ]);
    expect(plain(await page.locator('[data-apart="eligible"] td').innerText())).toBe('500,00 €');
    expect(plain(await page.locator('[data-apart="total"] td').innerText())).toBe('500,00 €');
    expect(plain(await page.locator('.totals [data-bucket="eligible"] td').innerText())).toBe('700,00 €');
    expect(plain(await page.locator('.totals [data-bucket="ineligible"] td').innerText())).toBe('900,00 €');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes them to its files and to paper', async () => {
    const { page } = await open('/mon-dossier/', { work: WORK });
    await ready(page);
    await page.locator('[data-apart="total"]').waitFor();
    expect(await page.locator('.dossier-lines .local-said').count()).toBe(2);
    expect(plain(await page.locator('.outcome + local-precision').innerText())).toContain(
      'Six séances au moins',
    );
    const save = async (name: string) => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFileSync(await (await coming).path());
    };
    expect(plain((await save('Budget (CSV)')).toString())).toContain(
      `La Caf de l’Exemple demande plus (2027) : « ${ASKED} »`,
    );
    const workbook = JSON.stringify(await readWorkbook(await save('Tableur (XLSX)')));
    expect(plain(workbook)).toContain('À part : là où la Caf demande plus');
    expect(plain(workbook)).toContain('Six séances au moins dans l’année.');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.dossier-lines .local-said').first().isVisible()).toBe(true);
    expect(await page.locator('.local-apart').isVisible()).toBe(true);
    await page.context().close();
  });
});

it.each([
  ['/ma-depense/#volet=1.1&depense=petit-materiel', null],
  ['/ma-depense/#volet=1.1&depense=investissement', null],
  ['/depenses/petit-materiel/', null],
  ['/depenses/', null],
  ['/fiches/1-1/', null],
  ['/regles/', null],
  ['/departements/00/', null],
  ['/mon-budget/', WORK],
  ['/mon-dossier/', WORK],
])('%s has no violation in either scheme, and fits 320 px', async (path, work) => {
  const { page } = await open(path, { work });
  await page.locator('.local-said, .local-source').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});
