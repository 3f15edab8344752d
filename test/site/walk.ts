import type { BrowserContextOptions, Page } from 'playwright';
import type { Site } from './site.ts';

/** A page that has loaded, in a tab that showed others before it. */
export interface Visit {
  path: string;
  page: Page;
  /** What went wrong in the tab since this was last emptied. */
  faults: string[];
  status: number | undefined;
}

interface Walk {
  options?: BrowserContextOptions;
  /** What a tab is given before its first page. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Whether each page finds the cache empty. */
  isCold?: boolean;
  tabs?: number;
}

/**
 * Opens pages one after another in a few tabs, each with nothing in its storage: a third of the work of a tab for each.
 * Starts at once, and gives what `look` saw of each page, as soon as it is known; a look that fails in a new tab too, fails for its page alone.
 */
export function walk<T>(
  site: Site,
  paths: readonly string[],
  look: (visit: Visit) => Promise<T>,
  { options, prepare, isCold = false, tabs = 3 }: Walk = {},
): (path: string) => Promise<T> {
  const seen = new Map(paths.map((path) => [path, Promise.withResolvers<T>()]));
  // Each is read by its own test, which may come after it failed.
  for (const { promise } of seen.values()) promise.catch(() => undefined);
  const left = [...seen];
  const newTab = async () => {
    const tab = await site.newPage(options);
    await prepare?.(tab.page);
    await tab.page.addInitScript(forget);
    // A page whose requests are looked at has no cache.
    if (isCold) await tab.page.route('**/*', (route) => route.continue());
    return tab;
  };
  const seeIn = async ({ page, faults }: Awaited<ReturnType<typeof newTab>>, path: string) => {
    const response = await page.goto(site.at(path), { waitUntil: 'load' });
    return look({ path, page, faults, status: response?.status() });
  };
  const goThrough = async () => {
    let tab = await newTab();
    for (let next = left.shift(); next; next = left.shift()) {
      const [path, { resolve, reject }] = next;
      try {
        resolve(await seeIn(tab, path));
      } catch {
        // What the pages before it left in the tab is no fault of this one: a new tab has the last word.
        await tab.page.context().close();
        tab = await newTab();
        await seeIn(tab, path).then(resolve, reject);
      }
    }
    await tab.page.context().close();
  };
  const failAll = (error: unknown) => {
    for (const { reject } of seen.values()) reject(error);
  };
  for (let i = 0; i < Math.min(tabs, paths.length); i += 1) goThrough().catch(failAll);
  return (path) => {
    const promise = seen.get(path)?.promise;
    if (!promise) throw new Error(`${path} is not on this walk.`);
    // What is asked for comes first: a run of a few tests does not wait for all the pages.
    const at = left.findIndex(([waiting]) => waiting === path);
    if (at > 0) left.unshift(...left.splice(at, 1));
    return promise;
  };
}

/** Runs in the page before anything else: it finds nothing that another left. */
function forget(): void {
  if (window !== top) return;
  sessionStorage.clear();
  localStorage.clear();
}
