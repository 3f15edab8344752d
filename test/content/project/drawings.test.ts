import { describe, expect, it } from 'vitest';
import { expenseIcon } from '../../../src/components/icons/expense-icons.ts';
import { needIcon } from '../../../src/components/icons/need-icons.ts';
import { TOOL_ICONS } from '../../../src/components/icons/tool-icons.ts';
import { readContent } from '../../../src/reading/content.ts';

const { expenses, needs } = readContent();
const drawn = [
  ...expenses.map(({ id }) => expenseIcon(id)),
  ...needs.map(({ need }) => needIcon(need.id)),
  ...Object.values(TOOL_ICONS).map(({ lines }) => lines),
];

describe('the drawings', () => {
  it('are one an expense, one a need, one a tool, none twice', () => {
    expect([expenses.length, needs.length]).toEqual([18, 16]);
    expect(drawn.length).toBe(18 + 16 + Object.keys(TOOL_ICONS).length);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('are absent for nothing: what is new has dots, or a word said', () => {
    expect(expenseIcon('toute-neuve')).toBe(expenseIcon('autre'));
    expect(needIcon('tout-neuf')).toMatch(/^M/);
  });

  it('keep to their box of 24', () => {
    const moves = drawn.flatMap((lines) => [...lines.matchAll(/M(-?[\d.]+)[ ,](-?[\d.]+)/g)]);
    const places = moves.flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(places.length).toBeGreaterThan(150);
    expect(places.filter((place) => place < 0 || place > 24)).toEqual([]);
  });
});
