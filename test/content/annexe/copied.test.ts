import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, RUN, runsOf, wordsOf } from './words-of-the-annexe.ts';

const annexe = new Set(
  readFileSync(join(import.meta.dirname, 'annexe-fingerprints.txt'), 'utf8')
    .split('\n')
    .filter(Boolean),
);

describe('the words', () => {
  it('are ours: no file shares a run of twelve words with the annexe', () => {
    const all = ['src', 'test', 'README.md'].flatMap(files);
    const shared = all.flatMap(sharedRuns);
    expect(all.length).toBeGreaterThan(600);
    expect(shared).toEqual([]);
  });

  it('are compared with the whole annexe', () => {
    expect(RUN).toBe(12);
    expect(annexe.size).toBeGreaterThan(5000);
  });
});

function files(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => files(join(path, name)));
}

/** « Axe 1 », « volet 2 : » before an official title are labels, not the start of a sentence. */
const LABEL = /\b(axe|volet)\s+\d\s*[:–-]?/giu;

/** Runs within one statement: list items joined by chance are no sentence. */
function sharedRuns(file: string): string[] {
  const parts = readFileSync(file, 'utf8')
    .replace(LABEL, ' ')
    .split(/\n\s*(?=[-*|]|[\w'-]+:\s)/);
  return parts.flatMap((part) =>
    runsOf(wordsOf(part))
      .filter((run) => annexe.has(fingerprint(run)))
      .map((run) => `${file}: ${run}`),
  );
}
