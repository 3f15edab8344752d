import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { type Site, openSite, pagesOf } from '../site.ts';
import { ready, remember } from '../tools/workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDE = { viewport: { width: 1280, height: 900 } };

async function open(path: string, work = ''): Promise<Page> {
  const { page } = await site.newPage(WIDE);
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

/** The letters and the figures of some words: what one says of them. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The controls that one cannot call by what one reads on them: their name does not begin so. `counted` are all those that show
 * words.
 */
async function misnamed(page: Page): Promise<{ counted: number; wrong: Wrong[] }> {
  let shown: string[] = [];
  let names = new Map<number, string>();
  // What is drawn anew while it is read is read again.
  await expect
    .poll(async () => {
      shown = await page.evaluate(shownOnControls);
      names = await markedNames(page);
      return names.size - shown.length;
    })
    .toBe(0);
  const found = shown.map((words, rank) => ({ shown: words, name: names.get(rank) ?? '' }));
  return {
    counted: found.length,
    wrong: found.filter((one) => !bare(one.name).startsWith(bare(one.shown))),
  };
}

/** The names that the browser gives the marked controls, all at once: asked one by one, each takes it as long as all. */
async function markedNames(page: Page): Promise<Map<number, string>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  const { nodes } = await cdp.send('DOM.getFlattenedDocument', { depth: -1 });
  const tree = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const names = new Map(
    tree.nodes.map(({ backendDOMNodeId, name }) => [backendDOMNodeId, String(name?.value ?? '')]),
  );
  return new Map(
    nodes.flatMap(({ attributes = [], backendNodeId }) => {
      const at = attributes.indexOf('data-shown');
      return at < 0 ? [] : [[Number(attributes[at + 1]), names.get(backendNodeId) ?? ''] as const];
    }),
  );
}

/** Runs in the page: what each control shows, which it marks with its rank; those that show no word are none. */
function shownOnControls(): string[] {
  for (const marked of document.querySelectorAll('[data-shown]')) marked.removeAttribute('data-shown');
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
  const words: string[] = [];
  for (const control of controls) {
    // What lies folded is not on the screen, whatever its boxes say.
    if (!control.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true })) continue;
    const [label] = (control as HTMLInputElement).labels ?? [];
    // A term's words stand before its button, which bears the last one alone.
    const term = control.closest('.term');
    const shown = term
      ? `${term.querySelector('u')?.textContent ?? ''}${control.textContent ?? ''}`
      : shownIn(control instanceof HTMLButtonElement ? control : (label ?? control));
    if (!/[\p{L}\p{N}]/u.test(shown)) continue;
    control.setAttribute('data-shown', String(words.length));
    words.push(shown);
  }
  return words;
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
    const { page } = await site.newPage(WIDE);
    for (const path of pagesOf().filter(isOfItsOwn)) {
      await page.goto(site.at(path), { waitUntil: 'domcontentloaded' });
      const found = await misnamed(page);
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
    await expect
      .poll(async () => (await page.evaluate(shownOnControls)).length)
      .toBeGreaterThanOrEqual(least);
    // A list that is drawn anew in the middle is read again.
    await expect.poll(async () => (await misnamed(page)).wrong).toEqual([]);
    await page.context().close();
  });
});
