import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAST_EASE, MOST_WORDS, readParentPages } from '../measure/parent-pages.ts';
import type { Site } from './site.ts';
import { openSite, pagesOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The pages shown by the finder, by what their links say. */
const found = (page: Page) => page.locator('.finder .needs a:visible').allTextContents();

async function answer(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) await page.locator('.finder').getByLabel(label, { exact: true }).check();
}

describe('the finder', () => {
  it('leads by keyboard alone from three answers to a page', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.at('/parents/'));
    await page.locator('.finder summary').focus();
    await page.keyboard.press('Enter');
    // « De mon petit-enfant », the sixth; then « Garder un lien », the last; then « L’un de nous est en prison ».
    await page.keyboard.press('Tab');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
    expect(await found(page)).toEqual(['L’un de nous est en prison']);
    expect(await page.getByRole('status').textContent()).toMatch(/^1\spage$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/parents/un-parent-en-prison/');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('does the same without script, one question after the other', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.at('/parents/'));
    const questions = page.locator('.finder fieldset:visible');
    expect(await questions.count()).toBe(0);
    await page.locator('.finder summary').click();
    expect(await questions.count()).toBe(1);
    await answer(page, 'De mon ado');
    expect(await questions.count()).toBe(2);
    await answer(page, 'Garder un lien, ou le refaire');
    expect(await found(page)).toEqual([]);
    await answer(page, 'Rien de plus');
    expect(await found(page)).toContain('À la maison, on ne se parle plus');
    expect((await found(page)).length).toBeLessThanOrEqual(5);
    await page.context().close();
  });

  it('tells nobody: no request, no address and no field that could be sent', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/parents/'), { waitUntil: 'networkidle' });
    const before = site.requests.length;
    await page.locator('.finder summary').click();
    await answer(page, 'De moi', 'Parler, être écouté', 'Il y a eu des violences');
    await page.waitForTimeout(300);
    expect(site.requests.slice(before)).toEqual([]);
    expect(page.url()).toBe(site.at('/parents/'));
    expect(await page.locator('main form').count()).toBe(0);
    await page.context().close();
  });
});

describe('the cards', () => {
  it('open every page for parents', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.at('/parents/'));
    const links = await page
      .locator('.need-groups a')
      .evaluateAll((list) => list.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const pages = pagesOf().filter((path) => /^\/parents\/.+/.test(path));
    expect(pages).toHaveLength(16);
    expect(links.sort()).toEqual(pages);
    await page.context().close();
  });

  it('stand one gesture away from the home page', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/'));
    await page.locator('main').getByRole('link', { name: 'Je n’en peux plus' }).click();
    await page.waitForURL('**/parents/je-suis-a-bout/');
    await page.context().close();
  });
});

describe('every page for parents', () => {
  it.each(readParentPages())('$path is easy to read', ({ score, longest }) => {
    expect(score).toBeGreaterThanOrEqual(LEAST_EASE);
    expect(longest.words).toBeLessThanOrEqual(MOST_WORDS);
  });
});

describe('the numbers to call', () => {
  it.each([
    ['/parents/je-suis-a-bout/', ['3114', '119', '112']],
    ['/parents/visites-apres-des-violences/', ['17', '112', '114', '3919', '119']],
    ['/parents/conflit-dans-le-couple/', ['17', '112', '114', '3919', '119']],
    ['/parents/un-parent-en-prison/', ['3114', '119', '112']],
    ['/parents/ado-et-ecrans/', ['3018', '17', '112', '119', '3114']],
    ['/parents/appeler-quelqu-un/', ['17', '112', '114', '119', '3919', '3114']],
    ['/fiches/1-1/', ['3114', '119', '112']],
    ['/fiches/2-1/', ['17', '112', '114', '3919', '119']],
    ['/fiches/2-2/', ['17', '112', '114', '119', '3919', '3114']],
    ['/fiches/3-2/', ['3114', '119', '112']],
  ])('stand on %s, as not from the annexe and still to be checked', async (path, numbers) => {
    const { page } = await site.newPage();
    await page.goto(site.at(path));
    const box = page.locator('main [data-safety]');
    expect(await box.locator('a').allTextContents()).toEqual(numbers);
    expect(await box.locator('a', { hasText: '114' }).first().getAttribute('href')).toMatch(
      /^(sms|tel):\d+$/,
    );
    expect(await box.textContent()).toMatch(/hors de l’annexe.*À vérifier avant mise en ligne/);
    await page.context().close();
  });
});

