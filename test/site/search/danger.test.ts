import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';

let site: Site;
let page: Page;
let faults: string[];
/** Every address that the pages of this context have had, written or asked. */
let written: string[];
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ page, faults } = await site.newPage());
  written = [];
  await page.exposeFunction('noteAddress', (address: string) => written.push(address));
  await page.addInitScript(() => {
    const note = (window as unknown as { noteAddress: (address: string) => void }).noteAddress;
    for (const name of ['pushState', 'replaceState'] as const) {
      const own = history[name].bind(history);
      history[name] = (...given) => {
        note(String(given[2]));
        own(...given);
      };
    }
  });
  page.on('framenavigated', (frame) => written.push(frame.url()));
  return () => page.context().close();
});

const line = () => page.locator('main [data-safety], header [data-safety]').first();
const numbers = () =>
  line()
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.filter((a) => !a.closest('details')).map((a) => a.getAttribute('href')));
const kept = () =>
  page.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      document.title,
      history.state,
    ]),
  );

async function type(selector: string, text: string): Promise<void> {
  await page.locator(selector).click();
  await page.locator(selector).pressSequentially(text, { delay: 20 });
  await line().waitFor();
}

const FIELDS: [path: string, field: string][] = [
  ['/', '#home-search'],
  ['/fiches/1-1/', '#header-search'],
  ['/cette-page-n-existe-pas/', '#header-search'],
  ['/recherche/', '#query'],
  ['/quel-volet/', '#phrase'],
  ['/ma-depense/', '#phrase'],
];

