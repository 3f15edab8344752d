import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fileOf, pagesOf } from '../site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Custom elements of the islands, and void elements as Astro writes them.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'no-inline-style': 'error',
  },
});

describe('the HTML', () => {
  it.each(pagesOf())('of %s is valid', async (path) => {
    const report = await validator.validateString(readFileSync(fileOf(path), 'utf8'));
    const faults = report.results.flatMap((result) =>
      result.messages.map((m) => `${String(m.line)}:${String(m.column)} ${m.ruleId}: ${m.message}`),
    );
    expect([...new Set(faults)].slice(0, 10)).toEqual([]);
  });
});
