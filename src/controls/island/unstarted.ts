import type { ClientDirective } from 'astro';

const KEY = 'fnp:recharge';
const page = document.documentElement;

/** Loads an island at once. The page then knows that it started, and no more says that it did not. */
export const startIsland: ClientDirective = async (load, _, island) => {
  const hydrate = await load();
  // A script cut short may still be one, without the tool that it should give.
  if (!('Component' in island && island.Component)) {
    page.dataset.unstarted ??= '';
    return;
  }
  // What a link or a kept work shows is drawn from nothing: what stands in the page, hidden, is not it.
  if ('restoring' in page.dataset) island.setAttribute('client', 'only');
  await hydrate();
  if (island.hasAttribute('ssr')) return;
  page.dataset.started = '';
  document.querySelector('.unstarted')?.remove();
};

/**
 * When a script does not come: reloads the page, once, if the site has another by now, which names other scripts; else the
 * page says that the tool did not start, and that it is offline where it is.
 */
export function healOnce(): void {
  document.addEventListener('DOMContentLoaded', offerOffline);
  addEventListener('not-loaded', () => void heal());
  document.addEventListener('astro:hydration-error', () => {
    void heal().then((healed) => {
      if (!healed) page.dataset.unstarted = navigator.onLine ? '' : 'offline';
    });
  });
}

/** Shows the button that keeps the site for reading without a network, where the browser can; its script comes once it is used. */
function offerOffline(): void {
  const place = document.querySelector<HTMLElement>('[data-offline]');
  if (!place || !('serviceWorker' in navigator)) return;
  place.hidden = false;
  place.firstElementChild?.addEventListener('click', () => {
    import(/* @vite-ignore */ place.dataset['script'] ?? '').catch(() => {
      place.append(' Un fichier n’est pas arrivé : réessayez avec le réseau.');
    });
  });
}

async function heal(): Promise<boolean> {
  const script = document.querySelector('[component-url]')?.getAttribute('component-url') ?? '';
  try {
    // What is being written would not outlive the reload: whoever asked for the script says that it did not come.
    if (isWriting()) return false;
    const response = await fetch(location.href, { cache: 'no-cache' });
    const html = await response.text();
    if (!html.includes('component-url') || html.includes(script)) return false;
    if (sessionStorage.getItem(KEY) === script) return false;
    sessionStorage.setItem(KEY, script);
  } catch {
    return false;
  }
  location.reload();
  return true;
}

function isWriting(): boolean {
  const { activeElement } = document;
  const fields = activeElement?.matches('input[type=text], textarea') === true;
  return fields && (activeElement as HTMLInputElement).value !== '';
}
