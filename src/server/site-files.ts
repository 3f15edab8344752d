import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { mediaType } from '../hosts/media-types.ts';

/** The compressed copies that a build writes beside a file, best first. */
const COPIES = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'zstd', ending: '.zst' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** A file in one encoding; `etag` names its bytes. */
export interface Form {
  encoding: 'br' | 'zstd' | 'gzip' | 'identity';
  bytes: Buffer;
  etag: string;
}

/** What is answered at an address: the forms stand best first, the last being the file itself. */
export interface SiteFile {
  type: string;
  forms: Form[];
}

/** A built site by its addresses, without the base path: `/fiches/`, `/_astro/x.js`. What is not there has no address. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** The page of errors: a name that no address is looked up by. */
export const NOT_FOUND = '404.html';

/** Reads a built site whole, so that no request waits for the disk, nor finds there what a build is writing. */
export async function readSiteFiles(dir: string): Promise<SiteFiles> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const names = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(join(dir, sep).length).split(sep).join('/'),
      ),
  );
  const files = new Map<string, SiteFile>();
  for (const name of [...names].sort()) {
    const address = addressOf(name);
    if (address !== undefined) files.set(address, await readSiteFile(dir, name, names));
  }
  return files;
}

/** Where a file is answered: a page at its folder, another file at its name, a compressed or a hidden one nowhere. */
function addressOf(name: string): string | undefined {
  if (name === NOT_FOUND) return NOT_FOUND;
  if (/(?:^|\/)\.(?!well-known\/)/.test(name) || /\.(?:br|zst|gz)$/.test(name)) return undefined;
  if (name.endsWith('.html')) return /(?:^|\/)index\.html$/.test(name) ? `/${name.slice(0, -10)}` : undefined;
  return `/${name}`;
}

async function readSiteFile(dir: string, name: string, names: ReadonlySet<string>): Promise<SiteFile> {
  const copies = COPIES.filter(({ ending }) => names.has(name + ending));
  const forms = [...copies, { encoding: 'identity', ending: '' } as const].map(
    async ({ encoding, ending }): Promise<Form> => {
      const bytes = await readFile(join(dir, name + ending));
      return { encoding, bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
    },
  );
  return { type: mediaType(name), forms: await Promise.all(forms) };
}
