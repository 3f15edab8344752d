import { type Server, createServer } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { readBase } from '../hosts/addresses.ts';
import { openFinishedSite } from './finished-site.ts';
import { type ServerOptions, readOptions } from './options.ts';
import { siteHandler } from './site-handler.ts';

/** A request as the server received it: what a log would keep. */
export interface ReceivedRequest {
  method: string;
  url: string;
  referer: string;
}

interface Options extends Partial<ServerOptions> {
  /** The built site. */
  dir: string;
  /** 0 takes any free port. */
  port: number;
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

/** How long a connection may do nothing before it is closed, in milliseconds. */
const SILENCE = 60_000;

/** Serves a built site; fails with one clear line when there is none or when it cannot listen. */
export async function startServer(options: Options): Promise<RunningServer> {
  const { dir, port, host = 'localhost', https = false, onRequest, onAnswer } = options;
  const base = readBase(options.base ?? '/');
  const site = await openFinishedSite(dir);
  const handle = siteHandler(site.files, { base, https });
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const received = { method, url, referer: headers.referer ?? '' };
    onRequest?.(received);
    response.on('finish', () => onAnswer?.(received, response.statusCode));
    handle(request, response);
  });
  server.setTimeout(SILENCE);
  const close = () => {
    site.close();
    return closeServer(server);
  };
  await listen(server, port, host).catch((error: unknown) => {
    site.close();
    throw error;
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${shown(host)}:${String(taken)}${base}`, close };
}

/** The host that this machine reaches itself by. */
function shown(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}

/** What a log may keep of an address: not the answers of a link whose # a mail program wrote as %23, or as a question. */
export function withoutAnswers(url: string): string {
  return url.replace(/(\?|%(?:25)*23).*$/s, '$1…');
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(cannotListen(error, port, host), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function cannotListen({ code = '', message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} is already taken: choose another, as in « PORT=${String(port + 1)} npm start ».`;
  if (code === 'EACCES')
    return `Port ${String(port)} is not for everyone here: choose one above 1023, as in « PORT=4321 npm start ».`;
  if (['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN'].includes(code))
    return `HOST=${host} is no name or address of this machine: write it as in « HOST=0.0.0.0 npm start ».`;
  return message;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function main(): Promise<void> {
  const quiet = process.argv.includes('--quiet');
  const log = ({ method, url }: ReceivedRequest, status: number) =>
    console.log(`${String(status)} ${method} ${withoutAnswers(url)}`);
  try {
    const options = readOptions(process.env);
    const { url } = await startServer({ ...options, ...(!quiet && { onAnswer: log }) });
    console.log(url);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (import.meta.main) await main();
