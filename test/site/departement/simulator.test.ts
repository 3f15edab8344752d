import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalData } from '../../../src/reading/islands/local-data.ts';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { openChosen, plain } from './open-chosen.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PATH = '/departements/simuler/';
const result = async (page: Page) => plain(await page.locator('[data-money-result]').innerText());
const field = (page: Page, name: string) => page.getByLabel(name);

describe('the rules of money of a Caf', () => {
  it('are tried on the reader’s figures, and on those of the file, which stay theirs to change', async () => {
    const { page, faults } = await openChosen(site, PATH);
    const take = (name: RegExp) => page.getByRole('button', { name }).click();
    await field(page, 'Coût de l’action (€)').fill('10000');
    await take(/^Reprendre : Taux.* 80 %/);
    expect(await result(page)).toMatch(/^Au plus, 8 000,00 € à demander : c’est le taux qui limite\./);
    await take(/^Reprendre : Plafond.* 5 000,00 €/);
    expect(await result(page)).toMatch(/^Au plus, 5 000,00 € à demander : c’est le plafond qui limite\./);
    await take(/^Ajouter aux autres financeurs : Département de l’Exemple : 20 % du coût/);
    await take(/^Ajouter aux autres financeurs : MSA de l’Exemple : 300,00 €/);
    expect(await field(page, 'Autres financeurs (€)').inputValue()).toMatch(/^2\s?300(,00)?$/);
    expect(await result(page)).toContain('2 300,00 € d’autres financeurs');
    await field(page, 'Autres financeurs (€)').fill('9000');
    expect(await result(page)).toMatch(/^Au plus, 1 000,00 € à demander : c’est ce qui reste à couvrir\./);
    await field(page, 'Taux (%)').fill('cent');
    expect(await result(page)).toBe('Corrigez ce qui est signalé.');
    const rate = field(page, 'Taux (%)');
    expect(await rate.getAttribute('aria-invalid')).toBe('true');
    expect(await rate.getAttribute('aria-describedby')).toContain('argent-rate-erreur');
    expect(await page.locator('#argent-rate-erreur').innerText()).toContain('comme «');
    expect(await page.locator('.local-lines small a').count()).toBe(5);
    expect(faults).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('asks the cost first where a funder gives a part of it', async () => {
    const { page } = await openChosen(site, PATH);
    await page.getByRole('button', { name: /^Ajouter aux autres financeurs : Département/ }).click();
    await page.getByText('écrivez d’abord le coût de l’action').waitFor();
    expect(await field(page, 'Autres financeurs (€)').inputValue()).toBe('');
    await page.context().close();
  });
});

/** The example as it would be with two Cafs: each has its own rate, and its own precision. */
async function withTwoCafs(page: Page): Promise<void> {
  await page.route('**/departements/00/local.json', async (route) => {
    const data = (await (await route.fetch()).json()) as LocalData;
    const of = (rank: number) => `Caf ${rank % 2 === 0 ? 'du Nord' : 'du Sud'} de l’Exemple`;
    const rate = data.money.find(({ kind }) => kind === 'taux');
    await route.fulfill({
      json: {
        ...data,
        cafs: [of(0), of(1)],
        money: rate
          ? [
              { ...rate, caf: of(0), percent: 60, says: 'Taux : 60 %' },
              { ...rate, caf: of(1) },
            ]
          : [],
        precisions: data.precisions.map((each) => ({ ...each, caf: of(1) })),
        calls: data.calls.map((each) => ({ ...each, caf: of(1) })),
      },
    });
  });
}

describe('a département with two Cafs', () => {
  it('asks which is the reader’s, and until then says each by its name', async () => {
    const { page } = await openChosen(site, '/', { chosen: '' });
    await withTwoCafs(page);
    await page.goto(site.at('/ma-depense/#volet=1.1&depense=petit-materiel&departement=00'));
    const said = page.locator('.answer-card > header .local-said');
    await expect.poll(() => said.allInnerTexts()).toHaveLength(1);
    expect(plain(await said.innerText())).toMatch(/^La Caf du Sud de l’Exemple demande plus/);
    const bar = page.getByRole('region', { name: 'Votre département' });
    const words = async () => (await bar.locator('span').allInnerTexts()).map(plain);
    expect(await words()).toEqual([
      'Votre département : Exemple (00)',
      'Appel à projets parentalité 2027 (Caf du Sud de l’Exemple) : ferme dans 49 jours',
      'Quelle est votre Caf ?',
    ]);
    await page.getByRole('button', { name: 'Caf du Sud de l’Exemple' }).click();
    await expect.poll(async () => plain(await said.innerText())).toMatch(/^Votre Caf demande plus/);
    expect((await words()).slice(1)).toEqual([
      'Appel à projets parentalité 2027 : ferme dans 49 jours',
      'Votre Caf : Caf du Sud de l’Exemple',
    ]);
    await page.getByRole('button', { name: 'Une autre Caf' }).click();
    await page.getByRole('button', { name: 'Caf du Nord de l’Exemple' }).click();
    await expect.poll(() => said.count()).toBe(0);
    await page.context().close();
  });

  it('the one that was chosen is the one whose rules are tried, and another can be chosen there', async () => {
    const { page } = await openChosen(site, '/', { chosen: '' });
    await withTwoCafs(page);
    await page.evaluate(() => sessionStorage.setItem('fnp:departement', '00|||Caf du Nord de l’Exemple'));
    await page.goto(site.at(PATH));
    const rules = async () => (await page.locator('[data-money-rules] li').allInnerTexts()).map(plain);
    await expect.poll(rules).toHaveLength(1);
    expect((await rules())[0]).toMatch(/^Caf du Nord de l’Exemple : Taux : 60 %/);
    await page.getByRole('button', { name: 'Une autre Caf' }).click();
    await expect.poll(rules).toHaveLength(2);
    await page.getByRole('button', { name: 'Caf du Sud de l’Exemple' }).click();
    await expect.poll(async () => (await rules()).join()).toMatch(/^Caf du Sud de l’Exemple : Taux : 80 %/);
    await page.context().close();
  });
});
