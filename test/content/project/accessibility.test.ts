import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';

const { themes } = readContent().accessibility;
const all = themes.flatMap(({ criteria }) => criteria);

/** How many criteria each theme of RGAA 4.1 has. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

describe('the grid of accessibility', () => {
  it('holds the 106 criteria, each once, in their order', () => {
    const ids = THEMES.flatMap((many, theme) =>
      Array.from({ length: many }, (_, i) => `${String(theme + 1)}.${String(i + 1)}`),
    );
    expect(ids).toHaveLength(106);
    expect(all.map(({ id }) => id)).toEqual(ids);
  });

  it('names, for each criterion held by a program, files of tests that stand', () => {
    const named = all.flatMap((criterion) => (criterion.by === 'machine' ? criterion.tests : []));
    expect(named.length).toBeGreaterThan(50);
    for (const file of named) {
      expect(file).toMatch(/^test\/.+\.test\.tsx?$/);
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8')).toMatch(/\bit(\.each)?[(<]/);
    }
  });

  it('counts what applies: 81, none that fails, none that nobody looked at', () => {
    const by = (who: string) => all.filter((criterion) => criterion.by === who).length;
    expect([by('machine'), by('hand'), by('none'), by('untested'), by('fails')]).toEqual([54, 27, 25, 0, 0]);
  });
});
