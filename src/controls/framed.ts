/** Whether the page is one that another site shows (`/integration/…`). */
export function isFramed(): boolean {
  return fullPage() !== undefined;
}

/** The address that a link to an answer gives others: a frame’s own leads to the whole page. */
export function shareable(link: string): string {
  const full = fullPage();
  if (full === undefined) return link;
  const { hash, origin } = new URL(link);
  return origin + full + hash;
}

/** The whole page that a frame stands for, with the base path. */
function fullPage(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.documentElement.dataset['full'];
}
