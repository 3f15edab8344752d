import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST } from '../site.ts';
import { BASE_DIST } from './built.ts';

const versionOf = (dir: string) => readFileSync(join(dir, 'version.json'), 'utf8');

it('the site tells its commit, its rules and its day, the same in two builds', () => {
  const version = JSON.parse(versionOf(DIST)) as Record<string, string | null>;
  const head = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  expect(Object.keys(version)).toEqual(['commit', 'rules', 'day']);
  expect(version['commit']?.replace('-dirty', '') ?? '').toBe(head);
  expect(version['rules']).toMatch(/^[0-9a-f]{6}$/);
  expect(version['day'] ?? '').toMatch(head === '' ? /^$/ : /^\d{4}-\d\d-\d\d$/);
  expect(versionOf(BASE_DIST)).toBe(versionOf(DIST));
});

it('the site has no security.txt while nobody is named to write to', () => {
  expect(readFileSync('src/content/site.yaml', 'utf8')).toMatch(/^securityEmail:$/m);
  expect(existsSync(join(DIST, '.well-known'))).toBe(false);
});
