import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { serialize } from 'node:v8';
import type { Plugin } from 'vitest/config';
import { readContent } from '../../src/reading/content.ts';
import { doorsData } from '../../src/reading/phrases/doors-data.ts';
import { safetyLineData } from '../../src/reading/phrases/safety-line-data.ts';

/** What each module that reads the whole content then says, from `kept`. */
const INSTEAD: Readonly<Record<string, string>> = {
  '/src/reading/content.ts': 'export const readContent = () => kept.content;',
  '/src/reading/phrases/doors-data.ts': 'export const doorsData = () => kept.doors;',
  '/src/reading/phrases/safety-line-data.ts': 'export const safetyLineData = () => kept.safety;',
};

/** Reads the content once for all mutants: its proofs would be run for each, and take seconds. */
export function keepContent(file: string): void {
  const content = readContent();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize({ content, doors: doorsData(content), safety: safetyLineData(content) }));
}

/** Gives the tests the content that was kept in a file. */
export function keptContent(file: string): Plugin {
  return {
    name: 'kept-content',
    enforce: 'pre',
    load(id) {
      const module = Object.keys(INSTEAD).find((end) => id.endsWith(end));
      if (module === undefined) return null;
      return `import { readFileSync } from 'node:fs';
        import { deserialize } from 'node:v8';
        const kept = deserialize(readFileSync(${JSON.stringify(file)}));
        ${INSTEAD[module] ?? ''}`;
    },
  };
}
