/*
 * Parentalité, mode d’emploi : le script d’intégration, version 1. Il n’est jamais changé : une correction est integration-2.js.
 * Après chaque lien <a data-integration="…">, il met le cadre de l’outil et suit sa hauteur. Ni cookie, ni mémoire, ni adresse
 * de votre page : si quoi que ce soit manque, le lien reste.
 */
(() => {
  const TITLES = {
    'quel-volet': 'Quel volet pour mon projet ?',
    'ma-depense': 'Cette dépense est-elle éligible ?',
    recherche: 'Chercher dans le guide du Fonds national parentalité',
    calendrier: 'Les dates de l’appel à projets',
  };
  const LEAST = 120;
  const MOST = 12000;
  const SHRINKS = 12;
  const { currentScript } = document;
  const script = currentScript || document.querySelector('script[src$="/integration-1.js"]');
  if (!script || !window.URL || !window.WeakMap) return;
  const site = new URL('.', script.src);
  const frames = [];

  // A theme’s own rules must not cut the frame.
  const set = (frame, name, value) => frame.style.setProperty(name, value, 'important');

  const frameOf = (link) => {
    const tool = link.getAttribute('data-integration');
    if (!Object.prototype.hasOwnProperty.call(TITLES, tool) || link.hasAttribute('data-integre')) return;
    const address = new URL(`integration/${tool}/`, site);
    for (const name of ['departement', 'volet', 'theme', 'accent', 'police']) {
      const value = link.getAttribute(`data-${name}`);
      if (value) address.searchParams.set(name, value);
    }
    // Light words stand on a dark ground: the frame is to be as its host.
    const colour = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(link.parentNode).color);
    if (!link.hasAttribute('data-theme') && colour)
      address.searchParams.set('theme', +colour[1] + +colour[2] + +colour[3] > 382 ? 'sombre' : 'clair');
    const theme = address.searchParams.get('theme');

    const frame = document.createElement('iframe');
    const state = { frame, height: 0, next: 0, shrinks: 0, since: 0, heard: false };
    frame.title = TITLES[tool];
    frame.setAttribute('loading', 'lazy');
    frame.setAttribute('referrerpolicy', 'no-referrer');
    frame.setAttribute('allow', 'clipboard-write');
    if (link.hasAttribute('data-sandbox'))
      frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-downloads');
    set(frame, 'display', 'block');
    set(frame, 'box-sizing', 'border-box');
    set(frame, 'width', '100%');
    set(frame, 'min-width', '0');
    set(frame, 'max-width', '100%');
    set(frame, 'min-height', '0');
    set(frame, 'max-height', 'none');
    set(frame, 'border', '0');
    set(frame, 'height', '600px');
    if (theme === 'sombre') set(frame, 'color-scheme', 'dark');
    if (theme === 'clair') set(frame, 'color-scheme', 'light');
    frame.addEventListener('load', () => {
      const ping = () => {
        try {
          frame.contentWindow.postMessage({ parentalite: 1, ping: true }, '*');
        } catch {}
      };
      Object.assign(state, { heard: false, height: 0, shrinks: 0 });
      ping();
      setTimeout(ping, 1500);
      // Blocked, or not to be read: the link alone stands.
      setTimeout(() => {
        if (!state.heard) frame.remove();
      }, 6000);
    });
    frame.src = address.href;
    link.setAttribute('data-integre', '');
    link.insertAdjacentElement('afterend', frame);
    frames.push(state);
  };

  const follow = (state) => {
    const { frame, next, height } = state;
    state.next = 0;
    if (next === height) return;
    const now = Date.now();
    // A page that shrinks and grows by its own height would never end: from then on it only grows.
    if (now - state.since > 5000 && state.shrinks <= SHRINKS) Object.assign(state, { since: now, shrinks: 0 });
    if (next < height && (state.shrinks += 1) > SHRINKS) return;
    state.height = next;
    set(frame, 'height', `${next}px`);
    // Whoever goes on in a frame that became shorter sees its next step.
    if (next < height && document.activeElement === frame && frame.getBoundingClientRect().bottom < LEAST)
      frame.scrollIntoView();
  };

  addEventListener('message', ({ source, origin, data }) => {
    const state = source && frames.find(({ frame }) => frame.contentWindow === source);
    if (!state || !data || data.parentalite !== 1 || typeof data.height !== 'number') return;
    const isolated = state.frame.hasAttribute('sandbox') || self.origin === 'null';
    if (origin !== site.origin && !(origin === 'null' && isolated)) return;
    if (!(data.height > 0 && data.height < Infinity)) return;
    state.heard = true;
    if (!state.next) requestAnimationFrame(() => follow(state));
    state.next = Math.min(Math.max(Math.ceil(data.height), LEAST), MOST);
  });

  const start = () => {
    for (const link of document.querySelectorAll('a[data-integration]'))
      try {
        frameOf(link);
      } catch {}
  };
  start();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
})();
