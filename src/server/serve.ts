import { existsSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteHandler } from './site-handler.ts';

/** A request as the server received it: what a log would keep. */
export interface ReceivedRequest {
  method: string;
  url: string;
  referer: string;
}

interface Options {
  /** The built site. */
  dir: string;
  /** 0 takes any free port. */
  port: number;
  /** The base path that the site was built for, as in `/guide/`. */
  base?: string;
  /** Called as a request arrives: before its answer can be read. */
  onRequest?: (request: ReceivedRequest) => void;
  /** Called once an answer is sent, with its status. */
  onAnswer?: (request: ReceivedRequest, status: number) => void;
}

export interface RunningServer {
  /** The address of the home page. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site; fails with one clear line when there is none or when the port is taken. */
export async function startServer({
  dir,
  port,
  base = '/',
  onRequest,
  onAnswer,
}: Options): Promise<RunningServer> {
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`No built site in ${dir}: run « npm run build » first.`);
  const root = `/${base}/`.replace(/\/+/g, '/');
  const handle = siteHandler(dir, root);
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const received = { method, url, referer: headers.referer ?? '' };
    onRequest?.(received);
    response.on('finish', () => onAnswer?.(received, response.statusCode));
    handle(request, response);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${String(taken)}${root}`, close: () => close(server) };
}

/** What a log may keep of an address: not the answers of a link whose # a mail program wrote as %23, or as a question. */
export function withoutAnswers(url: string): string {
  return url.replace(/(\?|%(?:25)*23).*$/s, '$1…');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error),
    );
    server.listen(port, resolve);
  });
}

function portTaken(port: number): string {
  return `Port ${String(port)} is already taken: choose another, as in « PORT=${String(port + 1)} npm start ».`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function main(): Promise<void> {
  const quiet = process.argv.includes('--quiet');
  const log = ({ method, url }: ReceivedRequest, status: number) =>
    console.log(`${String(status)} ${method} ${withoutAnswers(url)}`);
  try {
    const { url } = await startServer({
      dir: join(process.cwd(), 'dist'),
      port: Number(process.env.PORT ?? 4321),
      ...(process.env.BASE && { base: process.env.BASE }),
      ...(!quiet && { onAnswer: log }),
    });
    console.log(url);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (import.meta.main) await main();
