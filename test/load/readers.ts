import { Agent, request } from 'node:http';
import { connect } from 'node:net';

/** What came of a reader’s gesture: a status, a download that it cut, or a connection that failed. */
export type Outcome = number | 'cut' | 'failed';

/** What no browser sends: each must be refused, and the next reader served. */
const BAD = [
  'GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET //exemple.fr HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /fiches/index.html.br HTTP/1.1\r\nHost: a\r\n\r\n',
  'POST /recherche/ HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na=b',
  'GET / HTTP/1.1\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
  'CONNECT exemple.fr:443 HTTP/1.1\r\nHost: exemple.fr\r\n\r\n',
  '\u0016\u0003\u0001\u0002\0\u0001',
  'bonjour\r\n\r\n',
];

/** Readers of a site, up to `connections` at once; each gesture is one of a round of twenty. */
export class Readers {
  readonly #agent: Agent;
  readonly #url: URL;
  readonly #paths: string[];
  #turn = 0;

  constructor(url: string, paths: string[], connections: number) {
    this.#url = new URL(url);
    this.#paths = paths;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Sixteen read to the end, two cut their download, one asks for what is not there, one sends what nobody should. */
  next(): Promise<Outcome> {
    const turn = this.#turn++;
    const path = this.#paths[turn % this.#paths.length] ?? '/';
    const kind = turn % 20;
    if (kind === 19) return this.#bad(BAD[Math.floor(turn / 20) % BAD.length] ?? '');
    if (kind === 18) return this.#read(`/rien-${String(turn)}/`, false);
    return this.#read(path, kind > 15);
  }

  close(): void {
    this.#agent.destroy();
  }

  #read(path: string, cut: boolean): Promise<Outcome> {
    const { hostname, port } = this.#url;
    const headers = { 'accept-encoding': 'br' };
    // A download that is cut takes a connection with it: it has its own.
    const agent = cut ? false : this.#agent;
    return new Promise((resolve) => {
      const asked = request({ hostname, port, path, headers, agent }, (response) => {
        const { statusCode = 0 } = response;
        if (cut) response.once('data', () => asked.destroy(void resolve('cut')));
        response.on('end', () => resolve(statusCode)).on('error', () => resolve('failed'));
        if (!cut) response.resume();
      });
      asked.on('error', () => resolve(cut ? 'cut' : 'failed')).end();
    });
  }

  #bad(bytes: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const socket = connect({ host: this.#url.hostname, port: Number(this.#url.port) });
      let said = '';
      const end = () => {
        socket.destroy();
        resolve(Number(/^HTTP\/1\.[01] (\d{3})/.exec(said)?.[1] ?? 400));
      };
      socket.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')) && end());
      socket.on('close', end).on('error', end);
      socket.setTimeout(5000, end);
      socket.end(bytes, 'latin1');
    });
  }
}
