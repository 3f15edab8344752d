import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST, type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The one script that holds the words that are seldom typed. */
const rareScript = (): string => {
  const holding = readdirSync(`${DIST}/_astro`).filter(
    (name) => name.endsWith('.js') && readFileSync(`${DIST}/_astro/${name}`, 'utf8').includes('chouquette'),
  );
  expect(holding).toHaveLength(1);
  return holding[0] ?? '';
};

/** A page, and how often it asked for that script, which may be lost, or never answer. */
async function open(
  path: string,
  script: 'there' | 'lost' | 'silent' = 'there',
): Promise<{ page: Page; asked: () => number; faults: string[] }> {
  const { page, faults } = await site.newPage();
  let asked = 0;
  await page.route(`**/${rareScript()}`, (route) => {
    asked++;
    if (script === 'silent') return undefined;
    return script === 'lost' ? route.abort() : route.continue();
  });
  await page.goto(site.at(path), { waitUntil: 'networkidle' });
  return { page, asked: () => asked, faults };
}

describe('a word that is seldom typed', () => {
  it.each([
    ['/fiches/1-1/', '#header-search', 'des chouquettes'],
    ['/', '#home-search', 'un djembé'],
  ])('leads from the field of %s to its expense', async (path, field, phrase) => {
    const { page, asked, faults } = await open(path);
    await page.locator(field).pressSequentially(phrase);
    await page.getByRole('option', { name: 'Vérifier cette dépense' }).first().waitFor();
    expect(await page.getByRole('option').first().innerText()).toMatch(/^(Alimentation|Petit matériel)/);
    expect(asked()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is proposed by the wizard, as it is typed and once it is whole', async () => {
    const { page, asked, faults } = await open('/ma-depense/');
    for (const phrase of ['chouquet', 'chouquettes', 'une création de chouquettes marocaines']) {
      await page.locator('#phrase').fill(phrase);
      await page.getByText('Est-ce bien cela ?').waitFor();
      expect(
        await page
          .locator('[type=radio]')
          .first()
          .evaluate((radio) => (radio as HTMLInputElement).value),
      ).toBe('alimentation');
    }
    expect(asked()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('comes first among the doors of the page of results', async () => {
    const { page } = await open('/recherche/#q=chouquettes');
    await page.locator('[data-doors] [data-result]').first().waitFor();
    expect(await page.locator('[data-doors] [data-result]').first().innerText()).toContain('Alimentation');
    await page.context().close();
  });

  it('is sure in the budget as it was when it was proposed, after the page is loaded again', async () => {
    const { page } = await open('/mon-budget/');
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    await page.getByLabel('Libellé').fill('Chouquettes');
    await page.getByLabel('Libellé').press('Tab');
    const sure = page
      .getByRole('region', { name: 'Catégories proposées, à confirmer' })
      .getByRole('listitem');
    await sure.filter({ hasText: 'Alimentation, goûters et repas : « Chouquettes »' }).waitFor();
    await page.reload();
    await sure.filter({ hasText: 'Alimentation, goûters et repas : « Chouquettes »' }).waitFor();
    await page.context().close();
  });
});

describe('the other words', () => {
  it('are read without the script of those that are seldom typed', async () => {
    const { page, asked } = await open('/ma-depense/');
    await page.locator('#phrase').fill('un goûter');
    await page.getByText('Est-ce bien cela ?').waitFor();
    expect(asked()).toBe(0);
    await page.context().close();
  });

  it.each(['lost', 'silent'] as const)(
    'are read where that script is %s, and a rare one is unknown',
    async (script) => {
      const { page, asked } = await open('/ma-depense/', script);
      await page.locator('#phrase').fill('chouquettes');
      await page.locator('.found').filter({ hasText: 'Nous ne reconnaissons pas ces mots' }).waitFor();
      expect(asked()).toBe(1);
      await page.locator('#phrase').fill('un goûter');
      await page.getByText('Est-ce bien cela ?').waitFor();
      await page.context().close();
    },
  );
});
