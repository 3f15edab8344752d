import { describe, expect, it } from 'vitest';
import { rulesVersion } from '../../../src/reading/rules-version.ts';

const rule = { id: 'velos', label: 'Vélos', rows: [{ verdict: 'eligible', because: 'Parce que.' }] };

describe('the version of the rules', () => {
  it('is the same for the same rules', () => {
    expect(rulesVersion([rule])).toBe(rulesVersion([structuredClone(rule)]));
  });

  it('is not moved by better words', () => {
    expect(rulesVersion([{ ...rule, label: 'Bicyclettes' }])).toBe(rulesVersion([rule]));
  });

  it('moves with a verdict', () => {
    const other = { ...rule, rows: [{ verdict: 'ineligible', because: 'Parce que.' }] };
    expect(rulesVersion([other])).not.toBe(rulesVersion([rule]));
  });

  it('is short enough for a link', () => {
    expect(rulesVersion([rule])).toMatch(/^[0-9a-f]{6}$/);
  });
});
