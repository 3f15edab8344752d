import { describe, expect, it } from 'vitest';
import { lineParts } from '../../../src/workbench/budget/lines/line-parts.ts';

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `l${String(from + i)}`);
const parting = () => lineParts((id: string) => id);
const keysOf = (parts: readonly { key: number }[]) => parts.map(({ key }) => key);
const sizes = (parts: readonly { lines: readonly string[] }[]) => parts.map(({ lines }) => lines.length);

describe('the parts of a long list', () => {
  it('hold ten lines each at first, in their order', () => {
    const parts = parting()(numbers(1, 25));
    expect(sizes(parts)).toEqual([10, 10, 5]);
    expect(parts.flatMap(({ lines }) => lines)).toEqual(numbers(1, 25));
  });

  it('stay as they were where a line goes, but the one that held it', () => {
    const part = parting();
    const before = part(numbers(1, 30));
    const after = part(numbers(1, 30).filter((id) => id !== 'l1' && id !== 'l11'));
    expect(sizes(after)).toEqual([9, 9, 10]);
    expect(keysOf(after)).toEqual(keysOf(before));
    expect(after[2]?.lines).toEqual(before[2]?.lines);
  });

  it('take new lines where they come, and part again when too long', () => {
    const part = parting();
    const before = part(numbers(1, 20));
    const after = part([...numbers(1, 5), ...numbers(100, 109), ...numbers(6, 20), 'l21']);
    expect(sizes(after)).toEqual([20, 11]);
    expect(keysOf(after)).toEqual(keysOf(before));
    const longer = part([...numbers(1, 5), ...numbers(100, 110), ...numbers(6, 20), 'l21']);
    expect(longer.flatMap(({ lines }) => lines)).toHaveLength(32);
    expect(sizes(longer)).toEqual([20, 1, 11]);
    expect(new Set(keysOf(longer)).size).toBe(3);
  });

  it('lose a part with its last line, and never show a line twice', () => {
    const part = parting();
    const [first, , third] = part(numbers(1, 30));
    const after = part([...numbers(1, 10), ...numbers(21, 30)]);
    expect(keysOf(after)).toEqual([first?.key, third?.key]);
  });

  it('follow a line that is moved across them, all lines in their order', () => {
    const part = parting();
    part(numbers(1, 20));
    const moved = [...numbers(1, 9), 'l11', 'l10', ...numbers(12, 20)];
    const parts = part(moved);
    expect(parts.flatMap(({ lines }) => lines)).toEqual(moved);
    expect(new Set(keysOf(parts)).size).toBe(parts.length);
    expect(part(numbers(1, 20)).flatMap(({ lines }) => lines)).toEqual(numbers(1, 20));
  });
});
