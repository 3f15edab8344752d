import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAST_EASE, MOST_WORDS, readParentPages } from '../../measure/reading/parent-pages.ts';
import { type Site, fileOf, openSite, pagesOf } from '../site.ts';

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
    expect((await found(page)).length).toBeGreaterThan(0);
    expect(page.url()).toBe(site.at('/parents/'));
    // Asked last by the same page: whatever was asked before stands before it.
    await page.evaluate(() => fetch('/favicon.svg?derniere', { cache: 'no-store' }));
    const asked = site.requests.slice(before).map((request) => request.split(' ')[1]);
    // The browser asks for its icon when it likes: it tells nothing.
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual(['/favicon.svg?derniere']);
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

/** The rows in sight of the box on a page: what each link dials, and how large it is. */
const openCalls = (page: Page) =>
  page.locator('main [data-safety] > .calls > li').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('a')].map((link) => ({
        href: link.getAttribute('href'),
        height: link.getBoundingClientRect().height,
        width: link.getBoundingClientRect().width,
        room: row.getBoundingClientRect().width,
      })),
    ),
  );

describe('the numbers to call', () => {
  const WRITE = ['sms:114'];
  const DISTRESS = [['tel:3114'], ['tel:15', 'tel:112'], WRITE, ['tel:119']];
  const URGENT = [['tel:17', 'tel:112'], WRITE, ['tel:119'], ['tel:3114']];
  const VIOLENCE = [['tel:17', 'tel:112'], WRITE, ['tel:3919'], ['tel:119']];
  const HARASSED = [['tel:3018'], ['tel:119'], ['tel:17', 'tel:112'], WRITE];
  const DETAINED = [['tel:3114'], ['tel:119'], ['tel:15', 'tel:112'], WRITE];

  it.each([
    ['/parents/', URGENT],
    ['/parents/je-suis-a-bout/', DISTRESS],
    ['/parents/visites-apres-des-violences/', VIOLENCE],
    ['/parents/conflit-dans-le-couple/', VIOLENCE],
    ['/parents/un-parent-en-prison/', DETAINED],
    ['/parents/grands-parents/', DETAINED],
    ['/parents/ado-et-ecrans/', HARASSED],
    ['/parents/appeler-quelqu-un/', URGENT],
    ['/parents/ecole/', HARASSED],
    ['/parents/enceinte-ou-bebe/', DISTRESS],
  ])('stand in rows on %s, each a link as wide as its row', async (path, rows) => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(site.at(path));
    const found = await openCalls(page);
    expect(found.map((row) => row.map(({ href }) => href))).toEqual(rows);
    const calls = found.filter((row) => row[0]?.href !== 'sms:114');
    expect(calls).toHaveLength(3);
    expect(calls.flat().filter(({ height }) => height < 44)).toEqual([]);
    expect(calls.filter((row) => row.length === 1 && row[0]?.width !== row[0]?.room)).toEqual([]);
    expect(calls.flat().filter(({ width }) => width < 100)).toEqual([]);
    expect(await page.locator('main [data-safety]').textContent()).toContain('hors de l’annexe du fonds');
    await page.context().close();
  });

  it('are all there, once each, under « Tous les numéros »', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.at('/parents/conflit-dans-le-couple/'));
    const rest = page.locator('[data-safety] details a');
    expect(await rest.first().isVisible()).toBe(false);
    await page.getByText('Tous les numéros').click();
    expect(await rest.first().isVisible()).toBe(true);
    expect(await rest.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      'tel:15',
      'tel:115',
      'tel:3114',
      'tel:3018',
      'tel:116000',
      'tel:116006',
    ]);
    await page.context().close();
  });

  it('say in one breath what to dial, who answers, for whom, and when it is not always', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/parents/ado-et-ecrans/'));
    const box = page.locator('[data-safety]');
    const words = (await box.locator('.call').first().textContent())?.replace(/\s/g, ' ');
    expect(words).toBe(
      'Appeler le 3018 Numéro national contre le harcèlement et les violences numériques : ' +
        'pour les jeunes et leurs parents. Répond de 9 h à 23 h, tous les jours.',
    );
    expect(await box.textContent()).toContain('Les autres répondent à toute heure, tous les jours.');
    expect(await box.locator('[href="tel:116000"]').textContent()).toContain('116\u202f000');
    await page.context().close();
  });

  it.each([
    ['/fiches/1-1/', ['tel:3114', 'tel:15', 'tel:112', 'sms:114', 'tel:119']],
    ['/fiches/2-1/', ['tel:17', 'tel:112', 'sms:114', 'tel:3919', 'tel:119']],
    ['/fiches/2-2/', ['tel:17', 'tel:112', 'sms:114', 'tel:119', 'tel:3114']],
    ['/fiches/3-2/', ['tel:3114', 'tel:119', 'tel:15', 'tel:112', 'sms:114']],
  ])('stand in one line on %s, as not from the annexe', async (path, numbers) => {
    const { page } = await site.newPage();
    await page.goto(site.at(path));
    const line = page.locator('main [data-safety]');
    const links = line.locator('a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(numbers);
    expect(await line.textContent()).toContain('Hors de l’annexe');
    await page.context().close();
  });
});

