import type { Answer, Asked, Copy, Told } from '../said.ts';
import { answer } from './answer.ts';
import { keepPlace, makeCopy, NotMade, whyOf } from './make-copy.ts';
import { type Client, scope } from './scope.ts';
import { Stores } from './stores.ts';
import { activated, inUse, tidied } from './tabs.ts';

// Written by the build: the name of this version, the sum and the length of its pack, the script of its pages.
declare const VERSION: string;
declare const SUM: string;
declare const LENGTH: number;
declare const BASE: string;
declare const SCRIPT: string;

const { clients } = scope;
const stores = new Stores(BASE);
let forgotten = false;
let tabs: Promise<Record<string, string>> | undefined;

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));

scope.addEventListener('fetch', (event) => {
  const answered = answer(event, {
    stores,
    base: BASE,
    version: VERSION,
    beganWith: async (id) => (await (tabs ??= stores.shared().then((shared) => shared.tabs)))[id],
    client: (id) => (id === '' ? Promise.resolve(undefined) : clients.get(id)),
  });
  if (!answered) return;
  event.respondWith(answered);
  if (event.request.mode === 'navigate') event.waitUntil(answered.then(tidy, tidy));
});

scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    heard(event.data as Asked, event.source).then(
      (said) => port?.postMessage(said),
      (error: unknown) => port?.postMessage({ why: whyOf(error) } satisfies Answer),
    ),
  );
});

async function install(): Promise<void> {
  let said = -1;
  try {
    const { place } = await stores.shared();
    await makeCopy(stores, {
      version: VERSION,
      sum: SUM,
      length: LENGTH,
      place,
      script: SCRIPT,
      heard: (part) => {
        if (forgotten) throw new NotMade('other');
        const now = Math.floor(part * 50);
        if (now !== said) void tell({ told: 'part', part });
        said = now;
      },
    });
  } catch (error) {
    await tell({ told: 'failed', why: whyOf(error) });
    throw error;
  }
}

async function activate(): Promise<void> {
  const open = await openPages();
  await stores.writeShared(
    activated(
      await stores.shared(),
      VERSION,
      open.map(({ id }) => id),
    ),
  );
  tabs = undefined;
  await dropUnused();
  // The pages that are open go on as they began: what is new is for those that ask for it (`mine`).
  await clients.claim();
}

async function heard(asked: Asked, source: Client | null): Promise<Answer> {
  switch (asked.ask) {
    case 'copy':
      return { copy: await copy() };
    case 'accept':
      await scope.skipWaiting();
      return {};
    case 'place':
      await changePlace(asked.place);
      return { copy: await copy() };
    case 'mine':
      await takeOver(source, asked.scripts);
      return { copy: await copy() };
    case 'forget':
      forgotten = true;
      await stores.dropAll();
      return {};
    case 'make':
      forgotten = false;
      await install();
      await activate();
      return { copy: await copy() };
  }
}

async function copy(): Promise<Copy | null> {
  const note = await stores.noteOf(VERSION);
  if (!note) return null;
  const { version, at, bytes, pages } = note;
  return { version, at, bytes, pages, place: (await stores.shared()).place };
}

async function changePlace(place: string): Promise<void> {
  const note = await stores.noteOf(VERSION);
  const shared = await stores.shared();
  if (!note || shared.place === place || (place !== '' && !note.places[place])) return;
  await keepPlace(stores, note.places[place], { version: VERSION, script: SCRIPT });
  const store = await stores.open(VERSION);
  for (const { path } of note.places[shared.place] ?? []) await store.delete(stores.address(path));
  await stores.writeShared({ ...shared, place });
}

/** A page that came by the network, and all of whose scripts this version holds, is this version’s own. */
async function takeOver(source: Client | null, scripts: readonly string[]): Promise<void> {
  if (!source) return;
  const held = await Promise.all(
    scripts.map((script) => stores.match(VERSION, new URL(script).pathname.slice(BASE.length))),
  );
  if (!held.every(Boolean)) return;
  const shared = await stores.shared();
  const left = Object.entries(shared.tabs).filter(([id]) => id !== source.id);
  await stores.writeShared({ ...shared, tabs: Object.fromEntries(left) });
  tabs = undefined;
}

async function tidy(): Promise<void> {
  const shared = await stores.shared();
  if (shared.current !== VERSION || Object.keys(shared.tabs).length === 0) return;
  const open = await openPages();
  const next = tidied(
    shared,
    open.map(({ id }) => id),
  );
  if (Object.keys(next.tabs).length === Object.keys(shared.tabs).length) return;
  await stores.writeShared(next);
  tabs = undefined;
  const before = inUse(shared);
  const after = inUse(next);
  for (const version of before) if (!after.includes(version)) await stores.drop(version);
}

/** What no page needs: the version of before, and those that were ready and never taken. */
async function dropUnused(): Promise<void> {
  const used = inUse(await stores.shared());
  for (const version of await stores.versions()) if (!used.includes(version)) await stores.drop(version);
}

function openPages(): Promise<readonly Client[]> {
  return clients.matchAll({ type: 'window', includeUncontrolled: true });
}

async function tell(told: Told): Promise<void> {
  for (const client of await openPages()) client.postMessage(told);
}
