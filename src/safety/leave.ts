/** Whether this page may be left for another: a host that isolates the frame in which it stands forbids that (`embed/frame/`). */
export function mayLeave(): boolean {
  return document.documentElement.dataset['kept'] === undefined;
}

/**
 * Opens a page in the place of the whole tab, so that « Page précédente » does not come back here, and shows nothing more of
 * this one in the meantime.
 */
export function leave(href: string): void {
  // Never `hidden`: a page that ceases to be laid out can hold WebKit for ever, still on the screen.
  document.documentElement.style.visibility = 'hidden';
  (top ?? window).location.replace(href);
}
