import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
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
