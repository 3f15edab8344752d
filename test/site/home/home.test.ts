import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { type Site, openSite } from '../site.ts';
import { remember } from '../tools/workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

async function open(options = {}, work?: unknown) {
  const { page, faults } = await site.newPage(options);
  if (work) await page.addInitScript(remember, JSON.stringify(work));
  await page.goto(site.at('/'));
  return { page, faults };
}

describe('the first screen of a phone', () => {
  it.each([
    ['Je monte un projet', '/quel-volet/'],
    ['Je suis parent', '/parents/'],
  ])('holds « %s », large enough for a finger', async (name, path) => {
    const { page } = await open(PHONE);
    const link = page.getByRole('navigation', { name: 'Vous êtes' }).getByRole('link', { name });
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(640);
    await link.tap();
    await page.waitForURL(`**${path}`);
    await page.context().close();
  });

  it('holds the field, and what it is for', async () => {
    const { page } = await open(PHONE);
    for (const place of [page.locator('h1'), page.getByLabel('Dites-le avec vos mots')]) {
      const box = await place.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(640);
    }
    await page.context().close();
  });
});

describe('from the home page', () => {
  it('« Je n’en peux plus » is two taps away', async () => {
    const { page } = await open(PHONE);
    await page.getByRole('link', { name: 'Je suis parent' }).tap();
    await page.locator('.need-groups').getByRole('link', { name: 'Je n’en peux plus' }).tap();
    await page.waitForURL('**/parents/je-suis-a-bout/');
    expect(await page.locator('h1').innerText()).toBe('Je n’en peux plus');
    await page.context().close();
  });

  it('flyers in 1.1 are answered two gestures away, by the drawing', async () => {
    const { page } = await open(PHONE);
    await page.getByRole('link', { name: 'Ouvrir la carte des dépenses' }).tap();
    await page.locator('.expense-map a[href$="/depenses/communication/#1-1"]').tap();
    const rule = page.locator('.expense-place', { has: page.locator('[id="1-1"]') });
    expect(await rule.locator('.verdict').first().innerText()).toBe('Éligible');
    await page.context().close();
  });

  it('the drawing is told to those who do not see it', async () => {
    const { page } = await open();
    const name = await page.getByRole('img').getAttribute('aria-label');
    expect(name?.replace(/\s/g, ' ')).toBe(
      '18 dépenses dans 8 volets. éligible : 16 cases, non éligible : 14 cases, l’annexe n’en dit rien : 74 cases et cela dépend de vos réponses : 40 cases.',
    );
    await page.context().close();
  });

  it('the tasks are named as their pages', async () => {
    const { page } = await open();
    expect(await page.locator('.tasks b').allTextContents()).toEqual([
      'Mon projet',
      'Vérifier une dépense',
      'Mon budget',
      'Mon dossier',
    ]);
    await page.context().close();
  });
});

describe('the map of the fund', () => {
  it.each([1090, 1280, 1920])(
    'has its strands on two lines at %i px, whatever its titles take',
    async (width) => {
      const { page } = await open({ viewport: { width, height: 900 } });
      const tops = (nth: string) =>
        page
          .locator(`.fund-map .strands > li:${nth}-child`)
          .evaluateAll((all) => [
            ...new Set(all.map((each) => Math.round(each.getBoundingClientRect().top))),
          ]);
      expect(await tops('first')).toHaveLength(1);
      expect(await tops('last')).toHaveLength(1);
      await page.context().close();
    },
  );
});

describe('« Reprendre où j’en étais »', () => {
  const section = '[data-resume]';

  it('is not there while the tab holds no work', async () => {
    const { page, faults } = await open();
    expect(await page.locator(section).isVisible()).toBe(false);
    expect(await page.locator('#menu li').last().innerText()).toBe('Mon dossier');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is not there for a work in which nothing was done, nor for what cannot be read', async () => {
    const { page, faults } = await open({}, EMPTY_WORKBENCH);
    expect(await page.locator(section).isVisible()).toBe(false);
    await page.evaluate(() => {
      sessionStorage.setItem('fnp:travail', 'abc');
    });
    await page.reload();
    expect(await page.locator(section).isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says what there is, where it leads, and nothing moves', async () => {
    const { page, faults } = await site.newPage(PHONE);
    await page.addInitScript(remember, JSON.stringify(LIEU));
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.at('/'));
    const parts = page.locator(`${section} li:visible`);
    await expect
      .poll(async () => (await parts.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')))
      .toEqual([
        'Mon projet « La maison des parents »',
        'Mon budget 6 lignes de budget, 125 123,46 €',
        'Mon évaluation 3 séances',
        'Mon dossier Tout relire, imprimer ou envoyer',
      ]);
    expect(await page.locator(section).getByRole('link').first().getAttribute('href')).toBe(
      '/quel-volet/#action=lieu-ressources&demi-journees=3',
    );
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('names no part that was not begun', async () => {
    const { page } = await open({}, { ...EMPTY_WORKBENCH, evaluation: LIEU.evaluation });
    await expect
      .poll(() => page.locator(`${section} b:visible`).allTextContents())
      .toEqual(['Mon évaluation', 'Mon dossier']);
    await page.context().close();
  });

  it('brings back what was kept on this device, in a new tab', async () => {
    const { page } = await open();
    await page.evaluate((work) => {
      localStorage.setItem('fnp:garde:essai', `{"stamps":["a"],"savedAt":1}\n${work}`);
    }, JSON.stringify(LIEU));
    await page.reload();
    await expect
      .poll(() => page.locator(`${section} li:not([hidden]) small`).nth(2).innerText())
      .toBe('3 séances');
    await page.context().close();
  });
});
