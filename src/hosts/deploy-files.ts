import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { containerFile } from './container.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx.ts';

/** Where the published site stands in the files of `deploy/`. */
const ROOT = '/srv/parentalite/actuel';

/** Each file of `deploy/` by its name, for a site under a base path. */
export function deployFiles(base = '/'): Record<string, string> {
  const root = base === '/' ? ROOT : '/srv/parentalite';
  return {
    'nginx.conf': nginxFile({
      root,
      base,
      port: 80,
      name: 'exemple.fr',
      log: '/var/log/nginx/parentalite.log',
    }),
    Caddyfile: caddyFile({ root, base, address: '{$SITE_ADDRESS:exemple.fr}' }),
    '.htaccess': apacheFile({ base }),
    _headers: headersFile({ base }),
    Containerfile: containerFile(),
  };
}
