import type { Page } from 'playwright';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import type { Site } from '../site.ts';

/** A page of the workbench, open and answering; with a work in its tab, if one is given. */
export async function openTool(
  site: Site,
  path: string,
  work: Workbench | null = null,
  options: Parameters<Site['newPage']>[0] = {},
): Promise<{ page: Page; faults: string[] }> {
  const opened = await site.newPage(options);
  if (work) await opened.page.addInitScript(remember, JSON.stringify(work));
  await opened.page.goto(site.at(path));
  await ready(opened.page);
  return opened;
}

/** Waits until the tool answers. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor();
}

/** Waits until nothing of the page is on its way any more. */
export async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.late') === null);
}

/** The tab's own record, as the tools write it; what the tools wrote since then is left as it is. */
export function remember(work: string): void {
  const key = 'fnp:travail';
  const head = JSON.stringify({ id: 'essai', seen: null, keep: false, unsaved: true });
  if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, `${head}\n${work}`);
}
