import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './site.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** The styles that stand in the pages of the build, each text once. */
export function pageStyles(dir = DIST): string[] {
  const pages = globSync('**/*.html', { cwd: dir }).map((file) => readFileSync(join(dir, file), 'utf8'));
  return [...new Set(pages.flatMap((html) => [...html.matchAll(STYLE)].map(([, css = '']) => css)))];
}

/** A page with other styles, that its policy allows. */
export function withStyles(html: string, change: (css: string) => string): string {
  const changed = new Map<string, string>();
  const page = html.replace(STYLE, (_, css: string) => {
    const other = change(css);
    changed.set(hashOf(css), hashOf(other));
    return `<style>${other}</style>`;
  });
  return page.replace(/'(sha256-[^']+)'/g, (_, hash: string) => `'${changed.get(hash) ?? hash}'`);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
