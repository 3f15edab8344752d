import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACK } from '../../../src/offline/names.ts';
import { DIST } from '../site.ts';
import { CopiedSite, keptAddresses, traces } from './copied-site.ts';

/** The next version: each page and each script says that it is of it. */
const NEXT = (path: string, text: string) => {
  if (path.endsWith('.js')) return `${text}\n;globalThis.isNext=true`;
  return text.replace('<h1', '<h1 data-next');
};

/** Whether a page, or any of the scripts that it ran, is of the next version. */
async function isNext(page: Page): Promise<{ page: boolean; scripts: boolean }> {
  return page.evaluate(() => ({
    page: document.querySelector('h1[data-next]') !== null,
    scripts: 'isNext' in globalThis,
  }));
}

const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

describe('another version of the site', () => {
  let site: CopiedSite;
  let page: Page;
  let other: Page;
  let work: string;
  beforeAll(async () => {
    site = new CopiedSite(DIST, '/');
    await site.start();
    page = await site.open('mon-evaluation/');
    await page.getByLabel('Volet de ce projet').selectOption({ index: 1 });
    await page.waitForFunction(() => Object.keys(sessionStorage).length > 0);
    await page.waitForTimeout(1000);
    work = await stored(page);
    await site.keep(page);
    other = await page.context().newPage();
    await other.goto(site.at('recherche/'));
    await page.goto(site.at('mon-evaluation/'));
  });
  afterAll(() => site.close());

  it('is offered once it is ready, and until then nothing of it is shown', async () => {
    site.publish(NEXT);
    await expect.poll(async () => (await fetch(site.at('fiches/1-1/'))).text()).toContain('data-next');
    await page.reload();
    await page.locator('.kept-copy').getByText('Une nouvelle version est prête').waitFor();
    expect(Object.keys(await keptAddresses(page, '/'))).toHaveLength(3);
    for (const path of ['fiches/1-1/', 'mon-evaluation/']) {
      await page.goto(site.at(path));
      await page.locator('.kept-copy button').waitFor();
      expect(await isNext(page)).toEqual({ page: false, scripts: false });
    }
  });

  it('without a network, the copy of before stays whole', async () => {
    await site.stop();
    for (const path of ['fiches/1-1/', 'ma-depense/', 'mon-dossier/']) {
      await page.goto(site.at(path));
      expect(await isNext(page)).toEqual({ page: false, scripts: false });
    }
    await site.start();
  });

  it('is taken by the page that asks, with the work as it was', async () => {
    await page.goto(site.at('mon-evaluation/'));
    await page.getByRole('button', { name: 'Passer à la nouvelle version' }).click();
    await page.locator('h1[data-next]').waitFor();
    await expect.poll(() => isNext(page)).toEqual({ page: true, scripts: true });
    expect(await stored(page)).toBe(work);
    expect(await page.getByRole('button', { name: 'Passer à' }).count()).toBe(0);
  });

  it('and gives none of its scripts to a page that was open before', async () => {
    await site.stop();
    await other.locator('main input[type=search], main [role=combobox]').first().fill('handicap');
    await other.keyboard.press('Enter');
    await other.locator('main ol li, main ul li').first().waitFor();
    await other
      .getByText(/\d+ pages? pour/)
      .first()
      .waitFor();
    expect(await isNext(other)).toEqual({ page: false, scripts: false });
    await site.start();
  });

  it('the copy of before goes with the last page that needs it', async () => {
    await other.goto(site.at('fiches/'));
    await expect.poll(() => isNext(other)).toEqual({ page: true, scripts: true });
    await page.goto(site.at('regles/'));
    await page.goto(site.at('glossaire/'));
    await expect.poll(async () => Object.keys(await keptAddresses(page, '/'))).toHaveLength(2);
    await site.stop();
    await page.goto(site.at('mon-budget/'));
    expect(await isNext(page)).toEqual({ page: true, scripts: true });
    await site.start();
  });

  it('that comes broken leaves the copy as it was, and is not offered', async () => {
    const before = await keptAddresses(page, '/');
    site.publish((path, text) => (path === 'fiches/' ? `${text} ` : text));
    site.write(PACK, new Uint8Array(100));
    await expect.poll(async () => (await (await fetch(site.at(PACK))).arrayBuffer()).byteLength).toBe(100);
    await page.goto(site.at('fiches/'));
    await expect
      .poll(() => site.requests.filter((path) => path === PACK).length, { timeout: 20_000 })
      .toBeGreaterThan(3);
    await page.waitForTimeout(1000);
    expect(await keptAddresses(page, '/')).toEqual(before);
    expect(await page.getByRole('button', { name: 'Passer à' }).count()).toBe(0);
  });
});

describe('a copy that cannot be made', () => {
  let site: CopiedSite;
  let page: Page;
  beforeAll(async () => {
    site = new CopiedSite(DIST, '/');
    await site.start();
    page = await site.open('mon-dossier/');
  });
  afterAll(() => site.close());
  const NONE = { stores: [], workers: 0 };

  it('for want of room says so, and leaves nothing', async () => {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(site.at(''));
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    await page.getByRole('button', { name: 'Garder hors ligne' }).click();
    await page.getByText('Il n’y a plus assez de place').waitFor();
    await expect.poll(() => traces(page)).toEqual(NONE);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  });

  it('for want of a network says so, and leaves nothing', async () => {
    await site.stop();
    await page.getByRole('button', { name: 'Garder hors ligne' }).click();
    await page.getByText('Le réseau s’est interrompu').waitFor();
    await site.start();
    expect(await traces(page)).toEqual(NONE);
  });

  it('because the site changes meanwhile says so, and leaves nothing', async () => {
    site.write(PACK, new Uint8Array(100));
    await expect.poll(async () => (await (await fetch(site.at(PACK))).arrayBuffer()).byteLength).toBe(100);
    await page.getByRole('button', { name: 'Garder hors ligne' }).click();
    await page.getByText('Le site changeait pendant la copie').waitFor();
    await expect.poll(() => traces(page)).toEqual(NONE);
    await page.reload();
    expect(await page.locator('.kept-copy').count()).toBe(0);
  });
});
