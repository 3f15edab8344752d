import { PACK } from '../names.ts';
import { type Summed, readPack, sumOf } from '../pack.ts';
import type { Why } from '../said.ts';
import { markPage } from './mark-page.ts';
import type { Stores } from './stores.ts';

/** What cannot be made, and why. */
export class NotMade extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

export function whyOf(error: unknown): Why {
  if (error instanceof NotMade) return error.why;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'other';
}

interface Wanted {
  version: string;
  /** The sum and the length of the pack. */
  sum: string;
  length: number;
  place: string;
  /** The script that its pages ask for. */
  script: string;
  /** Hears how much has come, from 0 to 1, and ends the work by throwing. */
  heard: (part: number) => void;
}

/**
 * Makes the whole copy of a version in a store of its own: one file, whose sum tells that it is of this version. Whatever fails
 * leaves nothing behind, and the copy of before as it was.
 */
export async function makeCopy(
  stores: Stores,
  { version, sum, length, place, script, heard }: Wanted,
): Promise<void> {
  try {
    const { bytes, headers } = await fetchBytes(stores.address(PACK), length, heard);
    if ((await sumOf(bytes)) !== sum) throw new NotMade('changed');
    const { files, places } = readPack(bytes);
    const at = Date.now();
    const store = await stores.open(version);
    let left = files.length;
    for (const { path, type, bytes: own } of files) {
      await store.put(stores.address(path), keptAs(own, ownHeaders(headers, type), at, script));
      heard(1 - 0.1 * (--left / files.length));
    }
    const along = await keepPlace(stores, places[place], { version, script });
    await stores.writeNote(version, {
      version,
      at,
      bytes: length + along,
      pages: files.filter(({ type }) => type.startsWith('text/html')).length,
      places,
    });
    heard(1);
  } catch (error) {
    await stores.drop(version);
    throw error;
  }
}

/** Keeps the files of a département in a copy; gives their length. What differs from the version is refused. */
export async function keepPlace(
  stores: Stores,
  place: readonly Summed[] = [],
  { version, script }: Pick<Wanted, 'version' | 'script'>,
): Promise<number> {
  const files = await Promise.all(place.map((file) => fetchSummed(stores, file)));
  const store = await stores.open(version);
  for (const { path, bytes, headers } of files)
    await store.put(stores.address(path), keptAs(bytes, headers, Date.now(), script));
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** A file as it will be answered: a page says from then on which copy it is. */
function keptAs(bytes: Uint8Array<ArrayBuffer>, headers: Headers, at: number, script: string): Response {
  const isPage = headers.get('Content-Type')?.startsWith('text/html');
  return new Response(isPage ? markPage(new TextDecoder().decode(bytes), at, script) : bytes, { headers });
}

async function fetchSummed(stores: Stores, { path, sum }: Summed) {
  const { bytes, headers } = await fetchBytes(stores.address(path));
  if ((await sumOf(bytes)) !== sum) throw new NotMade('changed');
  return { path, bytes, headers: ownHeaders(headers, headers.get('Content-Type') ?? '') };
}

async function fetchBytes(
  address: string,
  length = 0,
  heard?: (part: number) => void,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; headers: Headers }> {
  let came = 0;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let response: Response;
  try {
    response = await fetch(address, { cache: 'no-cache', credentials: 'omit', redirect: 'error' });
    if (!response.ok) throw new NotMade('changed');
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      parts.push(read.value);
      came += read.value.length;
      heard?.(Math.min(1, came / length) * 0.9);
    }
  } catch (error) {
    throw error instanceof NotMade ? error : new NotMade('network');
  }
  const bytes = new Uint8Array(came);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, headers: response.headers };
}

/** The headers of the site, as its host sent them, for a file that came whole and unpacked. */
function ownHeaders(sent: Headers, type: string): Headers {
  const headers = new Headers(sent);
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Vary', 'Last-Modified', 'Accept-Ranges'])
    headers.delete(name);
  headers.set('Content-Type', type);
  return headers;
}
