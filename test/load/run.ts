/**
 * Two hundred readers for a minute on our server and on nginx, with downloads that are cut, bad requests, and in the middle
 * a whole build and its publication. Prints a table; fails on an error of the server, or on what it keeps afterwards.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { publish } from '../../src/cli/publish/publish.ts';
import { findPrograms } from '../hosts/programs.ts';
import { HOSTS, type Host } from '../hosts/start.ts';
import { pagesOf } from '../site/site.ts';
import { type Held, heldBy } from './process-tree.ts';
import { type Outcome, Readers } from './readers.ts';

const CONNECTIONS = 200;
const SECONDS = 60;
/** What one link changing takes, at most, to be seen by all: our server looks every second. */
const SWAP = 2000;

interface Row {
  host: string;
  answers: number;
  'a second': number;
  '2xx': number;
  '4xx': number;
  '5xx': number;
  '5xx in the swap': number;
  cut: number;
  failed: number;
  'memory kept': string;
  'memory taken': string;
  descriptors: string;
}

async function main(): Promise<void> {
  findPrograms();
  if (process.platform !== 'linux') throw new Error('Linux alone tells what a process holds open.');
  if (spawnSync('astro', ['build', '--silent'], { stdio: 'inherit' }).status !== 0) process.exit(1);
  const folder = mkdtempSync(join(tmpdir(), 'charge-'));
  publish('dist', folder);
  const link = join(folder, 'actuel');
  const rows = [];
  for (const start of [ours, nginx]) rows.push(await loaded(start.name, await start(link), folder));
  rmSync(folder, { recursive: true });
  console.table(rows.map(({ row }) => row));
  const faults = rows.flatMap(({ faults: own }) => own);
  for (const fault of faults) console.log(fault);
  process.exit(faults.length === 0 ? 0 : 1);
}

/** A host, and what it keeps in memory once nothing is asked of it, in megabytes. */
interface Weighed extends Omit<Host, 'log'> {
  kept: () => Promise<number>;
}

/** Our server in a process of its own, as it is started everywhere. */
async function ours(dir: string): Promise<Weighed> {
  const tell = ['--expose-gc', '--import', './test/load/tell-memory.js'];
  const child = spawn(process.execPath, [...tell, 'src/server/serve.ts', '--quiet'], {
    env: { ...process.env, DIR: dir, PORT: '0', HOST: '', BASE: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = () =>
    new Promise<string>((resolve) => {
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    });
  const url = await said();
  const kept = () => {
    const line = said();
    child.kill('SIGUSR2');
    return line.then((text) => Number(text.replace('kept ', '')));
  };
  const close = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill();
    });
  return { url, pid: child.pid ?? 0, kept, close };
}

async function nginx(dir: string): Promise<Weighed> {
  const host = await HOSTS.nginx({ dir, base: '/' });
  return { ...host, kept: () => Promise.resolve(heldBy(host.pid).memory) };
}

async function loaded(name: string, host: Weighed, folder: string): Promise<{ row: Row; faults: string[] }> {
  const paths = [...pagesOf(), '/favicon.svg', '/version.json', '/pagefind/pagefind-entry.json'];
  const readers = new Readers(host.url, paths, CONNECTIONS);
  const outcomes: { at: number; outcome: Outcome }[] = [];
  // Warm first: what a server holds once it has served is what may not grow.
  for (let each = 0; each < 2000; each += 1) await readers.next();
  await wait(1000);
  const before = { ...heldBy(host.pid), kept: await host.kept() };
  let most: Held = before;
  const started = Date.now();
  let swapped = 0;
  let over = false;
  const rebuilt = wait((SECONDS / 3) * 1000)
    .then(rebuild)
    .then((built) => {
      publish(built, folder);
      swapped = Date.now();
      rmSync(built, { recursive: true });
    });
  const read = async () => {
    while (!over) {
      const outcome = await readers.next();
      outcomes.push({ at: Date.now(), outcome });
    }
  };
  const all = Array.from({ length: CONNECTIONS }, read);
  while (Date.now() < started + SECONDS * 1000 || swapped === 0 || Date.now() < swapped + 10_000) {
    await wait(500);
    const { memory, descriptors } = heldBy(host.pid);
    most = {
      memory: Math.max(most.memory, memory),
      descriptors: Math.max(most.descriptors, descriptors),
    };
  }
  over = true;
  await Promise.all([...all, rebuilt]);
  const seconds = (Date.now() - started) / 1000;
  readers.close();
  await wait(8000);
  const after = { ...heldBy(host.pid), kept: await host.kept() };
  await host.close();
  const count = (fits: (outcome: Outcome, at: number) => boolean) =>
    outcomes.filter(({ outcome, at }) => fits(outcome, at)).length;
  const status = (class_: number) => (outcome: Outcome) =>
    typeof outcome === 'number' && Math.floor(outcome / 100) === class_;
  const inSwap = (at: number) => at >= swapped && at <= swapped + SWAP;
  const row: Row = {
    host: name,
    answers: outcomes.length,
    'a second': Math.round(outcomes.length / seconds),
    '2xx': count(status(2)),
    '4xx': count(status(4)),
    '5xx': count((outcome, at) => status(5)(outcome) && !inSwap(at)),
    '5xx in the swap': count((outcome, at) => status(5)(outcome) && inSwap(at)),
    cut: count((outcome) => outcome === 'cut'),
    failed: count((outcome) => outcome === 'failed'),
    'memory kept': `${String(before.kept)} → ${String(after.kept)} MB`,
    'memory taken': `${String(before.memory)} → ${String(after.memory)} MB (most ${String(most.memory)})`,
    descriptors: `${String(before.descriptors)} → ${String(after.descriptors)} (most ${String(most.descriptors)})`,
  };
  const faults = [
    row['5xx'] > 0 && `${name}: ${String(row['5xx'])} errors of the server outside the swap`,
    row.failed > 0 && `${name}: ${String(row.failed)} connections failed`,
    after.descriptors > before.descriptors + 5 && `${name}: descriptors are kept`,
    // The hashed files of the version before stay: a few megabytes, once.
    after.kept > before.kept + 8 && `${name}: memory is kept`,
  ].filter((fault) => fault !== false);
  return { row, faults };
}

/** A whole build, beside the one that is published. */
function rebuild(): Promise<string> {
  const built = mkdtempSync(join(tmpdir(), 'construit-'));
  return new Promise((resolve, reject) => {
    const child = spawn('astro', ['build', '--silent', '--outDir', built], { stdio: 'inherit' });
    child.on('exit', (code) => {
      if (code === 0) resolve(built);
      else reject(new Error('The build in the middle failed.'));
    });
  });
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
