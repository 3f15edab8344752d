import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBase } from '../hosts/addresses.ts';
import { deployFiles } from '../hosts/deploy-files.ts';

/** The files that a host needs, written anew into `deploy/`; under the base path `BASE`, for whoever publishes there. */
try {
  const files = deployFiles(readBase(process.env['BASE'] || '/'));
  mkdirSync('deploy', { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join('deploy', name), text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
