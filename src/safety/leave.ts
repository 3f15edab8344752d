/**
 * Opens a page in the place of this one, so that « Page précédente » does not come back here, and shows nothing more of
 * this one in the meantime.
 */
export function leave(href: string): void {
  // Never `hidden`: a page that ceases to be laid out can hold WebKit for ever, still on the screen.
  document.documentElement.style.visibility = 'hidden';
  location.replace(href);
}
