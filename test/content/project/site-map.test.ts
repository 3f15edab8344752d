import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { SITE_MAP } from '../../../src/components/furniture/navigation.ts';

const { site } = readContent();

describe('the site map', () => {
  it('lists every page but the home page, the sheets one by one, what other sites show, and the two pages for what is not found', () => {
    const pages = addresses('src/pages').filter(
      (path) => !['/', '/404/', '/hors-ligne/'].includes(path) && !/\[|^\/integration\//.test(path),
    );
    const listed = new Set(SITE_MAP.flatMap(({ links }) => links).map(({ path }) => path));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((path) => !listed.has(path))).toEqual([]);
  });
});

describe('the deploying body’s file', () => {
  it('ships empty: every detail is to be filled in', () => {
    expect(Object.keys(site).length).toBeGreaterThan(3);
    expect(Object.entries(site).filter(([, value]) => value)).toEqual([]);
  });
});

function addresses(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => addresses(join(path, name)));
  if (!/\.(astro|mdx)$/.test(path)) return [];
  return [
    path
      .replace('src/pages', '')
      .replace(/(index)?\.(astro|mdx)$/, '')
      .replace(/\/?$/, '/'),
  ];
}
