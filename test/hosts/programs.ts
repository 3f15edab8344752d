import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The servers of Debian that the files of `deploy/` are tried with. */
export interface Programs {
  nginx: string;
  apache: string;
  caddy: string;
  /** What nginx needs to send the brotli copies. */
  brotli: string;
}

/** Finds them; fails with one line that says what to install. */
export function findPrograms(): Programs {
  const programs = {
    nginx: find('nginx', '/usr/sbin/nginx'),
    apache: find('apache2', '/usr/sbin/apache2'),
    caddy: find('caddy', '/usr/bin/caddy'),
    brotli: find('', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
  };
  const missing = Object.entries(programs).filter(([, path]) => path === '');
  if (missing.length > 0)
    throw new Error(
      `Not here: ${missing.map(([name]) => name).join(', ')}. On Debian: « apt-get install -y nginx libnginx-mod-http-brotli-static apache2 caddy ».`,
    );
  return programs;
}

function find(command: string, usual: string): string {
  if (existsSync(usual)) return usual;
  if (command === '') return '';
  return spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim();
}