describe('« Quitter cette page »', () => {
  const EXIT = 'https://www.meteofrance.com/';
  /** Presses Escape, at a moment of the given time in seconds: what the keyboard says, not what the machine takes. */
  async function escapeAt(page: Page, ...moments: number[]): Promise<void> {
    const cdp = await page.context().newCDPSession(page);
    const now = Date.now() / 1000;
    for (const moment of moments) {
      const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27, timestamp: now + moment };
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }).catch(() => undefined);
    }
  }
  const hides = (page: Page) => page.evaluate(() => document.documentElement.style.visibility === 'hidden');

  /** The page on violence, opened from the list, with the exit page answered in place of the real one. */
  async function open(javaScriptEnabled = true): Promise<Page> {
    const { page } = await site.newPage({ javaScriptEnabled });
    await page
      .context()
      .route(EXIT, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Météo</h1>' }));
    await page.goto(site.at('/parents/'));
    await page.goto(site.at('/parents/visites-apres-des-violences/'));
    return page;
  }

  it.each([
    ['a click', (page: Page) => page.getByRole('link', { name: 'Quitter cette page' }).click()],
    ['Escape pressed twice', (page: Page) => escapeAt(page, 0, 1)],
  ])('takes the place of the page in the history, with %s', async (_, gesture) => {
    const page = await open();
    await gesture(page);
    await page.waitForURL(EXIT);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    await page.goBack();
    expect(page.url()).toBe(site.at('/parents/'));
    await page.context().close();
  });

  it('stays put when Escape is pressed once, or twice far apart', async () => {
    const page = await open();
    await escapeAt(page, 0, 1.6);
    expect(await hides(page)).toBe(false);
    expect(page.url()).toBe(site.at('/parents/visites-apres-des-violences/'));
    await page.context().close();
  });

  it.each([
    [
      'a definition',
      async (page: Page) => {
        await page.locator('.term button').first().click();
        await page.locator('.gloss:popover-open').waitFor();
      },
    ],
    [
      'the menu',
      async (page: Page) => {
        await page.setViewportSize({ width: 700, height: 700 });
        await page.locator('.menu').click();
        await page.locator('#menu:popover-open').waitFor();
      },
    ],
    [
      'suggestions',
      async (page: Page) => {
        await page.locator('#header-search').pressSequentially('prison');
        await page.getByRole('option').first().waitFor();
      },
    ],
  ])('does not count the Escape that closes %s', async (_, show) => {
    const page = await open();
    await show(page);
    await escapeAt(page, 0, 0.5);
    expect(await hides(page)).toBe(false);
    expect(await page.locator(':popover-open, [role=listbox]:not([hidden])').count()).toBe(0);
    await escapeAt(page, 0.8, 1.2);
    await page.waitForURL(EXIT);
    await page.context().close();
  });

  it('leads to the same place without script', async () => {
    const page = await open(false);
    await page.getByRole('link', { name: 'Quitter cette page' }).click();
    await page.waitForURL(EXIT);
    await page.context().close();
  });

  it('asks nothing of another site before the gesture', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.at('/parents/visites-apres-des-violences/'), { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Quitter cette page' }).hover();
    await page.waitForTimeout(300);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('stands on the two pages that speak of violence, in sight however far one reads', async () => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 640 } });
    const pages: string[] = [];
    for (const path of pagesOf().filter((path) => path.startsWith('/parents/'))) {
      await page.goto(site.at(path));
      if ((await page.locator('[data-leave]').count()) > 0) pages.push(path);
    }
    expect(pages).toEqual(['/parents/conflit-dans-le-couple/', '/parents/visites-apres-des-violences/']);
    await page.goto(site.at('/parents/visites-apres-des-violences/'));
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' });
    });
    expect(
      await page.locator('[data-leave]').evaluate((link) => link.getBoundingClientRect().top),
    ).toBeLessThan(60);
    await page.context().close();
  });
});
