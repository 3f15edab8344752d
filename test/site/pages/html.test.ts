import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { fileOf, pagesOf } from '../site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // As HTML itself asks: an id may begin with a digit. Those of the strands and of the changes are addresses (`#1-1`).
    'valid-id': ['error', { relaxed: true }],
    // A link that says who answers beside its number: the number itself is one run of digits, or has its own spaces.
    'tel-non-breaking': ['error', { ignoreClasses: ['call'] }],
    // Every title ends with the name of the site, twenty-seven signs.
    'long-title': ['error', { maxlength: 90 }],
    'no-inline-style': 'error',
  },
});

describe('the HTML', () => {
  it.each([...pagesOf().map((path) => fileOf(path)), 'dist/404.html'])('of %s is valid', async (file) => {
    const report = await validator.validateString(readFileSync(file, 'utf8'));
    const faults = report.results.flatMap((result) =>
      result.messages.map((m) => `${String(m.line)}:${String(m.column)} ${m.ruleId}: ${m.message}`),
    );
    expect([...new Set(faults)].slice(0, 10)).toEqual([]);
  });
});

type Node = DefaultTreeAdapterTypes.Node;

const BLOCKS = ['p', 'li', 'dt', 'dd', 'td', 'th', 'h1', 'h2', 'h3', 'summary', 'div', 'section'];
// A code is quoted as it is.
const APART = ['code', 'textarea', 'script', 'style', 'template', 'svg'];
const GLUED = /.{0,20}(?:\p{L}\d?[,;]\p{L}|\d,\p{L}|[\p{L}\d] [,.](?=\s|$)).{0,20}/gu;

/** What is written on one line of a block, and what the blocks in it say. */
function linesOf(node: Node): string[] {
  const inner: string[] = [];
  const line = (each: Node): string => {
    if (each.nodeName === '#text' && 'value' in each) return each.value;
    if (!('childNodes' in each)) return '';
    const isPopover =
      'attrs' in each && each.attrs.some(({ name }) => name === 'popover' || name === 'hidden');
    if (each !== node && (BLOCKS.includes(each.nodeName) || isPopover)) {
      inner.push(...linesOf(each));
      return '\n';
    }
    return APART.includes(each.nodeName) ? '§' : each.childNodes.map(line).join('');
  };
  return [...line(node).split('\n'), ...inner];
}

describe('the words', () => {
  it.each([...pagesOf().map((path) => fileOf(path)), 'dist/404.html'])(
    'of %s keep the space after a comma, and none before it',
    (file) => {
      const lines = linesOf(parse(readFileSync(file, 'utf8')));
      expect(lines.flatMap((each) => each.match(GLUED) ?? [])).toEqual([]);
    },
  );
});
