import { describe, expect, it } from 'vitest';
import { rulesVersion } from '../../../src/reading/rules-version.ts';

const rule = { id: 'velos', label: 'Vélos', rows: [{ verdict: 'eligible', because: 'Parce que.' }] };

describe('the version of the rules', () => {
  it('is the same for the same rules', () => {
    expect(rulesVersion([rule])).toBe(rulesVersion([structuredClone(rule)]));
  });

  it.each([
    ['label', 'Bicyclettes'],
    ['summary', 'Deux roues.'],
    ['words', ['bicyclette']],
    ['hint', 'Une photo suffit.'],
    ['why', 'Parce que.'],
    ['because', 'C’est ainsi.'],
    ['question', 'Combien de vélos ?'],
    ['unit', 'vélos'],
    ['order', 7],
    ['account', '60'],
  ])('is not moved by another %s, wherever it stands', (key, value) => {
    expect(rulesVersion([{ ...rule, [key]: value }])).toBe(rulesVersion([rule]));
    const [row] = rule.rows;
    expect(rulesVersion([{ ...rule, rows: [{ ...row, [key]: value }] }])).toBe(rulesVersion([rule]));
  });

  it.each([
    ['id', 'bicyclettes'],
    ['verdict', 'ineligible'],
    ['reason', 'silent'],
    ['strands', ['1.1']],
    ['when', { neuf: ['oui'] }],
    ['options', ['oui']],
    ['conditions', ['Une facture.']],
    ['severity', 'advised'],
    ['minimum', 5],
    ['maximum', 9],
    ['accept', ['38']],
    ['appliesWhen', { neuf: ['oui'] }],
    ['from', '2024-01-01'],
    ['until', '2025-12-31'],
    ['exclusion', true],
    ['flat', true],
    ['cites', ['A1V1-EXY-01']],
  ])('moves with another %s', (key, value) => {
    const [row] = rule.rows;
    expect(rulesVersion([{ ...rule, rows: [{ ...row, [key]: value }] }])).not.toBe(rulesVersion([rule]));
  });

  it('moves with the order of the rules', () => {
    const other = { ...rule, id: 'gateaux' };
    expect(rulesVersion([other, rule])).not.toBe(rulesVersion([rule, other]));
  });

  it('is short enough for a link', () => {
    expect(rulesVersion([rule])).toMatch(/^[0-9a-f]{6}$/);
  });
});
