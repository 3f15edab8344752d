import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

type Env = Record<string, string | undefined>;

const days = new Map<string, string | null>();

/** The day of what is built, as in 2026-11-26: what its source says, never the clock of whoever builds. Null where nothing tells. */
export function buildDay(folder: string, env: Env): string | null {
  const seconds = env['SOURCE_DATE_EPOCH'];
  if (seconds) return dayAt(seconds);
  const known = days.get(folder);
  if (known !== undefined) return known;
  const day = dayAt(git(folder, 'show', '--no-patch', '--format=%ct', 'HEAD'));
  days.set(folder, day);
  return day;
}

/** What git says of a folder; nothing where there is no git, or where the folder only lies in another project. */
export function git(folder: string, ...args: string[]): string {
  if (!existsSync(join(folder, '.git'))) return '';
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

function dayAt(seconds: string): string | null {
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : null;
}
