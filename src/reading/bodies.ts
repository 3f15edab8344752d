import type { MarkdownHeading, MDXInstance } from 'astro';

const FOLDER = '../content/';
const BODIES = import.meta.glob<MDXInstance<Record<string, never>>>(
  '../content/{strands,needs,source}/*.mdx',
  {
    eager: true,
  },
);

/** What a page shows of an MDX file, as `strands/1-1.mdx`: its body, and the headings of it. Throws when there is none. */
export function bodyOf(file: string): {
  Content: MDXInstance<object>['Content'];
  headings: MarkdownHeading[];
} {
  const body = BODIES[FOLDER + file];
  if (!body) throw new Error(`no file src/content/${file}: write it, or correct the name`);
  return { Content: body.Content, headings: body.getHeadings() };
}
