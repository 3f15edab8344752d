import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DIST } from './site.ts';

let css = '';
beforeAll(() => {
  const files = globSync(`${DIST}/_astro/*.css`);
  expect(files.length).toBeGreaterThan(5);
  // Some styles come with a script.
  const scripts = globSync(`${DIST}/_astro/*.js`);
  css = [...files, ...scripts].map((file) => readFileSync(file, 'utf8')).join('\n');
});

describe('the styles, once built', () => {
  it('give each line under a text in longhands: WebKit drops a shorthand that holds more than a kind', () => {
    const found = css.match(/text-decoration:[^;}]*/g) ?? [];
    expect(found.length).toBeGreaterThan(10);
    expect([...new Set(found)].sort()).toEqual(['text-decoration:none', 'text-decoration:underline']);
    expect(css).toMatch(/text-decoration-style:dotted/);
    expect(css).toMatch(/text-decoration-thickness:2px/);
  });

  it('keep WebKit from what freezes it', () => {
    const guarded =
      /@supports \(position-area:bottom\) and \(not \(hanging-punctuation:first\)\)\{[^{}]*\{[^{}]*\}\}/g;
    expect(css.match(guarded)?.[0]).toContain('position-try-fallbacks:');
    expect(css.replace(guarded, '')).not.toContain('position-try');
  });

  it('hide what nothing can open, where `popover` is unknown', () => {
    const [menu, gloss] = ['menu', 'gloss'].map(
      (name) => new RegExp(`@supports not selector\\(:popover-open\\)\\{[^@]*\\.${name}\\{display:none\\}`),
    );
    expect(css).toMatch(menu ?? '');
    expect(css).toMatch(gloss ?? '');
  });

  it('cut a word anywhere only where long addresses and typed words stand', () => {
    const rules = [...css.matchAll(/([^{}]*)\{[^{}]*overflow-wrap:anywhere/g)].map(
      ([, selector]) => selector,
    );
    expect([...new Set(rules)].sort()).toEqual([
      '.coverage',
      '.dossier-sources .address',
      '.dossier-table :is(th,td)',
      '.print-link',
      '.printed-grid :is(th,td)',
    ]);
  });
});
