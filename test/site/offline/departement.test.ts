import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../site.ts';
import { CopiedSite, keptAddresses } from './copied-site.ts';

describe('the département that the reader chose', () => {
  let site: CopiedSite;
  let page: Page;
  beforeAll(async () => {
    site = new CopiedSite(DIST, '/');
    await site.start();
    page = await site.open('mon-budget/');
    await choose('00');
    await page.goto(site.at('mon-budget/'));
  });
  afterAll(() => site.close());

  const choose = (code: string) =>
    page.evaluate((chosen) => {
      sessionStorage.setItem('fnp:departement', `${chosen}|||`);
      dispatchEvent(new Event('departement-chosen'));
    }, code);
  const ofDepartements = async () =>
    Object.values(await keptAddresses(page, '/'))
      .flat()
      .filter((path) => /^departements\/\d/.test(path));

  it('comes along with its dates, and no other does', async () => {
    await site.keep(page);
    await page.getByText('avec le département 00').waitFor();
    const kept = await ofDepartements();
    expect(kept).toEqual(
      expect.arrayContaining(['departements/00/', 'departements/00/local.json', 'departements/00/dates.ics']),
    );
    expect(kept.filter((path) => !/^departements\/00\/[^/]*$/.test(path))).toEqual([]);
  });

  it('is shown without a network, its calls marked by the day of the reader', async () => {
    await site.stop();
    await page.goto(site.at('fiches/1-1/'));
    await page.locator('.chosen-departement').getByText('Exemple').first().waitFor();
    // The call of 2027 of the example: open until 15 January, for some until the 29th.
    for (const [day, status] of [
      ['2026-12-20', 'open'],
      ['2027-01-20', 'extended'],
      ['2027-02-10', 'closed'],
    ] as const) {
      await page.clock.setFixedTime(`${day}T10:00:00`);
      await page.goto(site.at('departements/00/'));
      await page.locator('[data-call][data-status]').first().waitFor();
      expect(await page.locator('[data-call]').first().getAttribute('data-status'), day).toBe(status);
    }
    const calendar = await page.evaluate(async () => {
      const response = await fetch('dates.ics');
      return [response.status, response.headers.get('Content-Type'), (await response.text()).slice(0, 15)];
    });
    expect(calendar).toEqual([200, expect.stringMatching(/^text\/calendar/), 'BEGIN:VCALENDAR']);
    const response = await page.goto(site.at('departements/59/'));
    expect(response?.status()).toBe(503);
  });

  it('gives its place to the next that is chosen', async () => {
    await site.start();
    await page.goto(site.at('mon-budget/'));
    await page.getByText('Gardé hors ligne').waitFor();
    await choose('59');
    await expect.poll(ofDepartements).toEqual(['departements/59/']);
  });

  it('stays for a tab that knows none, and leaves the copy once it is forgotten', async () => {
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await page.getByText('avec le département 59').waitFor();
    expect(await ofDepartements()).toEqual(['departements/59/']);
    await choose('59');
    await choose('');
    await expect.poll(ofDepartements).toEqual([]);
    await page.getByText('Gardé hors ligne').waitFor();
    expect(await page.getByText('avec le département').count()).toBe(0);
  });
});
