import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import { remember } from '../../site/tools/workbench.ts';
import { ready } from './keyboard.ts';
import type { Journey } from './open.ts';
import type { Tab } from './tab.ts';

/** Opens a tool on a work, as the tab would hold it. */
export async function openWith({ at, tab }: Journey, path: string, work: Workbench): Promise<void> {
  await tab().goto(at('/mentions-legales/'));
  await tab().run(remember, JSON.stringify(work));
  await tab().goto(at(path));
  await ready(tab());
}

/** Waits for a file that the browser saves, and reads it. */
export async function received(tab: Tab, name: RegExp): Promise<Buffer> {
  const found = () => readdirSync(tab.downloads).find((each) => name.test(each)) ?? '';
  await expect.poll(found, { timeout: 60_000 }).not.toBe('');
  const path = join(tab.downloads, found());
  await expect.poll(() => existsSync(path) && readFileSync(path).length).toBeGreaterThan(100);
  return readFileSync(path);
}
