import type { Page } from 'playwright';
import type { Site } from '../site/site.ts';

/** The addresses that the search page shows for each query, in its order, once it has finished. */
export async function pageSearch(site: Site, queries: readonly string[]): Promise<string[][]> {
  const { page } = await site.newPage();
  const found: string[][] = [];
  for (const query of queries) found.push(await ask(page, site, query));
  await page.context().close();
  return found;
}

async function ask(page: Page, site: Site, query: string): Promise<string[]> {
  // Each query loads the page anew; a file of the same site leaves the browser its process.
  await page.goto(site.at('/version.json'));
  await page.goto(site.at(addressOf(query)));
  await page.locator('[data-search][aria-busy="false"]').waitFor();
  return page
    .locator('[data-result]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function addressOf(query: string): string {
  return `/recherche/#${new URLSearchParams({ q: query }).toString()}`;
}
