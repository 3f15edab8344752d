/** Whether the host isolates the frame: it then has no origin, and may open nothing that the host does not allow. */
const ISOLATED = origin === 'null';

/**
 * No page of the site but this one may stand in the frame: what leads elsewhere opens beside. Where the host isolates the
 * frame, that may be refused without a word: the address is shown instead, or as well where nobody can tell.
 */
export function linksOut(): void {
  document.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || link.download || link.getAttribute('href')?.startsWith('#')) return;
      if (!/^(?:https?|mailto):/.test(link.protocol)) return;
      if (link.protocol !== 'mailto:') Object.assign(link, { target: '_blank', rel: 'noopener' });
      if (!ISOLATED) return;
      if (link.host === location.host) {
        event.preventDefault();
        if (opensFree(link.href)) return;
      }
      showAddress(link);
    },
    { capture: true },
  );
}

/**
 * Opens a page of the guide in a window of its own. What an isolated frame opens is isolated as well, unless its host says
 * otherwise; the guide refuses to stand in such a window, and the reader would see the browser’s error: it is closed at once.
 */
function opensFree(address: string): boolean {
  const fresh = open('', '_blank');
  try {
    // An isolated window is a stranger, even empty.
    if (!fresh?.document) return false;
    fresh.opener = null;
    fresh.location.href = address;
    return true;
  } catch {
    fresh?.close();
    return false;
  }
}

function showAddress(link: HTMLAnchorElement): void {
  const after = link.nextElementSibling;
  const shown = after?.matches('.embed-address') === true ? after : document.createElement('span');
  shown.className = 'embed-address';
  shown.setAttribute('role', 'status');
  if (shown !== after) link.after(shown);
  // A letter is said by what it would hold.
  const letter = link.protocol === 'mailto:' ? new URLSearchParams(link.search).get('body') : null;
  const words = letter ?? link.href;
  if (link.host === location.host)
    shown.textContent = `Ce site ne laisse pas ouvrir le guide d’ici. Copiez cette adresse : ${words}`;
  else
    shown.textContent = `Si rien ne s’ouvre, copiez ${letter === null ? 'cette adresse' : 'ce texte'} : ${words}`;
}
