import type { Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JOURNEYS } from '../../lost/journeys.ts';
import { FAULTS, loseScript, scriptsOf } from '../../lost/lose-script.ts';
import { type Site, openSite } from '../site.ts';
import { openTool, remember } from './workbench.ts';
import { LIEU } from '../../content/rules/example-dossier.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

// A sample: two scripts far apart in each journey, each way in turn. `npm run -s lost` tries them all.
describe.concurrent('a script that does not come', () => {
  it.for(JOURNEYS.map((journey, rank) => ({ ...journey, rank })))(
    '$name: is done without, or said',
    async (journey, { expect }) => {
      const scripts = await scriptsOf(site, journey);
      expect(scripts.length).toBeGreaterThan(2);
      const outcomes: Record<string, string> = {};
      for (const i of [0, 1]) {
        const script = scripts[(i * 7 + journey.rank) % scripts.length] ?? '';
        const fault = FAULTS[(i * 2 + journey.rank) % 4] ?? 'never';
        outcomes[`${script} ${fault}`] = await loseScript(site, journey, script, fault);
      }
      expect(Object.values(outcomes)).toHaveLength(2);
      expect(Object.entries(outcomes).filter(([, outcome]) => !/^(?:done|said)$/.test(outcome))).toEqual([]);
    },
  );
});

it('a part whose script is cut so short that it is still one is said, and the others stand', async () => {
  const { page } = await site.newPage();
  const cut: string[] = [];
  await page.route('**/_astro/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const isPart = /export\{\w+ as View\}/.test(body);
    if (isPart) cut.push(route.request().url());
    await route.fulfill({ response, body: isPart ? '' : body });
  });
  await page.addInitScript(remember, JSON.stringify(LIEU));
  await page.goto(site.at('/mon-dossier/'));
  await page.getByText('Cette partie n’a pas pu être montrée : rechargez la page.').first().waitFor();
  expect(cut.length).toBeGreaterThan(1);
  expect(await page.locator('.dossier-sheet').isVisible()).toBe(true);
  await page.context().close();
});

const notStarted = '.unstarted';

describe('a tool that did not start', () => {
  it('says so after seven seconds, and no longer once it has started', async () => {
    const { page } = await site.newPage();
    const { promise: released, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(site.at('/mon-dossier/'), { waitUntil: 'commit' });
    const note = page.locator(notStarted);
    await note.waitFor({ state: 'attached' });
    const [delay] = await note.evaluate((each) =>
      each.getAnimations().map(({ effect }) => effect?.getTiming().delay),
    );
    expect(delay).toBe(7_000);
    expect(await note.evaluate((each) => each.getBoundingClientRect().height)).toBe(0);
    expect(await note.isVisible()).toBe(false);
    await note.evaluate((each) => {
      for (const animation of each.getAnimations()) animation.currentTime = 8_000;
    });
    await note.getByText('L’outil n’a pas démarré.').waitFor();
    expect(
      await note.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/regles/', '/fiches/']);
    resolve(undefined);
    await note.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('names the cause where the page is offline', async () => {
    const { page } = await site.newPage();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'onLine', { value: false });
    });
    await page.goto(site.at('/mon-budget/'), { waitUntil: 'commit' });
    await page.getByText('Vous êtes hors ligne').waitFor();
    expect(await page.getByText('Un fichier n’est pas arrivé').isVisible()).toBe(false);
    await page.context().close();
  });

  it('never shows an empty dossier over a work that the tab holds', async () => {
    const { page } = await site.newPage();
    await page.addInitScript(remember, JSON.stringify(LIEU));
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(site.at('/mon-dossier/'), { waitUntil: 'commit' });
    await page.locator(notStarted).waitFor();
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.currentTime = 60_000;
    });
    const empty = page.getByText('Votre dossier est encore vide');
    expect(await empty.isVisible()).toBe(false);
    // Nor where it has started, and is so slow that what it holds is shown without it.
    await page.evaluate(() => {
      document.documentElement.dataset['started'] = '';
      for (const animation of document.getAnimations()) animation.currentTime = 60_000;
    });
    expect(await page.getByText('Reprendre un dossier').isVisible()).toBe(true);
    expect(await empty.isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a site that was made anew while a page was open', () => {
  /** Serves the page with a script that is gone, as often as it is told; then as it is. */
  async function openOld(path: string, times: number, work = LIEU) {
    const { page } = await site.newPage();
    let served = 0;
    await page.addInitScript(remember, JSON.stringify(work));
    await page.route(site.at(path), async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      served += 1;
      const gone = html.replace(/component-url="[^"]*"/, `component-url="/_astro/gone-${String(served)}.js"`);
      await route.fulfill({ response, body: served <= times ? gone : html });
    });
    await page.goto(site.at(path), { waitUntil: 'commit' });
    return { page, served: () => served };
  }

  it('is healed by one reload', async () => {
    const { page, served } = await openOld('/mon-budget/', 1);
    await page.locator('html[data-ready]').waitFor();
    expect(await page.locator('.budget-lines .line').count()).toBe(6);
    // The page, what it looked at to know, and the reload.
    expect(served()).toBe(3);
    await page.context().close();
  });

  it('is said, and reloaded no more, where the same script is still named', async () => {
    const { page } = await site.newPage();
    let served = 0;
    await page.route(site.at('/mon-budget/'), async (route) => {
      served += 1;
      await route.continue();
    });
    await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.at('/mon-budget/'), { waitUntil: 'commit' });
    await page.getByText('L’outil n’a pas démarré.').waitFor();
    expect(served).toBe(2);
    await page.context().close();
  });

  it('is found when a later script is gone: what was typed comes back with the reload', async () => {
    const { page } = await openTool(site, '/mon-budget/', LIEU);
    let lost = true;
    const anew = async (route: Route) => {
      const response = await route.fetch();
      const old = await response.text();
      const [, script = ''] = /component-url="([^"]*)"/.exec(old) ?? [];
      const html = old.replaceAll(script, '/_astro/anew.js');
      lost = false;
      await route.fulfill({ response, body: html });
    };
    await page.route(site.at('/mon-budget/'), anew, { times: 1 });
    await page.route('**/_astro/*.js', (route) =>
      lost ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    );
    await page.getByLabel('Libellé').first().fill('Loyer du local');
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Coller ou importer un tableau' }).click(),
    ]);
    await page.locator('html[data-ready]').waitFor();
    expect(await page.getByLabel('Libellé').first().inputValue()).toBe('Loyer du local');
    await page.context().close();
  });
});
