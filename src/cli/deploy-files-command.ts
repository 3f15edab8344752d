import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployFiles } from '../hosts/deploy-files.ts';

/** The files that a host needs, written anew into `deploy/`. */
mkdirSync('deploy', { recursive: true });
for (const [name, text] of Object.entries(deployFiles())) writeFileSync(join('deploy', name), text);
