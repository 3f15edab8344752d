import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the peers live: outside the repository, kept from one run to the next. */
export const SCRATCH = join(tmpdir(), 'guide-bench');

/** Installs packages at exact versions in a scratch folder of this name; returns the folder. */
export function install(name: string, versions: Readonly<Record<string, string>>): string {
  const folder = join(SCRATCH, name);
  const wanted = JSON.stringify({ name, private: true, dependencies: versions }, null, 2);
  if (
    existsSync(join(folder, 'node_modules')) &&
    readFileSync(join(folder, 'package.json'), 'utf8') === wanted
  )
    return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

/** A package of a scratch folder. */
export async function fromScratch(folder: string, path: string): Promise<unknown> {
  return import(join(folder, 'node_modules', path));
}
