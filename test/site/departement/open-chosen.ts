import type { BrowserContextOptions, Page } from 'playwright';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import type { Site } from '../site.ts';
import { remember } from '../tools/workbench.ts';

export interface Opening extends BrowserContextOptions {
  chosen?: string;
  work?: Workbench | null;
}

/** A page on a known day, with the example chosen for its tab, or another, or none. */
export async function openChosen(
  site: Site,
  path: string,
  { chosen = '00', work = null, ...options }: Opening = {},
): Promise<{ page: Page; faults: string[] }> {
  const opened = await site.newPage({ bypassCSP: true, ...options });
  await opened.page.clock.setFixedTime('2026-11-27T10:00:00');
  if (work) await opened.page.addInitScript(remember, JSON.stringify(work));
  if (chosen)
    await opened.page.addInitScript((code) => {
      if (sessionStorage.getItem('fnp:departement') === null) sessionStorage.setItem('fnp:departement', code);
    }, chosen);
  await opened.page.goto(site.at(path));
  if (chosen) await opened.page.locator('.chosen-departement').waitFor();
  return opened;
}

/** A text without what its typesetting changed. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
