import postcss, { type AtRule, type Container, type Declaration, type Rule } from 'postcss';
import type { BrowserContextOptions, Page } from 'playwright';
import { withStyles } from './page-styles.ts';
import type { Site } from './site.ts';

/** What a browser of the floor may not know (README, « Les navigateurs »). */
const YOUNG_VALUES = /(?<![\w-])(?:light-dark|color-mix|anchor|anchor-size)\(/;
const YOUNG_PROPERTIES =
  /^(?:position-(?:area|try.*|anchor)|anchor-name|container(?:-.+)?|text-wrap|content-visibility|field-sizing)$/;
const YOUNG_SELECTORS = /:has\(|:popover-open|:open\b|&/;
const YOUNG_MEDIA = /[<>]|scripting/;

/** A page in a browser of the floor: without what is younger in its styles, in its HTML and among its functions. */
export function floorPage(site: Site, options?: BrowserContextOptions): Promise<Opened> {
  return olderPage(site, { css: floorCss, html: withoutPopovers, forget: true }, options);
}

/** A page in a browser far below the floor: it knows neither layers nor modules. */
export function oldPage(site: Site, options?: BrowserContextOptions): Promise<Opened> {
  const html = (text: string) =>
    withoutPopovers(text).replace(/<script[^>]*type="module"[\s\S]*?<\/script>/g, '');
  return olderPage(site, { css: withoutLayers, html, forget: false }, options);
}

type Opened = Awaited<ReturnType<Site['newPage']>>;

interface Older {
  css: (text: string) => string;
  html: (text: string) => string;
  forget: boolean;
}

async function olderPage(
  site: Site,
  { css, html, forget }: Older,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const opened = await site.newPage(options);
  if (forget) await opened.page.addInitScript(forgetYoung);
  await rewrite(opened.page, /\/$/, (text) => withStyles(html(text), css));
  return opened;
}

async function rewrite(page: Page, what: RegExp, change: (text: string) => string): Promise<void> {
  await page.route(
    ({ pathname }) => what.test(pathname),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    },
  );
}

/** An attribute that a browser does not know does nothing. */
function withoutPopovers(html: string): string {
  return html.replace(/ (?=popover(?:target)?(?:[ =>]))/g, ' data-');
}

/** A style sheet as a browser of the floor reads it: it drops what it does not know, each thing with what holds it. */
export function floorCss(css: string): string {
  const root = postcss.parse(css);
  drop(root);
  return root.toString();
}

function drop(inside: Container): void {
  for (const node of [...(inside.nodes ?? [])]) {
    if (node.type === 'rule') dropRule(node as Rule, inside);
    else if (node.type === 'atrule') dropAtRule(node as AtRule);
    else if (node.type === 'decl') dropDeclaration(node as Declaration);
  }
}

function dropRule(rule: Rule, inside: Container): void {
  if (YOUNG_SELECTORS.test(rule.selector) || inside.type === 'rule') rule.remove();
  else drop(rule);
}

function dropAtRule(rule: AtRule): void {
  if (rule.name === 'media' && YOUNG_MEDIA.test(rule.params)) rule.remove();
  else if (['container', 'starting-style', 'scope', 'property'].includes(rule.name)) rule.remove();
  else if (rule.name === 'supports') {
    const young =
      YOUNG_SELECTORS.test(rule.params) || /position-area|anchor|color-mix|field-sizing/.test(rule.params);
    const holds = young === rule.params.startsWith('not ');
    drop(rule);
    if (holds) rule.replaceWith(rule.nodes ?? []);
    else rule.remove();
  } else drop(rule);
}

function dropDeclaration(declaration: Declaration): void {
  const { prop, value } = declaration;
  if (YOUNG_VALUES.test(value) && (value.includes('var(') || prop.startsWith('--')))
    // Known to be wrong only where it is used.
    declaration.value = prop.startsWith('--') ? 'initial' : 'unset';
  else if (YOUNG_VALUES.test(value) || YOUNG_PROPERTIES.test(prop) || /["'] ?\//.test(value))
    declaration.remove();
}

function withoutLayers(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('layer', (rule) => {
    rule.remove();
  });
  return root.toString();
}

/** Runs in the page, before its scripts. */
function forgetYoung(): void {
  const young: [object | undefined, RegExp][] = [
    [Map, /^groupBy$/],
    [Object, /^groupBy$/],
    [Promise, /^(?:withResolvers|try)$/],
    [Array, /^fromAsync$/],
    [URL, /^(?:canParse|parse)$/],
    [AbortSignal, /^any$/],
    [Array.prototype, /^(?:toSorted|toReversed|toSpliced|with)$/],
    [
      Set.prototype,
      /^(?:union|intersection|difference|symmetricDifference|is(?:Sub|Super)setOf|isDisjointFrom)$/,
    ],
    [String.prototype, /^(?:isWellFormed|toWellFormed)$/],
    [Element.prototype, /^(?:aria[A-Z]\w+|role|checkVisibility)$/],
    [HTMLElement.prototype, /^(?:popover|(?:show|hide|toggle)Popover)$/],
    [Document.prototype, /^(?:adoptedStyleSheets|startViewTransition)$/],
    [Intl, /^(?:Segmenter|DurationFormat)$/],
    [window, /^(?:(?:Dec|C)ompressionStream|Iterator|scheduler|URLPattern|requestIdleCallback|navigation)$/],
  ];
  for (const [owner, names] of young)
    for (const name of Object.getOwnPropertyNames(owner))
      if (names.test(name)) Reflect.deleteProperty(owner ?? {}, name);
  // A regular expression that looks behind stops the script that holds it.
  const lookbehind = (source: unknown) => {
    if (/\(\?<[=!]/.test(String(source)))
      throw new SyntaxError(`invalid group specifier name: ${String(source)}`);
  };
  window.RegExp = new Proxy(RegExp, {
    apply(Known, self, args) {
      lookbehind(args[0]);
      return Reflect.apply(Known, self, args) as RegExp;
    },
    construct(Known, args, target) {
      lookbehind(args[0]);
      return Reflect.construct(Known, args, target) as RegExp;
    },
  });
  // A worker is always a plain script.
  window.Worker = new Proxy(Worker, { construct: (Known, [address]: [string]) => new Known(address) });
}
