import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../reading/content.ts';
import { rulesVersion } from '../../reading/rules-version.ts';

/** What was published, and from which day: what its source says, never the clock of whoever builds. */
export interface SiteVersion {
  /** The commit, with `-dirty` where files were changed since; null where nothing tells. */
  commit: string | null;
  /** Other rules have another name, other words do not. */
  rules: string;
  /** The day of the commit, as in 2026-11-26; null where nothing tells. */
  day: string | null;
}

/** The version of a build of the folder: `COMMIT` and `SOURCE_DATE_EPOCH` (seconds) where they are given, else what git knows. */
export function siteVersion(
  { expenses, actions }: Pick<Content, 'expenses' | 'actions'>,
  folder: string,
  env: Record<string, string | undefined>,
): SiteVersion {
  const commit =
    env['COMMIT'] || git(folder, 'describe', '--always', '--abbrev=40', '--dirty', '--exclude=*');
  const seconds = env['SOURCE_DATE_EPOCH'] || git(folder, 'show', '--no-patch', '--format=%ct', 'HEAD');
  return { commit: commit || null, rules: rulesVersion([...expenses, ...actions]), day: dayAt(seconds) };
}

function dayAt(seconds: string): string | null {
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : null;
}

/** What git says of a folder; nothing where there is no git, or where the folder only lies in another project. */
function git(folder: string, ...args: string[]): string {
  if (!existsSync(join(folder, '.git'))) return '';
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
