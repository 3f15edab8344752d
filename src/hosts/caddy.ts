import { UNNAMED, plainAddress } from './addresses.ts';
import { HEADERS, type Header, OVER_HTTPS, expressionOf } from './headers.ts';
import { MADE_BY, type Place } from './made-by.ts';
import { MEDIA_TYPES, UNKNOWN_TYPE } from './media-types.ts';

/** Where Caddy finds the site and is asked for it. */
export interface CaddyPlace extends Place {
  /** A name for which it asks its certificate by itself, or `:8080` behind something that does HTTPS. */
  address: string;
}

/** The site for Caddy: one Caddyfile. */
export function caddyFile({ root, base, address }: CaddyPlace): string {
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `    ~\\.${ending}$ "${type}"`);
  const file = `${MADE_BY}

(site) {
  map {http.request.uri.path} {media_type} {
    ~/$ "${MEDIA_TYPES.html}"
${types.join('\n')}
    default "${UNKNOWN_TYPE}"
  }
  header Content-Type {media_type}
  header {
    Vary Accept-Encoding
    defer
  }
${HEADERS.flatMap((header) => linesOf(header, base)).join('\n')}
  @https protocol https
  @forwarded header X-Forwarded-Proto https
  header @https ${OVER_HTTPS.name} "${OVER_HTTPS.value}"
  header @forwarded ${OVER_HTTPS.name} "${OVER_HTTPS.value}"
  file_server {
    precompressed br zstd gzip
  }
}

${address} {
  root * ${root}
  route {
    @sent not method GET HEAD
    error @sent 405
    @strange not vars_regexp {http.request.orig_uri} ^${plainAddress(base)}(\\?|$)
    error @strange 404
    @unnamed path_regexp \\.(${UNNAMED.join('|')})$
    error @unnamed 404
    @bare {
      path_regexp [^/]$
      file {path}/index.html
    }
    route @bare {
      @asked vars_regexp {http.request.orig_uri} \\?
      redir @asked {path}/?{query} 308
      redir {path}/ 308
    }
    import site
  }
  handle_errors {
    @missing expression {http.error.status_code} == 404
    route @missing {
      rewrite * ${base}404.html
${unsentOfErrors()}
      import site
    }
  }
}
`;
  // Caddy sets its files with tabs, and warns of others.
  return file.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
}

/** What the address that was asked for may have set already, and no page of errors sends. */
function unsentOfErrors(): string {
  return HEADERS.flatMap(({ name, value }) => (value === null ? [`      header -${name}`] : [])).join('\n');
}

/** A header for every answer, then what it is where it differs. */
function linesOf({ name, value, except = [] }: Header, base: string): string[] {
  return [
    ...(value === null ? [] : [`  header ${name} "${value}"`]),
    ...except.flatMap(({ patterns, value: other }, at) => {
      const matcher = `@${name.toLowerCase()}-${String(at + 1)}`;
      const said = other === null ? `-${name}` : `${name} "${other}"`;
      return [`  ${matcher} path_regexp ${expressionOf(patterns, base)}`, `  header ${matcher} ${said}`];
    }),
  ];
}
