import { element } from '../safety/element.ts';
import { ask } from './said.ts';
import { ownRegistration } from './registration.ts';

/**
 * Says in a place when another version of the site is ready, and takes it when the reader asks. The page is then loaded anew;
 * other tabs stay as they are.
 */
export async function offerNext(place: Element): Promise<void> {
  const registration = await ownRegistration();
  if (!registration) return;
  const offer = () => {
    const next = registration.waiting;
    if (next && registration.active) say(place, next);
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', offer);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  offer();
  await registration.update().catch(() => undefined);
}

function say(place: Element, next: ServiceWorker): void {
  const take = element('button', { type: 'button', className: 'button' }, 'Passer à la nouvelle version');
  take.addEventListener('click', () => {
    take.disabled = true;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    void ask(next, { ask: 'accept' }).catch(() => undefined);
  });
  place.replaceChildren('Une nouvelle version est prête. ', take);
}
