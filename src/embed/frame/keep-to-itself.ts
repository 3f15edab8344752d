/**
 * A frame leaves nothing in its host’s tab: what the page’s code adds to the history replaces where it stands, and nothing is
 * kept. Whoever asks for a store is refused, as many browsers refuse it in a frame. `moved` hears of each change of the address.
 */
export function keepToItself(moved: () => void): void {
  const replace = history.replaceState.bind(history);
  history.pushState = history.replaceState = (...to: Parameters<History['replaceState']>) => {
    replace(...to);
    moved();
  };
  for (const store of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, store, {
      configurable: true,
      get: () => {
        throw new DOMException('Une page reprise par un autre site ne garde rien.', 'SecurityError');
      },
    });
  // A link to an answer, or to a search, of the same frame.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const href = link?.getAttribute('href') ?? '';
    if (!href.includes('=') || event.defaultPrevented) return;
    event.preventDefault();
    location.replace(href);
  });
  addEventListener('hashchange', moved);
}
