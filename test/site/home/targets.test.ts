import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A reader with a phone who has just opened the home page; each tap counts one, and so does a typed phrase. */
async function atHome() {
  const { page, faults } = await site.newPage({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(site.at('/'));
  let gestures = 0;
  return {
    page,
    faults,
    gestures: () => gestures,
    type: async (words: string) => {
      gestures += 1;
      await page.getByLabel('Dites-le avec vos mots').fill(words);
    },
    tap: async (place: Locator) => {
      gestures += 1;
      await place.tap();
    },
  };
}

const answer = (page: Page) => page.locator('.answer-card h1').innerText();

describe('from the home page, counted in gestures', () => {
  it('flyers in 1.1: three at most', async () => {
    const { page, type, tap, gestures, faults } = await atHome();
    await type('des flyers pour le café des parents');
    await tap(page.getByRole('option', { name: /Compris : volet 1\.1/ }).first());
    expect(await answer(page)).toBe('Oui, selon l’annexe');
    expect(gestures()).toBeLessThanOrEqual(3);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('salaries: six at most', async () => {
    const { page, type, tap, gestures, faults } = await atHome();
    await type('2 heures de plus pour l’animatrice du café des parents');
    await tap(page.getByRole('option', { name: /Compris : volet 1\.1 · du temps en plus/ }).first());
    for (const [question, reply] of [
      ['aide de la Caf', 'Non'],
      ['prouver', 'Oui'],
    ] as const) {
      await page.getByRole('heading', { level: 1, name: question }).waitFor();
      await tap(page.locator('.choice', { hasText: reply }).first());
      await tap(page.getByRole('button', { name: 'Continuer' }));
    }
    expect(await answer(page)).toBe('Oui, selon l’annexe');
    expect(gestures()).toBeLessThanOrEqual(6);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['laep', 'clas'])('the neighbour %s: three at most', async (action) => {
    const { page, tap, gestures } = await atHome();
    await tap(page.getByRole('link', { name: 'Je monte un projet' }));
    await tap(page.locator('.choice', { has: page.locator(`[value="${action}"]`) }));
    await tap(page.getByRole('button', { name: 'Continuer' }));
    await page.locator('.answer-card').waitFor();
    expect(gestures()).toBeLessThanOrEqual(3);
    await page.context().close();
  });
});
