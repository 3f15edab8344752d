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
  getRules: () => { ruleId: string }[];
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
  const results = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: Axe };
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    return axe.run(document, { rules, resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !EXPLAINED[id]?.(node))
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
