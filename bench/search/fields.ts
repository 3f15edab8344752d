import type { Page } from 'playwright';
import type { Peer } from '../peers/files.ts';
import { OURS } from '../peers/sites.ts';

/** A search: the page that it is on, how its field is reached, and what it shows. */
export interface SearchField {
  path: string;
  /** What opens it, where it is closed. */
  opener?: string;
  field: string;
  /** The first thing that answers. */
  first: string;
  /** The pages found. */
  pages: string;
}

const PAGEFIND = { first: '.pagefind-ui__result-link', pages: '.pagefind-ui__result-link' };

/** Each site's own search, as it comes. */
export const FIELDS: Record<Peer | typeof OURS, SearchField> = {
  [OURS]: {
    path: '/recherche/',
    field: '#query',
    first: '[data-doors] [data-result], [data-results] [data-result]',
    pages: '[data-results] [data-result]',
  },
  Starlight: {
    path: '/fiches/1-1/',
    opener: 'button[data-open-modal]',
    field: 'dialog[open] input',
    ...PAGEFIND,
  },
  'Astro + Pagefind': { path: '/chercher/', field: '.pagefind-ui__search-input', ...PAGEFIND },
  VitePress: {
    path: '/fiches/1-1/',
    opener: '#local-search button',
    field: '#localsearch-input',
    first: '.VPLocalSearchBox .results .result',
    pages: '.VPLocalSearchBox .results .result',
  },
  Docusaurus: {
    path: '/fiches/1-1/',
    field: '.navbar__search-input',
    first: '[class*="hitWrapper_"]',
    pages: '[class*="hitWrapper_"]',
  },
};

/** Brings the cursor into the field, as a reader does. */
export async function focusField(page: Page, { opener, field }: SearchField): Promise<void> {
  if (opener) await page.locator(opener).first().click();
  const input = page.locator(field).first();
  await input.waitFor();
  await input.click();
}

/** Milliseconds from the last letter: to the first answer, to the first page found, to the last change of what is shown. */
export interface Answer {
  first: number;
  pages: number;
  settled: number;
}

const QUIET = 1_500;

/** Looks at each frame, from now on, until nothing changes for a while after the last letter. */
export async function watchAnswers(page: Page, { first, pages }: SearchField): Promise<void> {
  await page.evaluate(
    ([firstShown, pagesShown]) => {
      const said = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)]
          .filter((each) => each.getClientRects().length > 0)
          .map(({ textContent }) => textContent)
          .join('|');
      const seen = { first: said(firstShown), pages: said(pagesShown) };
      const at = { letter: 0, first: 0, pages: 0, settled: 0 };
      addEventListener(
        'input',
        ({ timeStamp }) => Object.assign(at, { letter: timeStamp, first: 0, pages: 0, settled: timeStamp }),
        true,
      );
      const look = () => {
        const now = { first: said(firstShown), pages: said(pagesShown) };
        const time = performance.now();
        if (now.first !== seen.first && now.first !== '' && at.first === 0) at.first = time;
        if (now.pages !== seen.pages && now.pages !== '' && at.pages === 0) at.pages = time;
        if (now.first !== seen.first || now.pages !== seen.pages) at.settled = time;
        Object.assign(seen, now);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(window, { answersAt: at });
    },
    [first, pages] as const,
  );
}

/** What was seen since the last letter, once pages stand there and nothing has changed for a while. */
export async function answersOf(page: Page, { pages }: SearchField): Promise<Answer> {
  await page.waitForFunction(
    ([selector, quiet]) => {
      const { answersAt: at } = window as unknown as { answersAt: { settled: number; letter: number } };
      const shown = document.querySelector(selector) !== null;
      return shown && performance.now() - Math.max(at.settled, at.letter) > quiet;
    },
    [pages, QUIET] as const,
    { timeout: 30_000 },
  );
  return page.evaluate(() => {
    const { answersAt: at } = window as unknown as { answersAt: Answer & { letter: number } };
    // What did not change with the last letter stood there already.
    const since = (time: number) => (time === 0 ? 0 : time - at.letter);
    return { first: since(at.first), pages: since(at.pages), settled: since(at.settled) };
  });
}
