import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPrograms } from '../../test/hosts/programs.ts';

/** Several sites behind one nginx; each has its origin. */
export interface Served {
  /** The origin of a site, by its name. */
  at: (name: string) => string;
  close: () => Promise<void>;
}

/** Serves built folders, whose compressed copies stand beside their files, all by one nginx and one configuration. */
export async function serveAll(sites: Readonly<Record<string, string>>): Promise<Served> {
  const programs = findPrograms();
  const ground = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  chmodSync(ground, 0o755);
  const ports = new Map<string, number>();
  for (const name of Object.keys(sites)) ports.set(name, await freePort());
  const servers = Object.entries(sites).map(
    ([name, dir]) => `server {
  listen 127.0.0.1:${String(ports.get(name))} backlog=4096;
  root ${dir};
  location / { try_files $uri \${uri}index.html =404; }
}`,
  );
  const config = join(ground, 'nginx.conf');
  writeFileSync(
    config,
    `load_module ${programs.brotli};
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${ground}/pid;
error_log ${ground}/errors.log;
events { worker_connections 4096; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${ground}/${kind};`).join('\n  ')}
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  gzip off;
  gzip_static on;
  brotli_static on;
  ${servers.join('\n')}
}
`,
  );
  const child = spawn(programs.nginx, ['-e', join(ground, 'errors.log'), '-c', config], { stdio: 'ignore' });
  const at = (name: string) => `http://127.0.0.1:${String(ports.get(name))}`;
  await answering(at(Object.keys(sites)[0] ?? ''));
  return {
    at,
    close: () =>
      new Promise((resolve) => {
        child.on('exit', () => {
          rmSync(ground, { recursive: true, force: true });
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}

/** Waits until a server answers. */
export async function answering(origin: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const there = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing answers at ${origin}`);
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