describe.each(FIELDS)('on %s, a danger typed in %s', (path, field) => {
  it('shows the numbers first, and is written nowhere', async () => {
    await page.goto(site.at(path));
    const before = site.requests.length;
    await type(field, 'mon mari me frappe');
    expect(await numbers()).toEqual(['tel:3919', 'tel:17', 'tel:112']);
    await page.locator(field).press('Enter');
    await expect.poll(() => line().isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(new URL(site.at(path)).pathname);
    const first = await page.evaluate(() => {
      const safety = document.querySelector('main [data-safety], header [data-safety]');
      const others = [...document.querySelectorAll('[data-result], [role="option"], .step [type="radio"]')];
      return others.every(
        (other) => (safety?.compareDocumentPosition(other) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });
    expect(first).toBe(true);
    expect(
      [...written, ...site.requests.slice(before)].filter((address) => /frappe|mari/.test(address)),
    ).toEqual([]);
    expect(await kept()).not.toMatch(/frappe/);
  });
});

describe('the line of numbers', () => {
  it('gives each row a call as wide as itself, and big enough for a thumb', async () => {
    const { page: phone } = await site.newPage({ viewport: { width: 360, height: 740 } });
    await phone.goto(site.at('/recherche/'));
    await phone.locator('#query').fill('mon mari me frappe');
    await phone.locator('[data-safety]').first().waitFor();
    const rows = await phone.locator('[data-safety] > .calls > li:has(.call)').evaluateAll((items) =>
      items.map((item) => {
        const calls = [...item.querySelectorAll('.call')].map((call) => call.getBoundingClientRect());
        const row = item.getBoundingClientRect();
        return {
          calls: calls.length,
          share: calls.reduce((sum, { width }) => sum + width, 0) / row.width,
          height: Math.min(...calls.map(({ height }) => height)),
        };
      }),
    );
    expect(rows.map(({ calls }) => calls)).toEqual([1, 2]);
    expect(rows[0]?.share).toBeGreaterThan(0.99);
    expect(rows[1]?.share).toBeGreaterThan(0.75);
    expect(Math.min(...rows.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    await phone.context().close();
  });

  it('says when to call the row that does not come first, and gives 114 as a line of text', async () => {
    await page.goto(site.at('/recherche/'));
    await page.locator('#query').fill('mon mari me frappe');
    await line().waitFor();
    expect(await line().locator('.call-when').textContent()).toBe('En danger maintenant\u00a0:');
    expect(await line().locator('.call-write a').first().getAttribute('href')).toBe('sms:114');
  });

  it('opens all the numbers for whoever seeks one', async () => {
    await page.goto(site.at('/recherche/'));
    await page.locator('#query').fill('numéro à appeler le soir');
    await line().waitFor();
    expect(await line().locator('details').first().getAttribute('open')).toBe('');
    const hrefs = await line()
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect([...hrefs].sort()).toEqual([
      'tel:112',
      'tel:115',
      'tel:116000',
      'tel:116006',
      'tel:119',
      'tel:15',
      'tel:17',
      'tel:3018',
      'tel:3114',
      'tel:3919',
    ]);
  });

  it('goes when the words go', async () => {
    await page.goto(site.at('/'));
    await type('#home-search', 'je veux mourir');
    await page.locator('#home-search').fill('flyers');
    // The words are painted before they are read.
    await expect.poll(() => page.locator('[data-safety]').count()).toBe(0);
    await page.getByRole('option').first().waitFor();
  });

  it('is left by its button alone: Escape twice does not leave', async () => {
    await page.goto(site.at('/'));
    await type('#home-search', 'je veux mourir');
    await page.locator('#home-search').press('Escape');
    await page.locator('#home-search').press('Escape');
    await page.keyboard.press('Escape');
    expect(page.url()).toBe(site.at('/'));
    await page.route('https://www.meteofrance.com/**', (route) => route.fulfill({ body: 'ailleurs' }));
    await type('#home-search', 'je veux mourir');
    await page.getByRole('link', { name: 'Quitter cette page' }).click();
    await page.waitForURL('https://www.meteofrance.com/');
  });

  it('is not left behind for whoever comes back to the page', async () => {
    await page.goto(site.at('/recherche/'));
    await page.locator('#query').fill('mon mari me frappe');
    await page.locator('[data-doors] a[data-result]').first().click();
    await page.waitForURL('**/parents/**');
    await page.goBack();
    await page.waitForURL('**/recherche/');
    expect(await page.locator('#query').inputValue()).toBe('');
  });
});

describe('a danger that comes by a link', () => {
  it.each(['#q=mon+mari+me+frappe', '?q=mon+mari+me+frappe'])(
    '%s leaves the address at once, and the page says so',
    async (query) => {
      await page.goto(site.at(`/recherche/${query}`));
      await line().waitFor();
      expect(page.url()).toBe(site.at('/recherche/'));
      expect(await numbers()).toEqual(['tel:3919', 'tel:17', 'tel:112']);
      await line().getByText('Comment ça marche').click();
      expect(await line().textContent()).toContain('le navigateur peut les avoir gardés');
    },
  );

  it('and is put back when it is a subject of work', async () => {
    await page.goto(site.at('/recherche/#q=conférence+sur+le+harcèlement'));
    await page.waitForURL('**/recherche/#q=conf%C3%A9rence+sur+le+harc%C3%A8lement');
    await line().waitFor();
    expect(
      await page.evaluate(() => {
        const safety = document.querySelector('[data-safety]');
        return [...document.querySelectorAll('[data-doors] [data-result]')].every(
          (door) => (safety?.compareDocumentPosition(door) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING,
        );
      }),
    ).toBe(true);
  });
});

describe('typed before the scripts are there', () => {
  it.each([
    ['/', '#home-search'],
    ['/recherche/', '#query'],
    ['/ma-depense/', '#phrase'],
  ])('on %s, it is heard once they are', async (path, field) => {
    let release: () => void = () => undefined;
    const typed = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto(site.at(path), { waitUntil: 'commit' });
    await page.locator(field).click();
    await page.locator(field).pressSequentially('mon mari me frappe');
    release();
    await line().waitFor();
    expect(await page.locator(field).inputValue()).toBe('mon mari me frappe');
    expect(await numbers()).toEqual(['tel:3919', 'tel:17', 'tel:112']);
    expect(written.filter((address) => /frappe/.test(address))).toEqual([]);
  });
});

it('words that may still become a danger are not written while they are typed', async () => {
  await page.goto(site.at('/recherche/'));
  const query = page.locator('#query');
  for (const piece of ['ma fi', 'lle se', ' sca', 'rifie']) {
    await query.pressSequentially(piece);
    // Past the pause after which the page searches.
    await page.locator('[data-search][aria-busy="false"]').waitFor();
    await page.waitForTimeout(400);
  }
  await line().waitFor();
  expect(written.filter((address) => /sca|se\+s/.test(address))).toEqual([]);
});

describe('a limit reached, without danger', () => {
  it('opens its page first, the numbers right under it, and is not written', async () => {
    await page.goto(site.at('/recherche/'));
    await page.locator('#query').fill('je n’en peux plus');
    await page.locator('#query').press('Enter');
    await page.locator('[data-doors] > li').nth(1).locator('[data-safety]').waitFor();
    expect(
      await page.locator('[data-doors] > li').first().locator('a[data-result]').getAttribute('href'),
    ).toBe('/parents/je-suis-a-bout/');
    await page.locator('[data-search][aria-busy="false"]').waitFor();
    expect(page.url()).toBe(site.at('/recherche/'));
  });

  it('does so from the home page, without leaving it', async () => {
    await page.goto(site.at('/'));
    await type('#home-search', 'je suis à bout');
    await page.locator('#home-search').press('Enter');
    expect(await page.getByRole('option').allTextContents()).toEqual(['Je n’en peux plus Pour les parents']);
    expect(page.url()).toBe(site.at('/'));
  });
});

it('words of danger go nowhere when what reads them cannot come', async () => {
  await page.goto(site.at('/'));
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.locator('#home-search').fill('mon mari me frappe');
  await page.locator('#home-search').press('Enter');
  await page.waitForURL('**/recherche/');
  expect(written.filter((address) => /frappe/.test(address))).toEqual([]);
});

it('a budget label that names a danger is kept, with the numbers small beside it', async () => {
  await page.goto(site.at('/mon-budget/'));
  await page.locator('#volet').selectOption('1.1');
  await page.getByRole('button', { name: 'Ajouter une ligne' }).first().click();
  await page.getByLabel('Libellé').first().fill('Intervenante violences conjugales');
  await line().waitFor();
  expect(await line().getAttribute('class')).toBe('safety-small');
  expect(await numbers()).toEqual(['tel:3919', 'tel:17', 'tel:112']);
  await page.reload();
  expect(await page.getByLabel('Libellé').first().inputValue()).toBe('Intervenante violences conjugales');
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each([
    ['/', '#home-search', 320],
    ['/recherche/', '#query', 1280],
    ['/quel-volet/', '#phrase', 360],
  ])('the line has no violation: %s %s at %i px', async (path, field, width) => {
    const { page: other } = await site.newPage({
      colorScheme,
      bypassCSP: true,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    await other.goto(site.at(path));
    await other.locator(field).click();
    await other.locator(field).pressSequentially('mon mari me frappe');
    await other.locator('[data-safety]').first().waitFor();
    expect(await violations(other)).toEqual([]);
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await other.context().close();
  });
});

it('nothing goes wrong in the console', async () => {
  await page.goto(site.at('/recherche/'));
  await page.locator('#query').fill('mon mari me frappe');
  await line().waitFor();
  await page.locator('[data-search][aria-busy="false"]').waitFor();
  expect(faults).toEqual([]);
});
