import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE_DIST, SITE } from '../build/built.ts';
import { DIST, type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The titles that the page of changes shows, and what it says of the link. */
async function shown(fragment: string) {
  const { page, faults } = await site.newPage();
  await page.goto(site.at(`/nouveautes/${fragment}`));
  const said = page.locator('[data-since]');
  const says = (await said.isVisible()) ? await said.locator('p').first().textContent() : null;
  const titles = await page.locator('#regles ~ .journal-entry:visible h3').allTextContents();
  expect(faults).toEqual([]);
  return { says, titles: titles.map((title) => title.trim().replaceAll('\u00a0', ' ')) };
}

describe('the page of changes', () => {
  it('shows every change of the rules, the latest first', async () => {
    const { says, titles } = await shown('');
    expect(says).toBeNull();
    expect(titles.length).toBeGreaterThanOrEqual(5);
    expect(titles.at(-1)).toBe('Les règles sont suivies à partir de ce jour');
  });

  it('shows what moved the expenses since a link of « Ma dépense »', async () => {
    const { says, titles } = await shown('#r=732cd2');
    expect(says).toBe('Votre lien suit les règles du 26 novembre 2026. Depuis, 1 changement :');
    expect(titles).toEqual(['Une dix-huitième dépense, « Aucune de ces dépenses »']);
  });

  it('shows what moved the conditions since a link of « Mon projet », and all when one asks', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/nouveautes/#r=0030d5'));
    await expect.poll(() => page.locator('#regles ~ .journal-entry:visible').count()).toBe(2);
    await page.getByRole('link', { name: 'Montrer tous les changements' }).click();
    await expect
      .poll(() => page.locator('#regles ~ .journal-entry:visible').count())
      .toBeGreaterThanOrEqual(5);
    expect(await page.locator('[data-since]').isVisible()).toBe(false);
  });

  it('is where a wizard leads whose link is of other rules', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.at('/ma-depense/#volet=1.1&depense=location&r=e4cfe5'));
    await page.getByRole('link', { name: 'Ce qui a changé' }).click();
    await page.waitForURL('**/nouveautes/#r=e4cfe5');
    await expect
      .poll(() => page.locator('[data-since] p').first().textContent())
      .toBe('Votre lien suit les règles du 25 novembre 2026. Depuis, 3 changements :');
    expect(faults).toEqual([]);
  });

  it.each(['#r=<img src=x onerror=alert(1)>', '#r=zzz', '#2026-11-26-3-grands-parents'])(
    'says nothing of a link for « %s »',
    async (fragment) => {
      expect((await shown(fragment)).says).toBeNull();
    },
  );
});

describe.each([
  ['/', DIST, null],
  ['/guide/', BASE_DIST, SITE],
])('under %s', (base, dir, address) => {
  it('there is a feed, and a sitemap only where the site knows its address', () => {
    const feed = readFileSync(join(dir, 'flux.xml'), 'utf8');
    expect(feed.match(/<entry>/g)?.length).toBeGreaterThan(8);
    expect(feed).not.toContain('exemple.invalid');
    expect(existsSync(join(dir, 'sitemap.xml'))).toBe(address !== null);
    if (address !== null) {
      expect(feed).toContain(`${address}/guide/nouveautes/`);
      const listed = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
      expect(listed).toContain(`<loc>${address}/guide/integrer/</loc>`);
      expect(listed).not.toContain('/integration/');
    }
    // A host reads it at the root of its name alone.
    expect(existsSync(join(dir, 'robots.txt'))).toBe(base === '/');
    expect(readFileSync(join(dir, 'nouveautes/index.html'), 'utf8')).toContain(
      `<link rel="alternate" type="application/atom+xml" title="Ce qui a changé" href="${base}flux.xml">`,
    );
  });
});
