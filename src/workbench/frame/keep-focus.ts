const CONTROLS = 'a[href], button, input, select, textarea, summary';

/**
 * Where a control goes away by its own use, the focus goes to what stands in its place: the control that now has its rank
 * in what held it, or the last one there. It would else fall to the top of the page.
 */
export function keepFocus(): () => void {
  const onClick = ({ target }: Event) => {
    const used = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
    const places = used ? placesOf(used) : [];
    const look = () => {
      if (!used || used.isConnected || document.activeElement !== document.body) return;
      for (const { holder, rank } of places) {
        const left = holder.isConnected ? controlsOf(holder) : [];
        const next = left.slice(rank).find(isShown) ?? left.slice(0, rank).findLast(isShown);
        next?.focus({ preventScroll: true });
        if (next) return;
      }
    };
    // Once it is drawn, and what the gesture itself leads to has the focus.
    requestAnimationFrame(() => requestAnimationFrame(look));
  };
  document.addEventListener('click', onClick, true);
  return () => document.removeEventListener('click', onClick, true);
}

/**
 * Whatever holds a control, the nearest first, and its rank there. Every click asks, and hardly any leads to a loss: nothing
 * is laid out for it, and the page is read once, however long it is.
 */
function placesOf(used: HTMLElement) {
  const all = controlsOf(document);
  const own = all.indexOf(used);
  const places: { holder: Element; rank: number }[] = [];
  for (let holder = used.parentElement; holder && holder !== document.body; holder = holder.parentElement) {
    const first = holder.querySelector<HTMLElement>(CONTROLS);
    places.push({ holder, rank: own - (first ? all.indexOf(first) : own) });
  }
  return places;
}

function controlsOf(holder: ParentNode): HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>(CONTROLS)];
}

function isShown(control: HTMLElement): boolean {
  return control.getClientRects().length > 0;
}
