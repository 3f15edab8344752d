import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  html: string;
  failureSummary?: string;
  any: { data?: { contrastRatio?: number } | null }[];
}

interface AxeResults {
  violations: { id: string; nodes: AxeNode[] }[];
}

interface Axe {
  getRules: () => { ruleId: string; tags: string[] }[];
  run: (context: Document, options: object) => Promise<AxeResults>;
}

/** What a rule says that is so on purpose, and why; whatever else it says is a violation. */
const EXPLAINED: Readonly<Record<string, (node: AxeNode) => boolean>> = {
  // Level AAA asks 7:1. The colours of answers and strands are told apart by eye, and keep 5.5:1, above the 4.5 of level AA.
  'color-contrast-enhanced': ({ any }) => any.every(({ data }) => (data?.contrastRatio ?? 0) >= 5.5),
  // What scrolls by itself must take the keyboard: it is a named group or region, not a button.
  'focus-order-semantics': ({ html }) =>
    /^<div[^>]* role="(group|region)"[^>]* aria-label=/.test(ordered(html)),
};

function ordered(html: string): string {
  const tag = /^<\w+[^>]*>/.exec(html)?.[0] ?? '';
  const role = / role="\w+"/.exec(tag)?.[0] ?? '';
  return tag.replace(role, '').replace(/^<\w+/, (name) => name + role);
}

/**
 * Every violation that axe finds on the page as it stands: « rule: element ». All its rules are on, those of level AAA, of
 * best practice and of trial included. The page must bypass its policy.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return runAxe(page, '');
}

/**
 * The violations of the page in the light scheme, then in the dark: « scheme: rule: element ». In the dark, the rules that read
 * no colour are run again only where something besides colours has changed.
 */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(source);
  const light = await runAxe(page, '');
  const before = await page.evaluate(outline);
  await page.emulateMedia({ colorScheme: 'dark' });
  const isSame = (await page.evaluate(outline)) === before;
  const dark = await runAxe(page, isSame ? 'cat.color' : '');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light.map((one) => `light: ${one}`), ...dark.map((one) => `dark: ${one}`)];
}

/** Runs the rules of a tag, or all, on a page that axe is in. */
async function runAxe(page: Page, tag: string): Promise<string[]> {
  const results = await page.evaluate((wanted) => {
    const { axe } = window as unknown as { axe: Axe };
    const rules = axe.getRules().filter(({ tags }) => wanted === '' || tags.includes(wanted));
    if (rules.length === 0) throw new Error(`axe has no rule of ${wanted}`);
    return axe.run(document, {
      runOnly: { type: 'rule', values: rules.map(({ ruleId }) => ruleId) },
      resultTypes: ['violations'],
    });
  }, tag);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !EXPLAINED[id]?.(node))
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** Runs in the page: what it says, and where and how each of its elements stands, whatever its colours. */
function outline(): string {
  const stands = [...document.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const { display, visibility, opacity, position, overflow, clipPath, transform, zIndex } = style;
    const { fontSize, fontWeight, pointerEvents, textDecorationLine } = style;
    return [
      ...[x, y, width, height, display, visibility, opacity, position, overflow, clipPath, transform, zIndex],
      ...[fontSize, fontWeight, pointerEvents, textDecorationLine],
    ].join();
  });
  return [document.documentElement.outerHTML, ...stands].join('\n');
}
