/** Lets links within the page (skip link, error summary) move the focus without touching the fragment, where the answers are. */
export function keepFragment(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const target = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
