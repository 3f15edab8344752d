/** Whether the host isolates the frame: it then has no origin, and may open nothing that the host does not allow. */
const ISOLATED = origin === 'null';

/**
 * No page of the site but this one may stand in the frame: what leads elsewhere opens beside. Where the host isolates the
 * frame, that may be refused without a word: the address is shown as well.
 */
export function linksOut(): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || link.download || link.getAttribute('href')?.startsWith('#')) return;
      if (!/^(?:https?|mailto):/.test(link.protocol)) return;
      if (link.protocol !== 'mailto:') Object.assign(link, { target: '_blank', rel: 'noopener' });
      if (ISOLATED) showAddress(link);
    },
    { capture: true },
  );
}

function showAddress(link: HTMLAnchorElement): void {
  const after = link.nextElementSibling;
  const shown = after?.matches('.embed-address') === true ? after : document.createElement('span');
  shown.className = 'embed-address';
  shown.setAttribute('role', 'status');
  if (shown !== after) link.after(shown);
  // A letter is said by what it would hold.
  const letter = link.protocol === 'mailto:' ? new URLSearchParams(link.search).get('body') : null;
  shown.textContent =
    letter === null
      ? `Si rien ne s’ouvre, copiez cette adresse : ${link.href}`
      : `Si rien ne s’ouvre, copiez ce texte : ${letter}`;
}
