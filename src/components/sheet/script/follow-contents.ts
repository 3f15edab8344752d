/** Marks, in the contents, the section being read: the last one whose heading stands in the upper third of the window, or above. */
export function followContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const headings = links.flatMap(({ hash }) => document.querySelector(hash) ?? []);
  const mark = () => {
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const link of links)
      link.setAttribute('aria-current', link.hash === `#${current?.id ?? ''}` ? 'location' : 'false');
  };
  const watcher = new IntersectionObserver(mark, { rootMargin: '0% 0% -66%' });
  for (const heading of headings) watcher.observe(heading);
  // A jump to the end crosses no heading; where this is not told, the last scroll is.
  addEventListener('onscrollend' in window ? 'scrollend' : 'scroll', mark, { passive: true });
}
