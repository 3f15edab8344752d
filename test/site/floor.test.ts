import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEU } from '../content/rules/example-dossier.ts';
import { contrast } from '../contrast.ts';
import { floorCss, floorPage, oldPage } from './old-browser.ts';
import { painted } from './pages/painted.ts';
import { type Site, openSite } from './site.ts';
import { ready, remember } from './tools/workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 360, height: 740 } };
const DESK = { viewport: { width: 1280, height: 800 } };

async function openAtFloor(path: string, options = {}) {
  const opened = await floorPage(site, options);
  await opened.page.goto(site.at(path));
  await painted(opened.page);
  return opened;
}

describe('in a browser of the floor', () => {
  it.each([
    ['light', '#fbf8f2'],
    ['dark', '#181715'],
  ] as const)('the doors of the home page and of a sheet read, in %s', async (colorScheme, paper) => {
    for (const [path, doors] of [
      ['/', '.tasks a'],
      ['/fiches/1-1/', '.sheet-ways a'],
    ] as const) {
      const { page, faults } = await openAtFloor(path, { ...PHONE, colorScheme });
      expect(await groundOf(page, 'body')).toBe(paper);
      const inks = await coloursOf(page, doors);
      expect(inks.length).toBeGreaterThan(1);
      for (const { ink, ground } of inks) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('a field has an edge, and shows where the focus is', async () => {
    const { page } = await openAtFloor('/', PHONE);
    const field = page.locator('.home-search input');
    await field.focus();
    expect(await field.evaluate((input) => getComputedStyle(input).outlineStyle)).toBe('solid');
    const edge = page.locator('.home-search > div');
    expect(await edge.evaluate((box) => getComputedStyle(box).borderTopColor)).toBe('rgb(133, 124, 110)');
    await page.context().close();
  });

  it.each([PHONE, DESK])(
    'the menu is in the page, and no definition covers it: $viewport.width',
    async (size) => {
      const { page } = await openAtFloor('/fiches/1-1/', size);
      expect(await page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(false);
      const links = page.locator('#menu a');
      expect(await links.count()).toBe(5);
      expect(
        await links.evaluateAll((all) => all.filter((link) => link.getClientRects().length > 0).length),
      ).toBe(5);
      const terms = page.locator('.gloss');
      expect(await terms.count()).toBeGreaterThan(3);
      expect(
        await terms.evaluateAll((all) => all.filter((term) => term.getClientRects().length > 0)),
      ).toEqual([]);
      await page.context().close();
    },
  );

  it('the sources are in sight, without the switch that could not show them', async () => {
    const { page } = await openAtFloor('/fiches/1-1/', DESK);
    expect(await page.locator('main .src').first().isVisible()).toBe(true);
    expect(await page.getByLabel('Montrer les sources').isVisible()).toBe(false);
    await page.context().close();
  });

  it('a wide screen has its columns', async () => {
    const { page } = await openAtFloor('/fiches/1-1/', DESK);
    const side = await page.locator('.side').boundingBox();
    const prose = await page.locator('.sheet .prose').boundingBox();
    expect((side?.x ?? 0) + (side?.width ?? 0)).toBeLessThan(prose?.x ?? 0);
    await page.context().close();
  });

  it('the search answers, in its page and under its field', async () => {
    const { page, faults } = await openAtFloor('/recherche/#q=location', PHONE);
    await page.locator('[data-doors] a').first().waitFor();
    await page.locator('[data-results] a').first().waitFor();
    await page.goto(site.at('/'));
    await page.locator('.home-search input').pressSequentially('camping');
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await options.first().waitFor();
    expect(await page.getByRole('combobox', { expanded: true }).count()).toBe(1);
    await page.locator('.home-search input').fill('mon mari me frappe');
    await page.locator('[data-safety] a[href="tel:3919"]').first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('the wizards ask, show where the focus is, and answer', async () => {
    const { page, faults } = await openAtFloor('/ma-depense/', PHONE);
    const choice = page.getByRole('radio', { name: 'Location' });
    await choice.focus();
    await page.keyboard.press('Space');
    expect(await choice.evaluate((input) => getComputedStyle(input).outlineStyle)).toBe('solid');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dans quel volet du fonds' }).waitFor();
    await page.goto(site.at('/quel-volet/#action=laep'));
    await page.getByRole('heading', { level: 1, name: 'L’annexe n’en dit rien' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['/mon-budget/', '/mon-evaluation/', '/mon-bilan/', '/mon-dossier/'])(
    '%s opens the work of the tab',
    async (path) => {
      const { page, faults } = await floorPage(site, DESK);
      await page.addInitScript(remember, JSON.stringify(LIEU));
      await page.goto(site.at(path));
      await ready(page);
      expect(await page.locator('.workbench').getByRole('heading').count()).toBeGreaterThan(1);
      // What does not know `:has()` has one column: nothing is squeezed beside another.
      const fields = await page
        .locator('.workbench :is(select, input[type=text])')
        .evaluateAll((all) => all.map((field) => field.clientWidth));
      expect(fields.length).toBeGreaterThan(0);
      expect(Math.min(...fields)).toBeGreaterThan(60);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

describe('far below the floor', () => {
  it.each(['/', '/fiches/1-1/', '/parents/ecole/', '/regles/', '/source/', '/ma-depense/', '/mon-budget/'])(
    '%s reads, and no picture fills the screen',
    async (path) => {
      const { page } = await oldPage(site, DESK);
      await page.goto(site.at(path));
      expect(await page.locator('h1').isVisible()).toBe(true);
      const [words] = await coloursOf(page, 'main h1');
      expect(contrast(words?.ink ?? '', words?.ground ?? '')).toBeGreaterThan(12);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(300);
      const pictures = await page
        .locator('svg')
        .evaluateAll((all) => all.map((svg) => Math.round(svg.getBoundingClientRect().width)));
      expect(pictures.length).toBeGreaterThan(0);
      expect(Math.max(...pictures)).toBeLessThanOrEqual(420);
      await page.context().close();
    },
  );

  it('the tasks of the home page are in sight, and lead on', async () => {
    const { page } = await oldPage(site, PHONE);
    await page.goto(site.at('/'));
    expect(
      await page.locator('.tasks a').evaluateAll((all) => all.map((a) => a.getClientRects().length > 0)),
    ).toEqual([true, true, true, true]);
    await page.locator('.tasks a').first().click();
    await page.waitForURL(site.at('/quel-volet/'));
    await page.locator('header').getByRole('link', { name: 'Les huit volets' }).click();
    await page.waitForURL(site.at('/fiches/'));
    await page.locator('main a[href$="/fiches/1-1/"]').first().click();
    await page.waitForURL(site.at('/fiches/1-1/'));
    await page.context().close();
  });
});

describe('the reading of an old browser', () => {
  it('drops what it does not know, and keeps the rest', () => {
    expect(floorCss('a{color:red;color:light-dark(#fff,#000)}')).toBe('a{color:red}');
    expect(floorCss('a{color:red;color:color-mix(in srgb,var(--a),red)}')).toBe('a{color:red;color:unset}');
    expect(floorCss('a,b:has(c){color:red}d{color:red}')).toBe('d{color:red}');
    expect(floorCss('a{color:red;& b{color:blue}}')).toBe('a{color:red}');
    expect(floorCss('@media (width>=40rem){a{color:red}}@media print{b{color:red}}')).toBe(
      '@media print{b{color:red}}',
    );
    expect(floorCss('@supports not selector(:has(*)){a{color:red}}')).toBe('a{color:red}');
    expect(floorCss('@supports (position-area:bottom) and (not (x:y)){a{color:red}}b{color:red}')).toBe(
      'b{color:red}',
    );
    expect(floorCss('@container (min-width:1px){a{color:red}}b{color:red}')).toBe('b{color:red}');
  });
});

interface Drawn {
  ink: string;
  ground: string;
}

async function groundOf(page: Page, selector: string): Promise<string> {
  return (await coloursOf(page, selector))[0]?.ground ?? '';
}

/** The colour of each element, and that of what lies under it. */
async function coloursOf(page: Page, selector: string): Promise<Drawn[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const hex = (colour: string) =>
      `#${(colour.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`;
    const under = (element: Element | null): string => {
      if (!element) return '#ffffff';
      const { backgroundColor } = getComputedStyle(element);
      return /, 0\)$/.test(backgroundColor) ? under(element.parentElement) : hex(backgroundColor);
    };
    return elements.map((element) => ({ ink: hex(getComputedStyle(element).color), ground: under(element) }));
  });
}
