import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import type { Site } from './site.ts';
import { openSite, pagesOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(path: string, bypassCSP = false) {
  const { page } = await site.newPage({ bypassCSP });
  await page.goto(site.at(path));
  return page;
}

/** Presses Tab until an element has the focus; says whether it got there. */
async function tabTo(page: Page, selector: string, most = 60): Promise<boolean> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return true;
  }
  return false;
}

describe('by keyboard alone', () => {
  it.each(pagesOf())('%s starts with the way to its content', async (path) => {
    const page = await open(path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    await page.context().close();
  });

  it('the sources of a page are shown', async () => {
    const page = await open('/source/');
    const source = page.locator('main a[href*="/source/reperes/#G0-"]').first();
    expect(await source.isVisible()).toBe(false);
    expect(await tabTo(page, '#sources')).toBe(true);
    await page.keyboard.press('Space');
    expect(await source.isVisible()).toBe(true);
  });

  it('a term of the glossary is explained, and closed again', async () => {
    const page = await open('/source/');
    const gloss = page.locator('#t-caf');
    expect(await tabTo(page, '[popovertarget="t-caf"]')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await gloss.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await gloss.isVisible()).toBe(false);
  });

  it('a question to send is opened among the rules', async () => {
    const page = await open('/regles/');
    const question = page.locator('main details').first();
    expect(await tabTo(page, 'main summary', 150)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await question.getAttribute('open')).not.toBeNull();
  });
});

describe('the page for what is not found', () => {
  it('has no violation', async () => {
    const page = await open('/nulle-part/', true);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the foot of every page', () => {
  it.each(pagesOf())('%s says where errors are reported', async (path) => {
    const page = await open(path);
    const link = page.locator('footer').getByRole('link', { name: 'Signaler une erreur' });
    expect(await link.getAttribute('href')).toBe('/mentions-legales/#signaler-une-erreur');
    await page.context().close();
  });
});
