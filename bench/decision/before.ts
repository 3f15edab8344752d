import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Situation } from './situations.ts';
import { SCRATCH } from '../scratch.ts';

/** The first version that held every table, against which decisions are compared. */
export const BEFORE = 'b391627';

/** `decide` as that version had it, or null where the history is not at hand. */
export async function decideBefore(): Promise<((situation: Situation) => unknown) | null> {
  const folder = join(SCRATCH, BEFORE);
  if (!existsSync(folder)) {
    try {
      const archive = execFileSync('git', ['archive', BEFORE, 'src/rules', 'src/schemas'], {
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      mkdirSync(folder, { recursive: true });
      execFileSync('tar', ['x', '-C', folder], { input: archive });
    } catch {
      return null;
    }
  }
  const { decide } = (await import(join(folder, 'src/rules/decide.ts'))) as {
    decide: (table: Situation['table'], answers: Situation['answers']) => unknown;
  };
  return ({ table, answers }) => decide(table, answers);
}
