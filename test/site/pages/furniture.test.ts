import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type Site, openSite, pagesOf } from '../site.ts';

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

  it('a question to send is opened among the rules of an expense', async () => {
    const page = await open('/depenses/salaires/');
    const question = page.locator('main details').first();
    expect(await tabTo(page, 'main summary', 150)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await question.getAttribute('open')).not.toBeNull();
  });
});

/** The names that the browser gives the buttons of a page, for those who hear it. */
async function buttonNames(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const buttons = nodes.filter(({ role }) => role?.value === 'button');
  return buttons.map(({ name }) => String(name?.value).replace(/\s+/g, ' '));
}

describe('a term of several words', () => {
  it('is named whole', async () => {
    const page = await open('/fiches/1-1/');
    expect(await buttonNames(page)).toEqual(
      expect.arrayContaining(['Universités Populaires de Parents', 'référentiel national parentalité']),
    );
  });

  it('is named as it is written, on every page', async () => {
    const { page } = await site.newPage();
    const wrong: string[] = [];
    let seen = 0;
    for (const path of pagesOf()) {
      await page.goto(site.at(path));
      const written = await page
        .locator('.term:has(u)')
        .evaluateAll((terms) =>
          terms.map((term) =>
            [...term.querySelectorAll('u, button')].map(({ textContent }) => textContent).join(''),
          ),
        );
      const named = await buttonNames(page);
      seen += written.length;
      wrong.push(...written.filter((term) => !named.includes(term.replace(/\s+/g, ' '))));
    }
    expect(seen).toBe(52);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

describe('where the browser knows no popover', () => {
  it('definitions stay away from the text, and the menu stands in its own room', async () => {
    const { page } = await site.newPage({ viewport: { width: 375, height: 700 } });
    // As such a browser reads the page: the attributes mean nothing, and the styles made for it apply.
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const older = body
        .replaceAll(/ popover(?=[ >])/g, '')
        .replaceAll('@supports not selector(:popover-open)', '@supports (display:block)')
        // The styles are no longer those of the hash.
        .replace(/style-src [^;"]*/, "style-src 'self' 'unsafe-inline'");
      await route.fulfill({ response, body: older });
    });
    await page.goto(site.at('/fiches/1-1/'));
    expect(await page.locator('.gloss').count()).toBe(5);
    expect(await page.locator('.gloss:visible').count()).toBe(0);
    expect(await page.locator('.menu').isVisible()).toBe(false);
    const menu = await page.locator('#menu').boundingBox();
    const header = await page.locator('.site-header').boundingBox();
    expect(menu?.height).toBeGreaterThan(20);
    expect((menu?.y ?? 0) + (menu?.height ?? Infinity)).toBeLessThanOrEqual(
      (header?.y ?? 0) + (header?.height ?? 0),
    );
    await page.context().close();
  });
});

describe('the page for what is not found', () => {
  it('has no violation', async () => {
    const page = await open('/nulle-part/', true);
    expect(await violations(page)).toEqual([]);
  });
});
