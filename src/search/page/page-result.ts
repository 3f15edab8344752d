import { type ExcerptPart, leadExcerpt, sectionExcerpt } from './excerpt.ts';
import { forReader } from '../../french/indexed.ts';
import type { PagefindPage, PagefindSection } from '../pagefind/pagefind-api.ts';

/** A page as the results show it. */
export interface PageResult {
  title: string;
  /** The section that answers best, when it isn't the page as a whole. */
  section: string | undefined;
  /** Straight to that section. */
  href: string;
  excerpt: ExcerptPart[];
  kind: string | undefined;
  axis: string | undefined;
  /** The other sections that hold the words, best first. */
  others: { title: string; href: string }[];
}

const OTHERS_SHOWN = 3;

/** Turns what the index says of a page into what the reader is shown. */
export function pageResult(page: PagefindPage): PageResult {
  const sections = [...page.sub_results].sort((a, b) => weightOf(b) - weightOf(a));
  const [best] = sections;
  const isSection = ({ url }: PagefindSection) => url !== page.url;
  return {
    title: forReader(page.meta['title'] ?? page.url),
    section: best && isSection(best) ? forReader(best.title) : undefined,
    href: best?.url ?? page.url,
    excerpt: best && isSection(best) ? sectionExcerpt(page, best) : leadExcerpt(page),
    kind: page.filters['type']?.[0],
    axis: page.filters['axe']?.[0],
    others: sections
      .slice(1)
      .filter(isSection)
      .slice(0, OTHERS_SHOWN)
      .map(({ title, url }) => ({ title: forReader(title), href: url })),
  };
}

/** How much of what was looked for a section holds. */
function weightOf({ weighted_locations }: PagefindSection): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}
