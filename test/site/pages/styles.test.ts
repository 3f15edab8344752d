import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageStyles } from '../page-styles.ts';
import { DIST } from '../site.ts';

// What Chrome 107, Firefox 104 and Safari 16 know. Whoever adds a name has looked it up.
const KNOWN_RULES = words('layer media supports page top-left top-right bottom-right keyframes');
/** Younger than Firefox 104: without it, what other sites show stands in one column at every width. */
const ADDED_RULES = ['container'];
const KNOWN_SELECTORS = words(`
  ::placeholder :placeholder-shown :after :before :checked :empty :first-child :first-letter :first-of-type :focus :focus-visible
  :focus-within :hover :is :last-child :not :nth-child :nth-last-child :only-child :root :target :where
  :has :popover-open ::details-content`);
const KNOWN_VALUES = words(`
  attr calc clamp counter inset max min minmax repeat rgb rgba rotate scale selector var
  ch deg em fr mm pt px rem s vh vw`);
const KNOWN_PROPERTIES = words(`
  accent-color align-content align-items align-self all animation appearance background border border-bottom
  border-collapse border-color border-inline-end border-inline-start border-radius border-spacing border-top
  border-width bottom box-shadow box-sizing break-after break-inside clear clip-path color color-scheme column-gap counter-increment counter-reset
  columns contain content cursor display fill flex flex-direction flex-wrap float font font-family font-size font-style
  font-variant-numeric font-weight gap grid-area grid-column grid-row grid-template grid-template-columns
  grid-template-rows height hyphens inset inset-inline-start justify-content justify-items justify-self letter-spacing scroll-padding-inline-start
  line-height break-before list-style margin margin-block margin-bottom margin-inline margin-inline-end margin-inline-start margin-top
  max-height max-width min-height min-width opacity order outline outline-color outline-offset overflow overflow-wrap
  overflow-x overflow-y padding padding-block padding-bottom padding-inline padding-inline-end padding-inline-start
  padding-top place-items position scroll-margin-top scroll-padding-bottom scroll-padding-top stroke stroke-dasharray stroke-linecap
  stroke-linejoin stroke-width table-layout text-align text-anchor text-decoration text-decoration-color text-decoration-line
  text-decoration-style text-decoration-thickness text-transform transform-origin text-underline-offset top transition translate vector-effect vertical-align
  visibility white-space width z-index fill-opacity
  place-self resize scroll-padding transform transform-origin`);
/**
 * Younger than the floor, and not needed there: how lines are cut, what is drawn late, how sheets of paper lie, what a frame
 * measures, what fits a field to its words (elsewhere a drawing of them does). */
const ADDS = words(
  'container-type contain-intrinsic-size content-visibility field-sizing page position-area position-try-fallbacks size text-wrap',
);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

let sheets: string[] = [];
let css = '';
beforeAll(() => {
  sheets = pageStyles();
  expect(sheets.length).toBeGreaterThan(20);
  // Some styles come with a script.
  const scripts = globSync(`${DIST}/_astro/*.js`).map((file) => readFileSync(file, 'utf8'));
  css = [...sheets, ...scripts].join('\n');
});

describe('the styles, once built', () => {
  it('stand in the pages: no file of styles is asked for', () => {
    expect(globSync(`${DIST}/**/*.css`)).toEqual([]);
    const pages = globSync(`${DIST}/**/*.html`).map((file) => readFileSync(file, 'utf8'));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((html) => html.includes('rel="stylesheet"'))).toEqual([]);
    expect(pages.filter((html) => !html.includes('<style>@layer '))).toEqual([]);
  });

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
    expect(css).toMatch(/@supports not selector\(:popover-open\)\{\.menu,\.gloss\{display:none\}/);
  });

  it('cut a word anywhere only where long addresses and typed words stand', () => {
    const rules = [...css.matchAll(/([^{}]*)\{[^{}]*overflow-wrap:anywhere/g)].map(
      ([, selector]) => selector,
    );
    expect([...new Set(rules)].sort()).toEqual([
      '.adviser-line h3',
      '.coverage',
      '.dossier-sources .address',
      '.dossier-table :is(th,td)',
      '.embed-address',
      '.grow>textarea,.grow:after',
      '.kit-code figcaption',
      '.merge-choice label',
      '.objectives-table :is(th,td)',
      '.printed-grid :is(th,td)',
      '.project-name',
      '.remark>p:first-child',
      '.report-words dd',
      '.rgaa code',
      '.search-page [data-status]',
      '[data-page=donnees] pre',
    ]);
  });

  it('hold only what a browser of the floor knows, or may do without', () => {
    const root = postcss.parse(sheets.join('\n'));
    const found = { at: new Set<string>(), selectors: new Set<string>(), values: new Set<string>() };
    const properties = new Set<string>();
    root.walkAtRules(({ name, params }) => {
      found.at.add(name);
      // Whoever knows containers knows their ranges.
      if (name !== 'container') expect(params).not.toMatch(/[<>]/);
    });
    root.walkRules((rule) => {
      expect(rule.parent?.type).not.toBe('rule');
      // With a selector that it does not know, an old browser drops the others of the list.
      if (rule.selector.includes(':has('))
        expect(rule.selectors).toHaveLength(rule.selectors.filter((one) => one.includes(':has(')).length);
      for (const [kind] of rule.selector.matchAll(/::?[\w-]+/g)) found.selectors.add(kind);
    });
    root.walkAtRules('supports', (rule) => {
      // Where it is not known, what stands before it is drawn.
      if (rule.params.includes('color-mix')) rule.remove();
    });
    root.walkDecls(({ prop, value }) => {
      if (!prop.startsWith('-')) properties.add(prop);
      for (const [, name = ''] of value.matchAll(/([\w-]+)\(/g)) found.values.add(name);
      for (const [, unit = ''] of value.matchAll(/(?<![\w#-])[\d.]+([a-z]+)/g)) found.values.add(unit);
    });
    expect([...found.at].filter((name) => ![...KNOWN_RULES, ...ADDED_RULES].includes(name))).toEqual([]);
    expect([...found.selectors].filter((name) => !KNOWN_SELECTORS.includes(name))).toEqual([]);
    expect([...found.values].filter((name) => !KNOWN_VALUES.includes(name))).toEqual([]);
    expect(
      [...properties].filter((name) => !KNOWN_PROPERTIES.includes(name) && !ADDS.includes(name)),
    ).toEqual([]);
    expect(properties.size).toBeGreaterThan(100);
  });
});
