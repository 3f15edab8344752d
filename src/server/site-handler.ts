import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import { headersOf } from '../hosts/headers.ts';
import { type Form, NOT_FOUND, type SiteFile, type SiteFiles } from './site-files.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** An address as a request may write it whole; the host that it names is never answered with. */
const TARGET = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(\?[^#]*)?/i;

interface Options {
  /** The base path, with its slashes. */
  base: string;
  https: boolean;
}

/** Answers for a built site under its base path: each thing at one address, in the best encoding, with the headers of the site. */
export function siteHandler(site: () => SiteFiles, { base, https }: Options): Handler {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const files = site();
    const [, path = '', search = ''] = TARGET.exec(request.url ?? '') ?? [];
    const address = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
    const file = address === undefined ? undefined : files.get(address);
    if (file && address !== undefined)
      return void send(request, response, 200, file, headersOf(address, { https }));
    const withSlash = `${path}/`;
    if (withSlash.startsWith(base) && files.has(withSlash.slice(base.length - 1)))
      return void response.writeHead(308, { Location: withSlash + search }).end();
    send(request, response, 404, files.get(NOT_FOUND), headersOf(`/${NOT_FOUND}`, { https }));
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: SiteFile | undefined,
  headers: Record<string, string>,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const form = file && bestForm(request, file.forms);
  if (!file || !form) return void response.writeHead(status).end();
  if (file.forms.length > 1) response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', form.etag);
  if (status === 200 && fresh(request.headers, { etag: form.etag }))
    return void response.writeHead(304).end();
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', form.bytes.length);
  if (form.encoding !== 'identity') response.setHeader('Content-Encoding', form.encoding);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : form.bytes);
}

/** The first form that the reader takes: ours is the order, theirs what is refused. */
function bestForm(request: IncomingMessage, forms: Form[]): Form | undefined {
  const taken = new Negotiator(request).encodings(forms.map(({ encoding }) => encoding));
  return forms.find(({ encoding }) => taken.includes(encoding)) ?? forms.at(-1);
}
