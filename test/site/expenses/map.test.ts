import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(path: string) {
  const { page, faults } = await site.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(site.at(path));
  return { page, faults };
}

describe('the map of expenses', () => {
  it('says why under the focus, until Escape', async () => {
    const { page, faults } = await open('/depenses/');
    const cell = page.locator('.expense-map td a[href$="/depenses/investissement/#1-1"]');
    const tip = cell.locator('.tip');
    const width = async () => (await tip.boundingBox())?.width ?? 0;
    expect(await width()).toBeLessThan(2);
    await cell.focus();
    // A pointer never came: the ring of the keyboard stands.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await width()).toBeGreaterThan(200);
    expect(await tip.innerText()).toMatch(
      /^1\.1 · Non éligible\s+Les dépenses d’investissement sont écartées/,
    );
    await page.keyboard.press('Escape');
    expect(await width()).toBeLessThan(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await width()).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  it('says what a cell holds without it, and never yes where answers decide', async () => {
    const { page } = await open('/depenses/');
    const words = (path: string) =>
      page.locator(`.expense-map td a[href$="/depenses/${path}"] b`).textContent();
    expect((await words('communication/#1-1'))?.trim()).toBe('1.1 · Éligible');
    expect((await words('communication/#3-1'))?.trim()).toBe('3.1 · Cela dépend');
    expect((await words('alimentation/#2-1'))?.trim()).toBe('2.1 · L’annexe n’en dit rien');
  });
});

describe('the map of expenses on a phone', () => {
  it('names each cell for those who do not see it, and says why under the focus, on the screen', async () => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(site.at('/depenses/'));
    const cell = page.getByRole('link', { name: /^4\.2 · L’annexe n’en dit rien/ }).first();
    await cell.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const tip = await cell.locator('.tip').boundingBox();
    expect(tip?.width).toBeGreaterThan(250);
    expect(tip?.x).toBeGreaterThanOrEqual(0);
    expect((tip?.x ?? 0) + (tip?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });
});

describe('the page of an expense', () => {
  it('names the strand of its address, and forgets it with it', async () => {
    const { page, faults } = await open('/depenses/salaires/#3-1');
    expect(await page.locator('h1').innerText()).toBe('Salaires et charges de personnel en 3.1');
    expect(await page.title()).toBe('Salaires et charges de personnel en 3.1 · Parentalité, mode d’emploi');
    await page.locator('.strand-strip a[href="#2-2"]').click();
    await expect
      .poll(() => page.title())
      .toBe('Salaires et charges de personnel en 2.2 · Parentalité, mode d’emploi');
    await page.goto(site.at('/depenses/salaires/#rien'));
    expect(await page.locator('h1').innerText()).toBe('Salaires et charges de personnel');
    expect(await page.title()).toBe('Salaires et charges de personnel · Parentalité, mode d’emploi');
    expect(faults).toEqual([]);
  });

  it.each([
    [['non', 'oui', 'oui'], 'Oui, selon l’annexe'],
    [['non', 'oui', 'non'], 'Oui, sous condition'],
  ])('leads the branch %j of its tree to that card', async ([aid = '', more = '', proof = ''], title) => {
    const { page } = await open('/depenses/salaires/#1-1');
    const place = page.locator('.expense-place', { has: page.locator('[id="1-1"]') });
    await place.locator('.tree summary').click();
    await place
      .locator(
        `a[href$="/ma-depense/#volet=1.1&depense=salaires&deja-finance=${aid}&temps-en-plus=${more}&justificatif=${proof}"]`,
      )
      .click();
    await page.locator('.answer-card h1').waitFor();
    expect(await page.locator('.answer-card h1').innerText()).toBe(title);
  });
});
