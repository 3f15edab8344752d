const contents = document.querySelector<HTMLDetailsElement>('.contents');
if (contents && matchMedia('(min-width: 64rem)').matches) contents.open = true;

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);

/** Marks the section being read: the last one whose heading stands in the upper third of the window, or above. */
function follow() {
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  for (const link of links)
    link.setAttribute('aria-current', link.hash === `#${current?.id ?? ''}` ? 'location' : 'false');
}

const watcher = new IntersectionObserver(follow, { rootMargin: '0% 0% -66% 0%' });
for (const heading of headings) watcher.observe(heading);
