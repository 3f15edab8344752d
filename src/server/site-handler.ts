import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers for a built site under its base path, in the best encoding, with the headers a host should send. */
export function siteHandler(dir: string, base: string): Handler {
  const files = sirv(dir, { etag: true, brotli: true, gzip: true, setHeaders });
  const missing = join(dir, '404.html');
  const notFound = existsSync(missing) ? readFileSync(missing) : '404';

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const target = `http://localhost${request.url ?? '/'}`;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (!URL.canParse(target)) return void response.writeHead(400).end();

    const { pathname, search } = new URL(target);
    const inside = `${pathname}/`.startsWith(base);
    const path = pathname.slice(base.length - 1);
    const lacksSlash = !pathname.endsWith('/') && existsSync(join(dir, path, 'index.html'));
    if (inside && lacksSlash)
      return void response.writeHead(308, { Location: `${pathname}/${search}` }).end();

    const send404 = () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    };
    if (!inside) return void send404();
    request.url = path;
    // Parts of files are of no use here, and an impossible range would stop the file server.
    delete request.headers.range;
    files(request, response, send404);
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const page = path.endsWith('/') || path.endsWith('.html');
  if (page && !path.startsWith('/integration/'))
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
  // A file whose name holds its hash never changes; anything else is asked about again.
  const lasting = path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('Cache-Control', lasting);
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
  if (/\.(?:pf_\w+|pagefind)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}
