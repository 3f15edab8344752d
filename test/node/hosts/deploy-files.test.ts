import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deployFiles } from '../../../src/hosts/deploy-files.ts';

it('the files of deploy/ are those that « npm run -s deploy-files » writes', () => {
  const kept = readdirSync('deploy').map((name) => [name, readFileSync(join('deploy', name), 'utf8')]);
  expect(kept.map(([name]) => name).sort()).toEqual([
    '.htaccess',
    'Caddyfile',
    'Containerfile',
    '_headers',
    'nginx.conf',
  ]);
  expect(Object.fromEntries(kept)).toEqual(deployFiles());
});

it('the container serves the folder that the Caddyfile names', () => {
  const files = deployFiles();
  expect(files['Caddyfile']).toContain('\troot * /srv/parentalite/actuel\n');
  expect(files['Containerfile']).toContain('\nCOPY dist /srv/parentalite/actuel\n');
  expect(files['Caddyfile']).toContain('\n{$SITE_ADDRESS:exemple.fr} {\n');
  expect(files['Containerfile']).toContain('\nENV SITE_ADDRESS=:8080\n');
});
