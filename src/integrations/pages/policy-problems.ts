import { createHash } from 'node:crypto';
import { type HtmlElement, attributeOf, textOf } from './html-tree.ts';
import type { Page } from './page.ts';

const DATA_BLOCK = /^(application\/(ld\+)?json|speculationrules|text\/template)$/;

/** What the page's own security policy would block, one line a fault with its remedy; empty when all is well. */
export function policyProblems({ elements }: Page): string[] {
  const policy = elements.find(isPolicy);
  if (!policy) return ['no security policy; the page needs a <head> rendered by Astro'];
  const sources = policySources(attributeOf(policy, 'content') ?? '');
  return elements.flatMap((element) => [...attributeProblems(element), ...inlineProblems(element, sources)]);
}

/** Whether an element is the page's Content-Security-Policy. */
export function isPolicy(element: HtmlElement): boolean {
  return (
    element.tagName === 'meta' &&
    attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

function policySources(content: string): Map<string, string[]> {
  return new Map(
    content.split(';').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

function attributeProblems(element: HtmlElement): string[] {
  return element.attrs.flatMap(({ name, value }) => {
    const shown = `<${element.tagName} ${name}="${value.slice(0, 60)}">`;
    if (name === 'style') return [`${shown} is blocked; write a class in src/styles instead`];
    if (/^on[a-z]+$/.test(name))
      return [`${shown} is blocked; add the listener from a <script> that Astro bundles`];
    if (/^\s*javascript:/i.test(value)) return [`${shown} is blocked; use a button and a bundled <script>`];
    return [];
  });
}

function inlineProblems(element: HtmlElement, sources: Map<string, string[]>): string[] {
  const { tagName } = element;
  if (tagName !== 'script' && tagName !== 'style') return [];
  const text = textOf(element);
  if (text === '' || attributeOf(element, 'src') !== undefined) return [];
  if (DATA_BLOCK.test(attributeOf(element, 'type') ?? '')) return [];
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  if (sources.get(`${tagName}-src`)?.includes(hash)) return [];
  const remedy =
    tagName === 'script'
      ? 'drop is:inline and define:vars so that Astro bundles it'
      : 'import a file of src/styles instead';
  return [`inline <${tagName}> « ${text.trim().slice(0, 60)} » is not in ${tagName}-src; ${remedy}`];
}
