import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** The link that hosts follow, and the folders that it leads to, one a publication. */
const CURRENT = 'actuel';
const VERSIONS = 'versions';
/** The list of the hashed files of a version that are its own, beside its folder. */
const OWN = '.txt';
/** How many publications stay, to go back to. */
const KEPT = 5;

/**
 * Publishes a built site into a folder: copied whole beside those of before, with the hashed files of the one before for the
 * pages that are still open; then the link is changed, in one go. Gives a line to print. Refuses an unfinished site, and one
 * with the fictitious départements of a measure.
 */
export function publish(dist: string, folder: string, now = new Date()): string {
  if (!existsSync(join(dist, 'version.json')))
    throw new Error(`No finished site in ${dist}: run « npm run build » first.`);
  if (existsSync(join(dist, 'departements', 'x0001')))
    throw new Error(`${dist} holds fictitious départements: build it again without FICTITIOUS_EDITIONS.`);
  const versions = join(folder, VERSIONS);
  mkdirSync(versions, { recursive: true });
  const name = now.toISOString().replace(/[:.]/g, '-');
  const before = currentOf(folder);
  const unfinished = join(versions, `.${name}`);
  cpSync(dist, unfinished, { recursive: true });
  const own = readdirSync(join(dist, '_astro'));
  writeFileSync(join(versions, name + OWN), own.join('\n'));
  if (before !== undefined) inherit(versions, before, unfinished);
  renameSync(unfinished, join(versions, name));
  leadTo(folder, name);
  forget(versions, name);
  return `${join(folder, CURRENT)} → ${join(VERSIONS, name)}`;
}

/** Leads back to the publication before the present one. */
export function goBack(folder: string): string {
  const present = currentOf(folder);
  const before = namesIn(join(folder, VERSIONS)).filter((name) => present !== undefined && name < present);
  const name = before.at(-1);
  if (name === undefined) throw new Error(`Nothing was published in ${folder} before.`);
  leadTo(folder, name);
  return `${join(folder, CURRENT)} → ${join(VERSIONS, name)}`;
}

/** The hashed files of the version before, those that it had from an older one left out. */
function inherit(versions: string, before: string, into: string): void {
  const list = join(versions, before + OWN);
  const names = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  for (const name of names) {
    const from = join(versions, before, '_astro', name);
    const to = join(into, '_astro', name);
    if (existsSync(from) && !existsSync(to)) cpSync(from, to);
  }
}

/** A link is renamed over the other: no reader finds none. */
function leadTo(folder: string, name: string): void {
  const next = join(folder, `.${CURRENT}`);
  rmSync(next, { force: true });
  symlinkSync(
    process.platform === 'win32' ? resolve(folder, VERSIONS, name) : join(VERSIONS, name),
    next,
    'junction',
  );
  renameSync(next, join(folder, CURRENT));
}

function currentOf(folder: string): string | undefined {
  const link = join(folder, CURRENT);
  return existsSync(link) ? readlinkSync(link).split(/[\\/]/).at(-1) : undefined;
}

/** The publications, oldest first. */
function namesIn(versions: string): string[] {
  return readdirSync(versions, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function forget(versions: string, present: string): void {
  for (const name of namesIn(versions).slice(0, -KEPT)) {
    if (name === present) continue;
    rmSync(join(versions, name), { recursive: true });
    rmSync(join(versions, name + OWN), { force: true });
  }
}
