import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printed, sheetsOf } from '../paper/paper.ts';
import { type Site, openSite } from '../site.ts';
import { openChosen, plain } from './open-chosen.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The dates of the example that are still to come on 27 November 2026, in their order. */
const TO_COME = ['8 décembre 2026', '15 janvier 2027', '29 janvier 2027', '11 mars 2027', '14 mai 2027'];

describe('the home page', () => {
  it('says the dates to come of the département that was chosen, each with its calendar', async () => {
    const { page, faults } = await openChosen(site, '/');
    const section = page.locator('[data-dates-to-come]');
    await section.getByRole('heading', { name: 'Dates à venir : Exemple' }).waitFor();
    const days = (await section.locator('time').allTextContents()).map(plain);
    expect(days[0]).toBe(TO_COME[0]);
    expect([...days].filter((day) => /novembre 2025|janvier 2026/.test(day))).toEqual([]);
    const files = await section
      .locator('a[download]')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname));
    expect(files).toHaveLength(days.length);
    for (const file of files) {
      const answer = await page.request.get(new URL(file, page.url()).href);
      expect(await answer.text()).toContain('BEGIN:VEVENT');
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says that nobody gave any, where it is so, and shows nothing where none is chosen', async () => {
    const bare = await openChosen(site, '/', { chosen: '01' });
    await bare.page.getByText('Personne ne nous a donné de date pour ce département.').waitFor();
    await bare.page.context().close();
    const none = await openChosen(site, '/', { chosen: '' });
    expect(await none.page.locator('[data-dates-to-come]').isVisible()).toBe(false);
    await none.page.context().close();
  });
});

it.each([
  ['2027-01-15', '(ferme aujourd’hui)', ''],
  ['2027-01-16', '', '(ferme dans 13 jours)'],
  ['2027-01-30', '', ''],
])('on %s the call says « %s » to all, and « %s » to those it is extended for', async (day, all, some) => {
  const { page, faults } = await site.newPage();
  await page.clock.setFixedTime(new Date(`${day}T10:00:00+01:00`));
  await page.goto(site.at('/departements/00/'));
  const call = page.locator('[data-call][data-status]').first();
  expect(await call.locator('[data-call-soon]').textContent()).toBe(all);
  expect(plain((await call.locator('[data-extended]').textContent()) ?? '')).toBe(
    `Prolongé jusqu’au 29 janvier 2027 pour les communes${some && ` ${some}`}`,
  );
  expect(faults).toEqual([]);
  await page.context().close();
});

it('the page of a département prints its calendar: every date, what it is, and no page nearly empty', async () => {
  const { page } = await openChosen(site, '/departements/00/');
  await page.getByText('À venir').or(page.getByText('Ouvert')).first().waitFor();
  const paper = await sheetsOf(await printed(page));
  const text = plain(paper.map((sheet) => sheet.text).join(' '));
  for (const day of ['3 novembre 2025', '9 janvier 2026', '16 novembre 2026', ...TO_COME, '24 juin 2027'])
    expect(text).toContain(day);
  expect(text).toContain('Toutes les dates');
  expect(text).toMatch(/relevé le 20 novembre 2026/);
  expect(text).not.toMatch(/Agenda, |Agenda : |\.ics|C’est mon département/);
  expect(paper.filter(({ filled }, i) => filled < (i === paper.length - 1 ? 0.1 : 0.6))).toEqual([]);
  expect(Math.min(...paper.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(8);
  // All that is dated stands on one sheet, from its heading to the last.
  const whole = paper.filter((sheet) =>
    /Toutes les dates 3 novembre 2025.*24 juin 2027/.test(plain(sheet.text)),
  );
  expect(whole).toHaveLength(1);
  await page.context().close();
});

it('the page of a département says who is there, and where one signs up for a meeting', async () => {
  const { page } = await openChosen(site, '/departements/00/');
  const bodies = page.locator('section:has(#organismes) li');
  expect((await bodies.locator('b').allInnerTexts()).map(plain)).toEqual([
    'Caf de l’Exemple',
    'MSA de l’Exemple',
    'Département de l’Exemple',
    'Réseau parentalité de l’Exemple',
    'Promeneurs du Net de l’Exemple',
  ]);
  expect(await bodies.getByRole('link', { name: 'Son site' }).count()).toBe(4);
  const meeting = page.locator('.local-days li', { hasText: 'Réunion d’information' });
  expect(await meeting.getByRole('link', { name: 'S’inscrire' }).getAttribute('href')).toBe(
    'https://www.exemple.fr/inscription',
  );
  await page.context().close();
});
