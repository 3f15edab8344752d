import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type SiteFiles, readSiteFiles } from './site-files.ts';

/** How often it is looked whether another build is finished, in milliseconds. */
const EVERY = 1000;

/** A built site that is served. */
export interface FinishedSite {
  /** The site as it was last finished. */
  files: () => SiteFiles;
  close: () => void;
}

/**
 * Reads a built site, and reads it anew once another build is finished there, or once the link leads elsewhere: the new one
 * takes the place of the old at once, and the old one’s hashed files stay, for the pages that are still open.
 */
export async function openFinishedSite(dir: string): Promise<FinishedSite> {
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`No built site in ${dir}: run « npm run build » first.`);
  let seal = await sealOf(dir);
  let own = await readSiteFiles(dir);
  let served = own;
  let reading = false;
  const look = async () => {
    const now = await sealOf(dir);
    if (now === undefined || now === seal) return;
    const next = await readSiteFiles(dir);
    // Whatever changed while it was read is read again.
    if ((await sealOf(dir)) !== now) return;
    served = new Map([...[...own].filter(([address]) => address.startsWith('/_astro/')), ...next]);
    own = next;
    seal = now;
  };
  const timer = setInterval(() => {
    if (reading) return;
    reading = true;
    // A folder that goes away while it is read is not finished: the site stays as it was.
    void look()
      .catch(() => undefined)
      .finally(() => (reading = false));
  }, EVERY).unref();
  return { files: () => served, close: () => clearInterval(timer) };
}

/** What tells a finished build from another: its folder, and the file that it writes last. */
async function sealOf(dir: string): Promise<string | undefined> {
  try {
    const folder = await realpath(dir);
    const { mtimeMs, ino } = await stat(join(folder, 'version.json'));
    return [folder, mtimeMs, ino].join(' ');
  } catch {
    return undefined;
  }
}
