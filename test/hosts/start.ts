import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { apacheFile } from '../../src/hosts/apache.ts';
import { caddyFile } from '../../src/hosts/caddy.ts';
import { nginxFile } from '../../src/hosts/nginx.ts';
import { findPrograms } from './programs.ts';

/** A host of the site, reached at its home page. */
export interface Host {
  url: string;
  /** The process that listens, whose children serve. */
  pid: number;
  /** Where nginx keeps its log. */
  log: string;
  close: () => Promise<void>;
}

/** A site to be hosted: a built folder, or a link to one. */
interface Hosted {
  dir: string;
  base: string;
}

/** What a host is started with: its folder, the root that it serves, its port. */
interface Ground extends Hosted {
  ground: string;
  root: string;
  port: number;
}

const LOG = 'requests.log';

type Command = [program: string, args: string[]];

/** Starts each host by the file of `deploy/` that is made for it, placed on this machine. */
export const HOSTS: Record<'nginx' | 'apache' | 'caddy', (hosted: Hosted) => Promise<Host>> = {
  nginx: (hosted) => start(hosted, nginx),
  apache: (hosted) => start(hosted, apache),
  caddy: (hosted) => start(hosted, caddy),
};

function nginx({ ground, root, base, port }: Ground): Command {
  const programs = findPrograms();
  writeFileSync(
    join(ground, 'site.conf'),
    nginxFile({ root, base, port, name: 'localhost', log: join(ground, LOG) }),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${ground}/${kind};`)
    .join('\n');
  const whole = `load_module ${programs.brotli};
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${ground}/pid;
error_log ${ground}/errors.log;
events { worker_connections 4096; }
http { ${temporary} include ${ground}/site.conf; }
`;
  writeFileSync(join(ground, 'nginx.conf'), whole);
  return [programs.nginx, ['-e', join(ground, 'errors.log'), '-c', join(ground, 'nginx.conf')]];
}

function caddy({ ground, root, base, port }: Ground): Command {
  const config = join(ground, 'Caddyfile');
  const address = `http://localhost:${String(port)}`;
  writeFileSync(config, `{\n  admin off\n}\n${caddyFile({ root, base, address })}`);
  return [findPrograms().caddy, ['run', '--config', config, '--adapter', 'caddyfile']];
}

/** As Debian sets it, compression on the fly and languages by ending included. */
function apache({ ground, root, base, dir, port }: Ground): Command {
  // A shared host holds the site and its .htaccess in one folder.
  const site = join(root, base).replace(/\/$/, '');
  rmSync(site, { recursive: true, force: true });
  cpSync(dir, site, { recursive: true });
  writeFileSync(join(site, '.htaccess'), apacheFile({ base }));
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'rewrite', 'headers', 'env', 'setenvif'];
  const besides = ['filter', 'deflate', 'negotiation', 'autoindex', 'alias'];
  const whole = `${[...modules, ...besides].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen ${String(port)}
PidFile ${ground}/pid
ErrorLog ${ground}/errors.log
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
${['mime', 'deflate', 'negotiation', 'dir'].map((name) => `Include /etc/apache2/mods-available/${name}.conf`).join('\n')}
DocumentRoot ${root}
<Directory ${root}>
  Options Indexes FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
`;
  writeFileSync(join(ground, 'apache.conf'), whole);
  return [findPrograms().apache, ['-DFOREGROUND', '-f', join(ground, 'apache.conf')]];
}

async function start(hosted: Hosted, command: (ground: Ground) => Command): Promise<Host> {
  const ground = mkdtempSync(join(tmpdir(), 'hote-'));
  chmodSync(ground, 0o755);
  const { base } = hosted;
  const root = join(ground, 'site');
  if (base === '/') symlinkSync(resolve(hosted.dir), root, 'junction');
  else {
    mkdirSync(root);
    symlinkSync(resolve(hosted.dir), join(root, base.slice(1, -1)), 'junction');
  }
  const port = await freePort();
  const [program, args] = command({ ...hosted, ground, root, port });
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: ground },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  await listening(port, child, () => said);
  return {
    url: `http://localhost:${String(port)}${base}`,
    pid: child.pid ?? 0,
    log: join(ground, LOG),
    close: async () => {
      await stop(child);
      rmSync(ground, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function listening(port: number, child: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + 20_000;
  while (child.exitCode === null && Date.now() < until) {
    const there = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: 'localhost' }, () => resolve(true)).on('error', () =>
        resolve(false),
      );
      socket.unref().setTimeout(1000, () => socket.destroy());
      socket.on('connect', () => socket.destroy());
    });
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`${child.spawnfile} does not listen:\n${said()}`);
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
