import { globSync, readFileSync } from 'node:fs';
import postcss, { type AtRule, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';

const sheets = globSync('src/styles/**/*.css').map((file) => postcss.parse(readFileSync(file, 'utf8')));

describe('the titles of pages', () => {
  it('have two sizes: a page’s, and that of a question or an answer', () => {
    const sizes: string[] = [];
    for (const sheet of sheets)
      sheet.walkRules(/\bh1\b/, (rule) => {
        rule.walkDecls('font-size', ({ value }) => {
          sizes.push(value);
        });
      });
    expect(sizes.sort()).toEqual([
      'clamp(1.6rem, 1.35rem + 1.2vw, 2.2rem)',
      'clamp(1.6rem, 1.35rem + 1.2vw, 2.2rem)',
      'var(--title-1)',
    ]);
  });
});

describe('what moves', () => {
  it('takes 150 ms at most, and only where the reader accepts it', () => {
    const found: { value: string; when: string }[] = [];
    for (const sheet of sheets)
      sheet.walkDecls('transition', ({ value, parent }) => {
        found.push({ value, when: ((parent as Rule).parent as AtRule).params });
      });
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(({ value }) => !/^[a-z-]+ 0\.15s$/.test(value))).toEqual([]);
    expect([...new Set(found.map(({ when }) => when))]).toEqual(['(prefers-reduced-motion: no-preference)']);
  });
});
