import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = [
  ...['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
  ...['LICENSE', 'LICENCE-OUVERTE-2.0.txt'],
];

/** The files of a built site, by their path. */
function filesOf(root: string): Map<string, Buffer> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(root, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(root, path))]),
  );
}

function git(...args: string[]): string {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

it('the same sources give the same site, byte for byte, in another folder, time zone and language', () => {
  const copy = mkdtempSync(join(tmpdir(), 'un autre dossier é-'));
  try {
    const version = JSON.parse(readFileSync('dist/version.json', 'utf8')) as { commit: string | null };
    for (const name of SOURCES) cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build'], {
      cwd: copy,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        // The copy is no repository: it is told this one’s commit.
        COMMIT: version.commit ?? '',
        SOURCE_DATE_EPOCH: git('show', '--no-patch', '--format=%ct', 'HEAD'),
      },
      shell: process.platform === 'win32',
    });
    expect(status, stdout + stderr).toBe(0);
    const [here, there] = [filesOf('dist'), filesOf(join(copy, 'dist'))];
    expect(here.size).toBeGreaterThan(900);
    expect([...there.keys()]).toEqual([...here.keys()]);
    const other = [...here].flatMap(([path, bytes]) => (there.get(path)?.equals(bytes) ? [] : path));
    expect(other).toEqual([]);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
