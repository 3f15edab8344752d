const contents = document.querySelector<HTMLDetailsElement>('.contents');
const links = contents ? [...contents.querySelectorAll('a')] : [];
const headings = links.flatMap(({ hash }) => document.querySelector(hash) ?? []);

// Marks the section being read: the last one whose heading stands in the upper third of the window, or above.
const watcher = new IntersectionObserver(
  () => {
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const link of links)
      link.setAttribute('aria-current', link.hash === `#${current?.id ?? ''}` ? 'location' : 'false');
  },
  { rootMargin: '0% 0% -66%' },
);
for (const heading of headings) watcher.observe(heading);
if (contents) contents.open = matchMedia('(min-width: 64rem)').matches;
