import { UNNAMED, plainAddress } from './addresses.ts';
import { HEADERS, type Header, OVER_HTTPS, expressionOf } from './headers.ts';
import { MADE_BY, type Place } from './made-by.ts';
import { MEDIA_TYPES, UNKNOWN_TYPE } from './media-types.ts';

/** Where nginx finds the site and is asked for it. */
export interface NginxPlace extends Place {
  port: number;
  name: string;
  /** The file of its log. */
  log: string;
}

/** The site for nginx: one file for `conf.d`. */
export function nginxFile({ root, base, port, name, log }: NginxPlace): string {
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `    '${type}' ${ending};`);
  return `${MADE_BY}
# À poser dans /etc/nginx/conf.d/. brotli_static vient du paquet libnginx-mod-http-brotli-static : sans lui, ôtez cette ligne.
# Celui de Debian ne sait pas zstd : ses copies (.zst) n’y servent pas, et tout navigateur qui le lit lit brotli.

${HEADERS.flatMap((header) => mapOf(header, base)).join('\n')}map "$https $http_x_forwarded_proto" ${variableOf(OVER_HTTPS)} {
  default '';
  '~(?:^on | https$)' '${OVER_HTTPS.value}';
}
# Le journal garde l’heure, l’adresse sans ses réponses, le statut et la durée : ni qui, ni d’où.
map $request_uri $site_logged {
  '~^([^?%]*)$' $1;
  '~^([^?%]*)' $1...;
}
log_format site '$time_iso8601 $status $request_method $site_logged $request_time';
map $request_uri $site_address {
  default '';
  '~^[^?]*\\.(?:${UNNAMED.join('|')})(?:\\?|$)' '';
  '~^${plainAddress(base)}(?:\\?|$)' plain;
}

server {
  listen ${String(port)};
  listen [::]:${String(port)};
  server_name ${name};
  root ${root};
  access_log ${log} site;
  server_tokens off;
  absolute_redirect off;
  default_type ${UNKNOWN_TYPE};
  types {
${types.join('\n')}
  }

  gzip off;
  gzip_static on;
  gzip_vary on;
  brotli_static on;

${[...HEADERS, OVER_HTTPS].map((header) => `  add_header ${header.name} ${valueOf(header)} always;`).join('\n')}

  error_page 404 ${base}404.html;
  location = ${base}404.html {
    internal;
  }
  # Un dossier sans sa barre mène au même avec elle ; le reste est un fichier, ou rien.
  location ~ [^/]$ {
    if ($site_address != plain) {
      return 404;
    }
    if (-f $request_filename/index.html) {
      return 308 $uri/$is_args$args;
    }
    try_files $uri =404;
  }
  location / {
    if ($site_address != plain) {
      return 404;
    }
    try_files ${'${uri}'}index.html =404;
  }
}
`;
}

/** What tells nginx where a header differs; nothing where it never does. An empty value sends none. */
function mapOf(header: Header, base: string): string[] {
  if (!header.except) return [];
  const lines = header.except.map(
    ({ patterns, value }) => `  '~${expressionOf(patterns, base)}' "${value ?? ''}";\n`,
  );
  return [
    `map $uri ${variableOf(header)} {\n  default "${header.value ?? ''}";\n${lines.reverse().join('')}}`,
    '',
  ];
}

function valueOf(header: Header): string {
  return header.except || header === OVER_HTTPS ? variableOf(header) : `"${header.value ?? ''}"`;
}

function variableOf({ name }: Header): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}
