import { datesOn } from '../rules/live-dates.ts';
import type { Dates } from '../schemas/action.ts';

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
for (const place of document.querySelectorAll<HTMLElement>('[data-dates]')) {
  place.textContent = datesOn(JSON.parse(place.dataset['dates'] ?? '') as Dates, today);
}

const contents = document.querySelector<HTMLDetailsElement>('.contents');
if (contents && matchMedia('(min-width: 64rem)').matches) contents.open = true;

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);

/** Marks the section being read: the last one whose heading stands in the upper third of the window, or above. */
function follow() {
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  for (const link of links) link.toggleAttribute('aria-current', link.hash === `#${current?.id ?? ''}`);
}

const watcher = new IntersectionObserver(follow, { rootMargin: '0% 0% -66% 0%' });
for (const heading of headings) watcher.observe(heading);
