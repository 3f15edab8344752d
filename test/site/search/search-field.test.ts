import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { seenStatus } from './status.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('the key « / »', () => {
  let page: Page;
  beforeEach(async () => {
    ({ page } = await site.newPage());
    return () => page.context().close();
  });

  it.each([
    ['/', 'header-search'],
    ['/fiches/1-1/', 'header-search'],
    ['/mon-budget/', 'header-search'],
    ['/recherche/', 'query'],
  ])('on %s leads to the field, and writes nothing in it', async (path, id) => {
    await page.goto(site.at(path));
    await page.keyboard.press('/');
    expect(await focused(page)).toBe(id);
    expect(await page.locator(`#${id}`).inputValue()).toBe('');
    expect(await page.locator(`#${id}`).getAttribute('aria-keyshortcuts')).toBe('/');
  });

  it('is found where Shift makes it, as on a French keyboard', async () => {
    await page.goto(site.at('/fiches/1-1/'));
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', shiftKey: true, bubbles: true })),
    );
    expect(await focused(page)).toBe('header-search');
  });

  it.each(['Control', 'Alt', 'Meta'])('with %s does nothing', async (modifier) => {
    await page.goto(site.at('/fiches/1-1/'));
    await page.keyboard.press(`${modifier}+/`);
    expect(await focused(page)).not.toBe('header-search');
  });

  it('is a letter like any other in a field', async () => {
    await page.goto(site.at('/ma-depense/'));
    await page.locator('#phrase').click();
    await page.keyboard.type('1/2');
    expect(await page.locator('#phrase').inputValue()).toBe('1/2');
    expect(await focused(page)).toBe('phrase');
  });

  const spoken = () => page.locator('.search-key').isVisible();

  it('is told on the page of the search', async () => {
    await page.goto(site.at('/recherche/'));
    expect(await page.locator('#query-hint').textContent()).toContain('la touche / mène au champ');
    expect(await spoken()).toBe(true);
  });

  it('is told nowhere to who points with a finger', async () => {
    const { page: phone } = await site.newPage({
      viewport: { width: 900, height: 900 },
      hasTouch: true,
      isMobile: true,
    });
    await phone.goto(site.at('/recherche/'));
    expect(await phone.locator('.search-key').isVisible()).toBe(false);
    await phone.context().close();
  });

  it.each(['radio', 'checkbox', 'button'])('leads there from a %s', async (type) => {
    await page.goto(site.at('/fiches/1-1/'));
    await page.evaluate((kind) => {
      const input = Object.assign(document.createElement('input'), { type: kind });
      document.querySelector('main')?.prepend(input);
      input.focus();
    }, type);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('header-search');
  });

  it('is left to what is written in, and to what stands before the page', async () => {
    await page.goto(site.at('/fiches/1-1/'));
    await page.evaluate(() => {
      const text = Object.assign(document.createElement('p'), {
        id: 'text',
        contentEditable: 'true',
        tabIndex: 0,
      });
      document.querySelector('main')?.prepend(text);
      text.focus();
    });
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('text');
    expect(await page.locator('#text').textContent()).toBe('/');
    await page.evaluate(() => {
      const dialog = Object.assign(document.createElement('dialog'), { id: 'dialog', tabIndex: -1 });
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('header-search');
  });

  it.each([
    ['held down', { repeat: true }, false],
    ['part of a letter being composed', { isComposing: true }, false],
    ['pressed', {}, true],
  ])('%s, wherever it is heard', async (_, init, leads) => {
    await page.goto(site.at('/fiches/1-1/'));
    await page.evaluate(
      (how) => document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, ...how })),
      init,
    );
    expect((await focused(page)) === 'header-search').toBe(leads);
  });

  it('is left to who has used it already', async () => {
    await page.goto(site.at('/fiches/1-1/'));
    await page.evaluate(() => document.addEventListener('keydown', (event) => event.preventDefault()));
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('header-search');
  });

  it('may be done without, on this device: no page says or does it any more, and it is no work', async () => {
    await page.goto(site.at('/accessibilite/'));
    const box = page.getByRole('checkbox', { name: 'La touche « / » mène à la recherche' });
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    expect(await page.getByRole('status').textContent()).toContain('ne mène plus à la recherche');
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('header-search');
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
      ['fnp:choix:sans-raccourci', 'oui'],
    ]);
    await page.goto(site.at('/recherche/'));
    expect(await spoken()).toBe(false);
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('query');
    await page.goto(site.at('/fiches/1-1/'));
    expect(await page.locator('#header-search').getAttribute('aria-keyshortcuts')).toBeNull();
    // A tool that remembers nothing restores nothing.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(site.at('/mon-budget/'));
    expect(await page.locator('html').getAttribute('data-restoring')).toBeNull();
    await page.unroute('**/*.js');
    await page.goto(site.at('/accessibilite/'));
    expect(await box.isChecked()).toBe(false);
    await box.check();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('header-search');
  });
});

