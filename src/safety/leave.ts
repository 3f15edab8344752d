/** Whether this page may be left for another: a host that isolates the frame in which it stands forbids that. */
export function mayLeave(): boolean {
  if (top === window) return true;
  if (origin === 'null') return false;
  try {
    // Refused in every frame that is isolated, whatever else its host allows; changes nothing elsewhere.
    const { domain } = document;
    Object.assign(document, { domain });
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a page in the place of the whole tab, so that « Page précédente » does not come back here, and shows nothing more of
 * this one in the meantime.
 */
export function leave(href: string): void {
  // Never `hidden`: a page that ceases to be laid out can hold WebKit for ever, still on the screen.
  const { style } = document.documentElement;
  style.visibility = 'hidden';
  try {
    (top ?? window).location.replace(href);
  } catch {
    // The host forbids it after all: what helps must be seen again.
    style.visibility = '';
  }
}
