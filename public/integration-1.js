/*
 * Parentalité, mode d’emploi : script d’intégration, version 1, jamais changé (une correction est integration-2.js).
 * Après chaque lien <a data-integration="…">, il met le cadre de l’outil et suit sa hauteur. Ni cookie, ni mémoire, ni adresse
 * de votre page. Si quoi que ce soit manque, le lien reste.
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
  const QUIET = 5000;
  // Merged into another file, it does not know where the guide is: the link stays.
  const script = [document.currentScript, ...document.scripts].find((each) =>
    /\/integration-1\.js($|\?)/.test(each?.src),
  );
  if (!script) return;
  const site = new URL('.', script.src);
  const frames = [];

  // A theme’s own rules must neither cut the frame nor lay it over the text.
  const STYLE =
    'display:block;position:static;box-sizing:border-box;width:100%;min-width:0;max-width:100%;height:600px;min-height:0;max-height:none;border:0;padding:0;opacity:1;transition:none;';
  const set = (frame, name, value) => frame.style.setProperty(name, value, 'important');

  // Light words stand on a dark ground: the frame is to be as its host.
  const lightness = (colour) => {
    const [a, b, c] = (colour.match(/[( ][\d.]+/g) || []).map((part) => +part.slice(1));
    if (/^ok/.test(colour)) return a;
    if (/^l/.test(colour)) return a / 100;
    return (a + b + c) / (/^color/.test(colour) ? 3 : 765);
  };

  const frameOf = (link) => {
    const tool = link.getAttribute('data-integration');
    if (!Object.hasOwn(TITLES, tool) || link.hasAttribute('data-integre')) return;
    const address = new URL(`integration/${tool}/`, site);
    for (const name of ['departement', 'volet', 'theme', 'accent', 'police']) {
      const value = link.getAttribute(`data-${name}`);
      if (value) address.searchParams.set(name, value);
    }
    if (!link.hasAttribute('data-theme'))
      address.searchParams.set('theme', lightness(getComputedStyle(link.parentNode).color) > 0.5 ? 'sombre' : 'clair');
    const theme = address.searchParams.get('theme');

    const frame = document.createElement('iframe');
    const state = { frame };
    frame.title = TITLES[tool];
    frame.setAttribute('loading', 'lazy');
    frame.setAttribute('referrerpolicy', 'no-referrer');
    frame.setAttribute('allow', 'clipboard-write');
    if (link.hasAttribute('data-sandbox'))
      frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-downloads');
    frame.style.cssText = STYLE.replace(/;/g, ' !important;');
    if (theme === 'sombre') set(frame, 'color-scheme', 'dark');
    if (theme === 'clair') set(frame, 'color-scheme', 'light');
    frame.addEventListener('load', () => {
      const ping = () => frame.contentWindow?.postMessage({ parentalite: 1, ping: true }, '*');
      Object.assign(state, { heard: false, height: 0, since: 0, last: 0, shrinks: 0 });
      ping();
      setTimeout(ping, 1500);
      // Blocked, or not to be read: the link alone stands.
      clearTimeout(state.end);
      state.end = setTimeout(() => {
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
    // A page that shrinks and grows by its own height would never end: it only grows then, until it is quiet.
    if (now - state.last > QUIET || (now - state.since > QUIET && state.shrinks <= SHRINKS))
      Object.assign(state, { since: now, shrinks: 0 });
    state.last = now;
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
    // A frame that nobody sees yet has no height: it is there all the same.
    state.heard = true;
    if (!(data.height > 0 && data.height < Infinity)) return;
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
