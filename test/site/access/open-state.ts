import type { Page } from 'playwright';
import type { State } from '../../contact-sheet/states.ts';
import { type Site, pagesOf } from '../site.ts';
import { remember, whole } from '../tools/workbench.ts';

/** A state as one comes to it: its work in the tab, its page, its gesture, with nothing left on its way. */
export async function openState(
  site: Site,
  { work, path, gesture, shown }: State,
  options: Parameters<Site['newPage']>[0] = {},
): Promise<Page> {
  const { page } = await site.newPage(options);
  if (work) await page.addInitScript(remember, JSON.stringify(work));
  await page.goto(site.at(path), { waitUntil: 'load' });
  await gesture?.(page);
  await page.locator(shown).first().waitFor({ state: 'attached' });
  await whole(page);
  return page;
}

/** One page of each kind: of the départements, those that say something and one that does not. */
export function pagesOfEachKind(): string[] {
  return pagesOf().filter((path) => !/^\/departements\/(?!00\/|01\/|31\/)\d/.test(path));
}
