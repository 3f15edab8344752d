import { ABSENT } from '../names.ts';
import { isOutside } from '../kept-pages.ts';
import type { Client, FetchEvent } from './scope.ts';
import type { Stores } from './stores.ts';

interface Answering {
  stores: Stores;
  base: string;
  version: string;
  /** The version that a page began with, before this one: empty for the network’s, undefined for this one’s. */
  beganWith: (id: string) => Promise<string | undefined>;
  client: (id: string) => Promise<Client | undefined>;
}

/** What the worker answers to a request; undefined where it leaves it alone. It never writes what was asked. */
export function answer(
  { request, clientId }: Pick<FetchEvent, 'request' | 'clientId'>,
  how: Answering,
): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  const { base } = how;
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  if (isOutside(path)) return undefined;
  if (request.mode !== 'navigate') return fileOf(request, path, clientId, how);
  // A frame is part of the page of another.
  return request.destination === 'document' ? pageOf(request, path, how) : undefined;
}

/** A page of the copy, with or without a network; the site’s own for the others, else the page that says that it is not there. */
async function pageOf(request: Request, path: string, how: Answering): Promise<Response> {
  const { stores, version } = how;
  const kept = await stores.match(version, path);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (await stores.match(version, `${path}/`))
      return Response.redirect(`${stores.address(path)}/${new URL(request.url).search}`);
    const absent = await stores.match(version, ABSENT);
    if (!absent) throw error;
    return new Response(absent.body, { status: 503, headers: absent.headers });
  }
}

/** What a page asks for: of the version that it began with, or of the network. */
async function fileOf(request: Request, path: string, clientId: string, how: Answering): Promise<Response> {
  const { stores } = how;
  const from = await versionFor(clientId, how);
  if (from === null) return fetch(request);
  const hashed = path.startsWith('_astro/');
  const kept = from === '' ? undefined : await stores.match(from, path);
  return kept ?? (hashed ? await stores.matchAny(path) : undefined) ?? fetch(request);
}

/** The version whose files a page may be given; empty for those alone whose name tells the version; null for none at all. */
async function versionFor(
  clientId: string,
  { stores, base, version, beganWith, client }: Answering,
): Promise<string | null> {
  const asking = await client(clientId);
  if (!asking) return '';
  const path = new URL(asking.url).pathname.slice(base.length);
  if (asking.frameType === 'nested' || isOutside(path)) return null;
  if (asking.type !== 'window') return '';
  const before = await beganWith(clientId);
  if (before !== undefined) return before;
  // A page that the copy does not hold came by the network, perhaps of another version.
  return (await stores.match(version, path)) ? version : '';
}
