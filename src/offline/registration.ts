import { url } from '../url.ts';
import { storesOf, WORKER } from './names.ts';
import { type Answer, ask, type Copy } from './said.ts';

const { serviceWorker } = navigator;

export function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  return serviceWorker.getRegistration(url('/'));
}

export function register(): Promise<ServiceWorkerRegistration> {
  return serviceWorker.register(url(`/${WORKER}`), { scope: url('/'), updateViaCache: 'none' });
}

/** What is kept now; null for nothing. */
export async function keptCopy(): Promise<Copy | null> {
  const active = (await ownRegistration())?.active;
  return active ? ((await ask(active, { ask: 'copy' })).copy ?? null) : null;
}

/** Has the worker that was forgotten in a page still open make its copy anew. */
export async function makeAgain(active: ServiceWorker): Promise<Copy | null> {
  return (await ask(active, { ask: 'make' }, 600_000)).copy ?? null;
}

/** Has the worker answer this page, which came by the network, if it is of the same version; and brings its département along. */
export async function takeOver(active: ServiceWorker): Promise<void> {
  const named = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    'script[src], link[rel="modulepreload"]',
  );
  await ask(active, {
    ask: 'mine',
    scripts: [...named].map((element) => ('src' in element ? element.src : element.href)),
  });
}

/** Keeps the files of the département that the reader chose; none where nobody chose. */
export async function bringPlace(place: string): Promise<Answer> {
  const active = (await ownRegistration())?.active;
  return active ? ask(active, { ask: 'place', place }) : {};
}

/** Takes everything away: the copies, and the worker that answered with them. */
export async function forgetCopy(): Promise<void> {
  const registration = await ownRegistration();
  const workers = [registration?.installing, registration?.waiting, registration?.active];
  for (const worker of workers) if (worker) await ask(worker, { ask: 'forget' }).catch(() => undefined);
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(storesOf(url('/')))) await caches.delete(name);
}
