import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { freePort, serveAll, answering } from '../peers/serve.ts';
import type { Report } from '../report.ts';
import { inWords, spreadOf } from '../spread.ts';
import { atLeast, ratios } from '../targets.ts';

const PAGE = '/fiches/1-1/';
const ROUNDS = 7;
const SECONDS = 3;
const READERS = 32;
const AB = '/usr/bin/ab';

/** A page a second: through nginx, our own server and a plain one, in turn. */
export async function measureServing(): Promise<Report> {
  if (!existsSync(AB)) throw new Error(`Not here: ${AB}. On Debian: « apt-get install -y apache2-utils ».`);
  const dist = resolve('dist');
  const nginx = await serveAll({ nginx: dist });
  const [own, plain] = [await freePort(), await freePort()];
  const children = [
    node(['src/server/serve.ts', '--quiet'], { PORT: String(own), HOST: '127.0.0.1', DIR: dist }),
    node(['bench/serving/plain-server.ts', dist, String(plain)]),
  ];
  const origins = new Map([
    ['nginx, one worker', nginx.at('nginx')],
    ['our server', `http://127.0.0.1:${String(own)}`],
    ['a plain `readFile` server', `http://127.0.0.1:${String(plain)}`],
  ]);
  for (const origin of origins.values()) await answering(origin + PAGE);
  const rates = new Map([...origins.keys()].map((name): [string, number[]] => [name, []]));
  for (const origin of origins.values()) rate(origin + PAGE, 1);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, origin] of origins) rates.get(name)?.push(rate(origin + PAGE, SECONDS));
  for (const child of children) child.kill();
  await nginx.close();
  const of = (name: string) => rates.get(name) ?? [];
  return {
    title: 'Serving a page',
    how: `${PAGE} in brotli, ${String(READERS)} connections kept open by ApacheBench on the same machine, ${String(ROUNDS)} rounds in turn of ${String(SECONDS)} s.`,
    head: ['who', 'pages a second', 'our server ÷ it'],
    rows: [...origins.keys()].map((name) => [
      name,
      inWords(spreadOf(of(name)), 0),
      inWords(ratios(of('our server'), of(name)), 2),
    ]),
    targets: [
      atLeast('our server ÷ a plain one', ratios(of('our server'), of('a plain `readFile` server')), 0.8),
    ],
  };
}

function node(args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
}

function rate(address: string, seconds: number): number {
  const said = execFileSync(
    AB,
    [
      '-q',
      '-k',
      '-c',
      String(READERS),
      '-t',
      String(seconds),
      '-n',
      '10000000',
      '-H',
      'Accept-Encoding: br',
      address,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const failed =
    Number(/Failed requests:\s+(\d+)/.exec(said)?.[1]) +
    Number(/Non-2xx responses:\s+(\d+)/.exec(said)?.[1] ?? 0);
  if (failed > 0) throw new Error(`${address}: ${String(failed)} answers failed`);
  return Number(/Requests per second:\s+([\d.]+)/.exec(said)?.[1]);
}
