import { existsSync } from 'node:fs';

/** The servers of Debian that the files of `deploy/` are tried with, and what nginx needs to send the brotli copies. */
const PROGRAMS = {
  nginx: '/usr/sbin/nginx',
  apache: '/usr/sbin/apache2',
  caddy: '/usr/bin/caddy',
  brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
};

/** Finds them; fails with one line that says what to install. */
export function findPrograms(): typeof PROGRAMS {
  const missing = Object.values(PROGRAMS).filter((path) => !existsSync(path));
  if (missing.length === 0) return PROGRAMS;
  throw new Error(
    `Not here: ${missing.join(', ')}. On Debian: « apt-get install -y nginx libnginx-mod-http-brotli-static apache2 caddy ».`,
  );
}
