import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';

let site: Site;
let page: Page;
let faults: string[];
let field: Locator;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ page, faults } = await site.newPage());
  await page.goto(site.at('/fiches/1-1/'));
  field = page.locator('#header-search');
  return () => page.context().close();
});

const options = () => page.getByRole('option').allTextContents();
const active = async () => {
  const id = await field.getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`[id="${id}"]`).textContent();
};

async function type(text: string): Promise<void> {
  await field.click();
  await field.pressSequentially(text);
  await page.getByRole('option').first().waitFor();
}

describe('the search field of the header', () => {
  it('is a combobox, closed until something is typed', async () => {
    await field.focus();
    expect(await field.getAttribute('role')).toBe('combobox');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  it('suggests doors while one types, then the search for all the rest', async () => {
    await type('prison');
    const found = await options();
    expect(found[0]).toBe('Volet 3.2\u00a0: Relais enfants parents Fiche');
    expect(found.at(-1)).toBe('«\u00a0prison\u00a0» Chercher dans tout le guide');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await field.getAttribute('aria-controls')).toBe(
      await page.getByRole('listbox').getAttribute('id'),
    );
    await expect
      .poll(() => page.locator('[aria-live=polite]').textContent())
      .toBe(`${String(found.length)} suggestions`);
    expect(faults).toEqual([]);
  });

  it('paints a letter before what it leads to, and answers the last of those typed at once', async () => {
    await type('garde');
    const lists = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#header-search');
      const list = document.querySelector('[role=listbox]');
      if (!input || !list) throw new Error('no field');
      const drawn: string[] = [];
      const last = () => list.lastElementChild?.textContent ?? '';
      new MutationObserver(() => drawn.push(last())).observe(list, { childList: true });
      for (const text of ['p', 'pr', 'pri', 'pris', 'prison']) {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await Promise.resolve();
      }
      const before = last();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      return [before, ...drawn];
    });
    expect(lists).toEqual([
      '«\u00a0garde\u00a0» Chercher dans tout le guide',
      '«\u00a0prison\u00a0» Chercher dans tout le guide',
    ]);
  });

  it('is walked through with the arrows, past both ends by way of the text', async () => {
    await type('prison');
    const found = await options();
    await field.press('ArrowDown');
    expect(await active()).toBe(found[0]);
    await field.press('ArrowDown');
    expect(await active()).toBe(found[1]);
    await field.press('ArrowUp');
    await field.press('ArrowUp');
    expect(await active()).toBeNull();
    await field.press('ArrowUp');
    expect(await active()).toBe(found.at(-1));
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('gives Home and End to the text', async () => {
    await type('prison');
    await field.press('ArrowDown');
    await field.press('Home');
    expect(await active()).toBeNull();
    expect(await field.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(0);
    await field.press('ArrowDown');
    await field.press('End');
    expect(await active()).toBeNull();
    expect(await field.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(6);
  });

  it('closes with Escape, then empties', async () => {
    await type('prison');
    await field.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await field.inputValue()).toBe('prison');
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
  });

  it('opens again with an arrow, and closes with Alt and the other', async () => {
    await type('prison');
    await field.press('Escape');
    await field.press('Alt+ArrowDown');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await active()).toBeNull();
    await field.press('Alt+ArrowUp');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await field.press('ArrowDown');
    expect(await active()).toBe('Volet 3.2\u00a0: Relais enfants parents Fiche');
  });

  it('goes to the chosen door with Enter', async () => {
    await type('flyers');
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL('**/ma-depense/#depense=communication');
  });

  it('goes to the search with Enter when nothing is chosen', async () => {
    await type('flyers');
    await field.press('Enter');
    await page.waitForURL('**/recherche/#q=flyers');
  });

  it('goes where one clicks', async () => {
    await type('CTG');
    await page.getByRole('option').first().click();
    await page.waitForURL('**/glossaire/#ctg');
  });

  it('closes when the focus leaves', async () => {
    await type('prison');
    await field.press('Tab');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
  });

  it('asks what a word with several senses means', async () => {
    await type('camionnette');
    expect((await options()).slice(0, 2)).toEqual([
      'Son achat Que payez-vous pour ce véhicule\u202f?',
      'Sa location Que payez-vous pour ce véhicule\u202f?',
    ]);
  });

  it('suggests nothing for spaces', async () => {
    await type('prison');
    await field.fill('   ');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows what is typed as text, whatever it holds', async () => {
    await type('<img src=x onerror=alert(1)>');
    expect(await page.locator('.site-header img').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('what reads dangers, come after the last key', () => {
  /** Types while the script that holds the numbers is on its way; returns what lets it come. */
  async function typeBefore(text: string): Promise<() => void> {
    const { promise: held, resolve: come } = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes('Quitter cette page')) await held;
      await route.fulfill({ response });
    });
    await field.click();
    await field.pressSequentially(text);
    await page.waitForTimeout(500);
    expect(await page.getByRole('option').count()).toBe(0);
    return () => {
      come(undefined);
    };
  }

  it('opens the list', async () => {
    const come = await typeBefore('onerror');
    come();
    await page.getByRole('option').first().waitFor();
    expect(await options()).toEqual(['«\u00a0onerror\u00a0» Chercher dans tout le guide']);
  });

  it('opens nothing once the field is left', async () => {
    const come = await typeBefore('onerror');
    await field.blur();
    come();
    await page.locator('.suggestions [role=option]').first().waitFor({ state: 'attached' });
    expect(await page.getByRole('option').count()).toBe(0);
  });
});

describe('what is typed', () => {
  it('is in no request and is kept nowhere', async () => {
    const before = site.requests.length;
    await type('mon secret');
    await field.press('Enter');
    await page.locator('[data-search][aria-busy="false"]').waitFor();
    const sent = site.requests.slice(before);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((request) => /secret/i.test(request))).toEqual([]);
    const kept = await page.evaluate(async () => [
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
      document.cookie,
      JSON.stringify(await indexedDB.databases()),
    ]);
    expect(kept.filter((value) => String(value).includes('secret'))).toEqual([]);
  });

  it('asks for nothing before the field has the focus, then for the doors once', async () => {
    const scripts = () => site.requests.filter((request) => /_astro\/.*\.js/.test(request));
    const before = scripts().length;
    await type('prison');
    const asked = scripts().slice(before);
    expect(asked.length).toBeGreaterThan(0);
    await field.fill('');
    await field.pressSequentially('flyers');
    await field.blur();
    await field.focus();
    // What reads dangers may have come since, for « pri » as for « pris des cachets »: nothing comes twice.
    const all = scripts().slice(before);
    expect(all.slice(0, asked.length)).toEqual(asked);
    expect([...new Set(all)]).toEqual(all);
  });
});

it('a field whose suggestions cannot be loaded leads to the search, without words that nobody could read', async () => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await field.click();
  await field.pressSequentially('prison');
  await field.press('Enter');
  await page.waitForURL('**/recherche/');
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each([
    ['/', '#home-search', 320],
    ['/fiches/1-1/', '#header-search', 1280],
    ['/', '#home-search', 768],
  ])(
    'the suggestions of %s %s at %i px have no violation and stay within the page',
    async (path, selector, width) => {
      const { page: other } = await site.newPage({
        colorScheme,
        bypassCSP: true,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      await other.goto(site.at(path));
      await other.locator(selector).click();
      await other.locator(selector).pressSequentially('prison');
      await other.getByRole('option').first().waitFor();
      await other.locator(selector).press('ArrowDown');
      expect(await violations(other)).toEqual([]);
      const box = await other.getByRole('listbox').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await other.context().close();
    },
  );
});

it('the chosen suggestion can be told in forced colours', async () => {
  const { page: other } = await site.newPage({ forcedColors: 'active' });
  await other.goto(site.at('/fiches/1-1/'));
  await other.locator('#header-search').click();
  await other.locator('#header-search').pressSequentially('prison');
  await other.getByRole('option').first().waitFor();
  await other.locator('#header-search').press('ArrowDown');
  const outlines = await other
    .getByRole('option')
    .evaluateAll((all) => all.map((option) => getComputedStyle(option).outlineStyle));
  expect(outlines[0]).toBe('solid');
  expect(outlines[1]).toBe('none');
  await other.context().close();
});
