import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteVersion } from '../../../../src/integrations/files/version-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'depot-'));
const rules = { expenses: [], actions: [] };

function git(...args: string[]): string {
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@exemple.fr',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@exemple.fr',
    // Half past midnight on the 2nd in Paris: still the 1st by universal time.
    GIT_COMMITTER_DATE: '2026-02-02T00:30:00+01:00',
  };
  const { stdout, status } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.trim();
}

beforeAll(() => {
  mkdirSync(join(folder, 'dedans'));
  writeFileSync(join(folder, 'a.txt'), 'a');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Un');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the version of a build', () => {
  it('is the commit and its day by universal time', () => {
    expect(siteVersion(rules, folder, {})).toEqual({
      commit: git('rev-parse', 'HEAD'),
      rules: '4f53cd',
      day: '2026-02-01',
    });
  });

  it('says that files were changed since', () => {
    writeFileSync(join(folder, 'a.txt'), 'b');
    expect(siteVersion(rules, folder, {}).commit).toBe(`${git('rev-parse', 'HEAD')}-dirty`);
    writeFileSync(join(folder, 'a.txt'), 'a');
  });

  it('is what the environment says before what git knows', () => {
    const env = { COMMIT: 'v1.2', SOURCE_DATE_EPOCH: '1767225599' };
    expect(siteVersion(rules, folder, env)).toEqual({ commit: 'v1.2', rules: '4f53cd', day: '2025-12-31' });
  });

  it('is not that of the project around', () => {
    const none = { commit: null, rules: '4f53cd', day: null };
    expect(siteVersion(rules, join(folder, 'dedans'), {})).toEqual(none);
    expect(siteVersion(rules, join(folder, 'dedans'), { SOURCE_DATE_EPOCH: 'hier' })).toEqual(none);
  });
});
