import { spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebkitPrograms } from './programs.ts';

/** The longest that a driver may take to start. */
const START = 60_000;

/** WebKit's driver on a screen of its own, that nobody sees. */
export interface Driver {
  address: string;
  /** Where its browser writes what the reader saves. */
  downloads: string;
  /** Ends it with its screen and its browser, even a frozen one. */
  close: () => void;
}

/** Starts a driver whose browser has this home, and waits until it answers. */
export async function startDriver({ driver, screen }: WebkitPrograms, home: string): Promise<Driver> {
  const port = String(await freePort());
  const downloads = makeHome(home);
  // A group of its own, so that all it starts ends with it.
  const { pid } = spawn(screen, ['-a', driver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), LC_ALL: 'C.UTF-8' },
  });
  const close = () => {
    if (pid !== undefined) process.kill(-pid);
  };
  const address = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + START; Date.now() < end; await pause(50))
    if (await answers(address)) return { address, downloads, close };
  close();
  throw new Error('WebKitWebDriver does not start.');
}

/** A home where the system says that files are saved in a folder of it. */
function makeHome(home: string): string {
  const downloads = join(home, 'downloads');
  mkdirSync(downloads);
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
  return downloads;
}

function answers(address: string): Promise<boolean> {
  return fetch(`${address}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