describe('on a phone', () => {
  let page: Page;
  let faults: string[];
  beforeEach(async () => {
    ({ page, faults } = await site.newPage({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    }));
    await page.goto(site.at('/fiches/1-1/'));
    return () => page.context().close();
  });
  const icon = () => page.locator('.header-search a');

  async function typed(): Promise<void> {
    await icon().tap();
    await page.locator('#header-search').pressSequentially('prison');
    await page.getByRole('option').first().waitFor();
  }

  /** As iOS does when its keyboard is put away: the field loses the focus to nothing, and the room it took comes back. */
  async function closeKeyboard(): Promise<void> {
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      window.visualViewport?.dispatchEvent(new Event('resize'));
      window.dispatchEvent(new Event('resize'));
    });
  }

  it('the icon opens the field, focused, in place', async () => {
    const field = page.locator('#header-search');
    expect(await field.evaluate((input) => getComputedStyle(input).opacity)).toBe('0');
    await icon().tap();
    expect(await focused(page)).toBe('header-search');
    expect(page.url()).toBe(site.at('/fiches/1-1/'));
    expect(await field.evaluate((input) => getComputedStyle(input).opacity)).toBe('1');
    const box = await field.boundingBox();
    expect(box?.width).toBeGreaterThan(250);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(faults).toEqual([]);
  });

  it('the icon searches what is typed', async () => {
    await typed();
    await icon().tap();
    await page.waitForURL('**/recherche/#q=prison');
  });

  it('on the page of the search, the icon leads to its own field', async () => {
    await page.goto(site.at('/recherche/'));
    await icon().tap();
    expect(await focused(page)).toBe('query');
  });

  it('the menu under the folded field is still pressed', async () => {
    await page.getByRole('button', { name: 'Menu' }).tap();
    expect(await page.locator('#menu').isVisible()).toBe(true);
  });

  it('the suggestions outlive the keyboard, and lead where they say', async () => {
    await typed();
    const before = await page.getByRole('option').allTextContents();
    await closeKeyboard();
    expect(await focused(page)).not.toBe('header-search');
    expect(await page.getByRole('option').allTextContents()).toEqual(before);
    expect(await page.locator('#header-search').getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('option').first().tap();
    await page.waitForURL('**/fiches/3-2/');
  });

  it('a tap elsewhere closes them', async () => {
    await typed();
    await closeKeyboard();
    await page.touchscreen.tap(180, 720);
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await page.locator('#header-search').inputValue()).toBe('prison');
    // Folded again with its words, the field is opened by its icon before it is searched.
    await icon().tap();
    expect(await focused(page)).toBe('header-search');
    expect(page.url()).toBe(site.at('/fiches/1-1/'));
  });

  it('Escape closes them too', async () => {
    await typed();
    await closeKeyboard();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('the open field of a phone has no violation', async () => {
    const { page } = await site.newPage({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(site.at('/fiches/1-1/'));
    expect(await violations(page)).toEqual([]);
    await page.locator('.header-search a').tap();
    await page.locator('#header-search').pressSequentially('prison');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('what no one types', () => {
  const HALF = 'a'.repeat(199) + '😀';

  it.each([
    ['half an emoji', HALF, 'a'.repeat(199)],
    ['a lone surrogate', 'salle \ud83d', 'salle'],
    ['two hundred letters', 'b'.repeat(200), 'b'.repeat(200)],
    ['three hundred letters', 'b'.repeat(300), 'b'.repeat(200)],
    ['NUL', 'salle\u0000 louée', 'salle louée'],
  ])('%s leads from the header and from the home page to a search that answers', async (_, text, asked) => {
    for (const [path, id] of [
      ['/fiches/1-1/', 'header-search'],
      ['/', 'home-search'],
    ] as const) {
      const { page, faults } = await site.newPage();
      await page.goto(site.at(path));
      const field = page.locator(`#${id}`);
      await field.focus();
      await field.evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await field.press('Enter');
      await page.waitForURL('**/recherche/#q=*');
      await page.locator('[data-search][aria-busy="false"]').waitFor();
      expect(await page.locator('#query').inputValue()).toBe(asked);
      expect(await page.locator('[data-failure]').count()).toBe(0);
      expect(await page.locator('[data-no-result], [data-result]').count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it.each([
    ['half an emoji', encodeURIComponent(HALF), 'a'.repeat(199)],
    ['a lone surrogate', 'salle%ED%A0%BD', 'salle\ufffd\ufffd\ufffd'],
    ['NUL', 'salle%00', 'salle'],
  ])('%s in the address is searched, and comes back', async (_, encoded, asked) => {
    const { page, faults } = await site.newPage();
    await page.goto(site.at(`/recherche/#q=${encoded}`));
    await page.locator('[data-search][aria-busy="false"]').waitFor();
    expect(await page.locator('#query').inputValue()).toBe(asked);
    expect(await seenStatus(page)).not.toBe('');
    expect(await page.locator('[data-failure]').count()).toBe(0);
    // One word of two hundred letters is broken: the page does not grow wider than the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.evaluate(() => (location.hash = '#q=prison'));
    await expect.poll(() => seenStatus(page)).toContain('prison');
    await page.goBack();
    await expect.poll(() => page.locator('#query').inputValue()).toBe(asked);
    await page.locator('[data-search][aria-busy="false"]').waitFor();
    expect(await page.locator('[data-failure]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
