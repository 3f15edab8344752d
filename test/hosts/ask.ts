import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

/** A request, its path exactly as it is sent. */
export interface Asked {
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  /** What the body says once unpacked. */
  text: string;
}

/** Asks a server without mending the path, without following it elsewhere. */
export async function ask(origin: string, { path, method = 'GET', headers = {} }: Asked): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, method, headers, agent: false }, resolve).on('error', reject).end();
  });
  const bytes = await buffer(message);
  const encoding = message.headers['content-encoding'];
  const plain =
    bytes.length === 0
      ? bytes
      : encoding === 'br'
        ? brotliDecompressSync(bytes)
        : encoding === 'zstd'
          ? zstdDecompressSync(bytes)
          : encoding === 'gzip'
            ? gunzipSync(bytes)
            : bytes;
  return { status: message.statusCode ?? 0, headers: message.headers, text: plain.toString('utf8') };
}
