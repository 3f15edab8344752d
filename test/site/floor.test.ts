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

/** Pages that answer by a script of their own, and what a reader does there first. */
const GESTURES: [path: string, what: string, act: (page: Page) => Promise<unknown>][] = [
  [
    '/departements/',
    'opens the département that is typed',
    async (page) => {
      expect(await page.locator('.france svg a').count()).toBe(96);
      await page.getByLabel('Votre département').fill('nord');
      await page.keyboard.press('Enter');
      await page.waitForURL(site.at('/departements/59/'));
    },
  ],
  [
    '/departements/59/',
    'is chosen, and known on another page',
    async (page) => {
      await page.getByRole('button', { name: 'C’est mon département' }).click();
      await page.getByRole('region', { name: 'Votre département' }).waitFor();
      await page.goto(site.at('/fiches/1-1/'));
      await page.getByRole('region', { name: 'Votre département' }).getByText('Nord').waitFor();
    },
  ],
  [
    '/departements/00/',
    'dates its calls',
    (page) => page.locator('[data-call][data-status]').first().waitFor(),
  ],
  [
    '/departements/remplir/',
    'checks a workbook',
    async (page) => {
      await page.locator('[data-check-file]').setInputFiles('dist/departements/departement.xlsx');
      await page.getByRole('heading', { name: 'Un point à corriger' }).waitFor();
    },
  ],
  [
    '/departements/simuler/',
    'counts',
    async (page) => {
      await page.getByLabel('Coût de l’action (€)').fill('1000');
      await page.getByLabel('Taux (%)').fill('80');
      await page.getByRole('status').getByText('800').first().waitFor();
    },
  ],
  [
    '/accompagner/',
    'opens its example, and takes a remark',
    async (page) => {
      await page.getByRole('button', { name: 'Essayer avec un exemple' }).click();
      await page.getByRole('button', { name: 'Écrire une remarque : Goûters' }).click();
      await page.keyboard.type('Combien de parents ?');
      await page.getByText('1 remarque de vous').first().waitFor();
    },
  ],
  [
    '/questions/quand-deposer/',
    'leads to the département that was chosen',
    async (page) => {
      await page.evaluate(() => {
        sessionStorage.setItem('fnp:departement', '59|||');
      });
      await page.reload();
      await page.locator('.ask-local a').getByText('Nord (59)').waitFor();
    },
  ],
  [
    '/depenses/',
    'says what a cell holds once it has the focus',
    async (page) => {
      // On a phone the whole words stand in each cell.
      await page.setViewportSize(DESK.viewport);
      const cell = page.locator('.expense-map td a').first();
      await cell.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect((await cell.locator('.tip').boundingBox())?.width).toBeGreaterThan(150);
    },
  ],
  [
    '/comparer/',
    'shows the two that are chosen',
    async (page) => {
      await page.getByLabel('Et un autre').selectOption('3.1');
      expect(await page.locator('.comparison thead th:visible').count()).toBe(2);
    },
  ],
  [
    '/mon-budget/',
    'is kept without a network, then forgotten',
    async (page) => {
      await page.getByRole('button', { name: 'Garder hors ligne' }).click();
      await page.getByText('C’est gardé').waitFor();
      await page.getByRole('button', { name: 'Oublier' }).click();
      await page.getByText('est effacée de cet appareil').waitFor();
    },
  ],
];

describe('in a browser of the floor', () => {
  it.each(GESTURES)('%s %s', async (path, _what, act) => {
    const { page, faults } = await openAtFloor(path, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const [title] = await coloursOf(page, 'main h1');
    expect(contrast(title?.ink ?? '', title?.ground ?? '')).toBeGreaterThan(12);
    await act(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('a dossier of two projects is told apart', async () => {
    const { page, faults } = await floorPage(site, PHONE);
    await page.addInitScript(remember, JSON.stringify(LIEU));
    await page.goto(site.at('/mon-dossier/'));
    await ready(page);
    await page.getByRole('button', { name: 'Un autre projet dans ce dossier' }).click();
    await expect.poll(() => page.locator('#titre').inputValue()).toBe('');
    await page.locator('#titre').fill('Sorties');
    await page.locator('.projects li').getByText('Sorties').waitFor();
    await page.getByRole('button', { name: 'La maison des parents', exact: true }).click();
    await expect.poll(() => page.locator('#titre').inputValue()).toBe('La maison des parents');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('far below the floor', () => {
  it.each([
    '/',
    '/fiches/1-1/',
    '/parents/ecole/',
    '/regles/',
    '/source/',
    '/ma-depense/',
    '/mon-budget/',
    '/mon-bilan/',
    '/accompagner/',
    '/departements/59/',
    '/departements/remplir/',
    '/questions/',
    '/questions/quand-deposer/',
    '/depenses/',
    '/comparer/',
  ])('%s reads, and no picture fills the screen', async (path) => {
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
  });

  it('the map of the départements fills no more than its column, and its list leads on', async () => {
    const { page } = await oldPage(site, DESK);
    await page.goto(site.at('/departements/'));
    const map = await page.locator('.france svg').boundingBox();
    expect(map?.width).toBeLessThanOrEqual(1280);
    await page.locator('.departements a[href$="/59/"]').click();
    await page.waitForURL(site.at('/departements/59/'));
    await page.context().close();
  });

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
