import { type Browser, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { type Site, openSite, pagesOf } from '../site.ts';
import { ready, remember } from '../tools/workbench.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await openSite();
  browser = await chromium.launch({
    executablePath: findChromium(),
    // The page is told the names that it gives to its controls.
    args: [...CHROMIUM_ARGS, '--enable-blink-features=ComputedAccessibilityInfo'],
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, work = ''): Promise<Page> {
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
  if (work) await page.addInitScript(remember, work);
  await page.goto(site.at(path));
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return page;
}

/** One question that the annexe leaves open, one that it answers, one of parents, those with facts from outside. */
const ASKED = [
  'qui-peut-deposer',
  'quand-deposer',
  'faut-il-s-inscrire',
  'de-quand-date-l-annexe',
  'et-dans-mon-departement',
];

/**
 * Of the pages of départements, the example, one that is filled and one that is not; of those of questions, the above: the
 * others are made by the same hand.
 */
const isOfItsOwn = (path: string) =>
  (!/^\/departements\/\d/.test(path) || /^\/departements\/(?:00|01|31)\//.test(path)) &&
  (!/^\/questions\/./.test(path) || ASKED.some((id) => path === `/questions/${id}/`));

interface Wrong {
  shown: string;
  name: string;
}

/**
 * Runs in the page. The controls that one cannot call by what one reads on them: their name does not begin so. `counted` are
 * all those that show words.
 */
function misnamed(): { counted: number; wrong: Wrong[] } {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const isSeen = (element: Element | null): boolean => {
    if (!element) return true;
    const { clipPath, visibility, opacity } = getComputedStyle(element);
    if (
      element.matches('svg, .visually-hidden, [aria-hidden=true], option, select, textarea') ||
      visibility !== 'visible'
    )
      return false;
    return clipPath !== 'inset(50%)' && opacity !== '0' && isSeen(element.parentElement);
  };
  /** The words of an element that stand on the screen. */
  const shownIn = (element: Element): string => {
    const words: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      if (range.getClientRects().length > 0 && isSeen(text.parentElement)) words.push(text.textContent ?? '');
    }
    return words.join(' ').replace(/\s+/g, ' ').trim();
  };
  const controls = document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option]',
  );
  const found = [...controls].flatMap((control) => {
    // What lies folded is not on the screen, whatever its boxes say.
    if (!control.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true })) return [];
    const [label] = (control as HTMLInputElement).labels ?? [];
    // A term's words stand before its button, which bears the last one alone.
    const term = control.closest('.term');
    const shown = term
      ? `${term.querySelector('u')?.textContent ?? ''}${control.textContent ?? ''}`
      : shownIn(control instanceof HTMLButtonElement ? control : (label ?? control));
    if (bare(shown) === '') return [];
    const name = (control as Element & { computedName: string }).computedName;
    return [{ shown, name }];
  });
  return {
    counted: found.length,
    wrong: found.filter(({ shown, name }) => !bare(name).startsWith(bare(shown))),
  };
}

const cardCame = (page: Page) => page.locator('.answer-card').waitFor();

/** The states of the tools and the wizards, and what leads to each from its address. */
const STATES: [
  state: string,
  path: string,
  least: number,
  come?: ((page: Page) => Promise<void>) | undefined,
  work?: boolean,
][] = [
  ['a step of an expense', '/ma-depense/#depense=location', 20],
  [
    'an error of a step',
    '/ma-depense/#depense=location',
    25,
    (page) => page.locator('[data-continue]').click(),
  ],
  ['a card', '/ma-depense/#volet=1.1&depense=location', 40, cardCame],
  ['a card and its tree', '/ma-depense/#depense=salaires&volet=1.1&deja-finance=oui', 40, cardCame],
  ['a list of conditions', '/quel-volet/#action=lieu-ressources', 100],
  ['the card of a project', '/quel-volet/#action=laep', 25, cardCame],
  ['a budget', '/mon-budget/', 45, undefined, true],
  [
    'a line of a budget',
    '/mon-budget/',
    60,
    async (page) => {
      await page.locator('.line-open').nth(2).click();
      await page.locator('.line-details').waitFor();
    },
    true,
  ],
  [
    'an import',
    '/mon-budget/',
    30,
    async (page) => {
      await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
      await page
        .getByLabel('Collez le tableau ici')
        .fill('Libellé;Montant\nAffiches;50\nGoûters;20\nTotal;80');
      await page.getByText('Affiches').first().waitFor();
      await page.getByText(/80,00/).first().waitFor();
    },
  ],
  ['an evaluation', '/mon-evaluation/', 40, undefined, true],
  ['a dossier', '/mon-dossier/', 30, undefined, true],
  [
    'a search and its filters',
    '/recherche/#q=location',
    30,
    (page) => page.locator('[data-results] a').first().waitFor(),
  ],
  [
    'suggestions',
    '/',
    40,
    async (page) => {
      await page.locator('#home-search').pressSequentially('goûter');
      await page.getByRole('option').first().waitFor();
    },
  ],
  ['the finder', '/parents/', 40, (page) => page.locator('.finder summary').click()],
];

describe('the name of every control begins by the words that it shows', () => {
  it('on every page', async () => {
    const wrong: string[] = [];
    let counted = 0;
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
    for (const path of pagesOf().filter(isOfItsOwn)) {
      await page.goto(site.at(path), { waitUntil: 'domcontentloaded' });
      const found = await page.evaluate(misnamed);
      counted += found.counted;
      wrong.push(...found.wrong.map(({ shown, name }) => `${path}: « ${shown} » is named « ${name} »`));
    }
    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(5_000);
  });

  it.each(STATES)('in %s', async (_state, path, least, come, work = false) => {
    const page = await open(path, work ? JSON.stringify(LIEU) : '');
    if (work) await ready(page);
    await come?.(page);
    // What comes late is read too.
    await expect.poll(async () => (await page.evaluate(misnamed)).counted).toBeGreaterThanOrEqual(least);
    expect((await page.evaluate(misnamed)).wrong).toEqual([]);
    await page.context().close();
  });
});
