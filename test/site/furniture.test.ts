import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

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
