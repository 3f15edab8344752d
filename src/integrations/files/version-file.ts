import { buildDay, git } from '../../reading/files/build-day.ts';
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
  return {
    commit: commit || null,
    rules: rulesVersion([...expenses, ...actions]),
    day: buildDay(folder, env),
  };
}