describe('the way to the numbers', () => {
  it.each(pagesOf().filter((path) => path.startsWith('/parents/')))(
    'is in sight when %s opens on a phone, and one tap long',
    async (path) => {
      const { page, faults } = await site.newPage({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 640 },
      });
      await page.goto(site.at(path));
      const link = page.locator('main').getByRole('link', { name: 'Numéros à appeler' });
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      await link.click();
      await page.waitForURL('**/parents/**#numeros');
      const call = await page.locator('#numeros .call').first().boundingBox();
      expect(call?.y).toBeGreaterThanOrEqual(0);
      expect((call?.y ?? Infinity) + (call?.height ?? 0)).toBeLessThanOrEqual(640);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

describe('what is still to be checked', () => {
  it('is said in the legal notices, in so many words', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/mentions-legales/'));
    expect(await page.locator('#numeros + p').textContent()).toContain(
      'L’éditeur de cette copie ne les a pas encore vérifiés.',
    );
    await page.context().close();
  });

  it('is an editor’s note on no page', () => {
    const pages = pagesOf();
    expect(pages.length).toBeGreaterThan(40);
    const noted = pages.filter((path) =>
      /avant\s(?:la\s)?mise\sen\sligne/i.test(readFileSync(fileOf(path), 'utf8')),
    );
    expect(noted).toEqual([]);
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
  async function open(
    javaScriptEnabled = true,
    before?: (context: BrowserContext) => Promise<unknown>,
  ): Promise<Page> {
    const { page } = await site.newPage({ javaScriptEnabled });
    await before?.(page.context());
    await page
      .context()
      .route(EXIT, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Météo</h1>' }));
    // A page whose scripts never come is never loaded.
    const waitUntil = before ? 'commit' : 'load';
    await page.goto(site.at('/parents/'), { waitUntil });
    await page.goto(site.at('/parents/visites-apres-des-violences/'), { waitUntil });
    await page.locator('[data-leave]').waitFor();
    // The page is painted piece by piece: the inline script that serves the button may be the next piece.
    await page.waitForFunction(() => document.readyState !== 'loading');
    return page;
  }

  const GESTURES: [string, (page: Page) => Promise<void>][] = [
    ['a click', (page) => page.getByRole('link', { name: 'Quitter cette page' }).click()],
    ['Escape pressed twice', (page) => escapeAt(page, 0, 1)],
  ];

  it.each(GESTURES)('takes the place of the page in the history, with %s', async (_, gesture) => {
    const page = await open();
    await gesture(page);
    await page.waitForURL(EXIT);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    await page.goBack();
    expect(page.url()).toBe(site.at('/parents/'));
    await page.context().close();
  });

  it.each(GESTURES)('does so before any file of script has come, with %s', async (_, gesture) => {
    const page = await open(true, (context) => context.route('**/*.js', () => new Promise(() => undefined)));
    await gesture(page);
    await page.waitForURL(EXIT);
    await page.goBack({ waitUntil: 'commit' });
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

  // A key that the page leaves to the browser stops whatever is loading: then the exit would never come.
  it('keeps for itself the Escape that leaves, and those pressed after it', async () => {
    const page = await open();
    await page.context().route(EXIT, () => new Promise(() => undefined));
    const kept: string[] = [];
    page.on('console', (message) => kept.push(message.text()));
    await page.evaluate(() => {
      addEventListener('keydown', ({ defaultPrevented }) => {
        console.log(defaultPrevented);
      });
    });
    await escapeAt(page, 0, 0.5, 0.9);
    await expect.poll(() => kept).toEqual(['false', 'true', 'true']);
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
    // Asked last by the same page: a request of the gesture would stand before it.
    await page.evaluate(() => fetch('/favicon.svg', { cache: 'no-store' }));
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
