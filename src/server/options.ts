import { join } from 'node:path';
import { readBase } from '../hosts/addresses.ts';

/** What the environment says of the server. */
export interface ServerOptions {
  /** The built site: a folder, or a link to the one that is published. */
  dir: string;
  port: number;
  /** The name or address of this machine that it listens on. */
  host: string;
  /** The base path that the site was built for, as in `/guide/`. */
  base: string;
  /** Whether readers reach it by HTTPS, through something that stands before it. */
  https: boolean;
}

/** Reads the environment; fails with one line that names what cannot be used and shows what can. */
export function readOptions(env: Record<string, string | undefined>): ServerOptions {
  return {
    dir: env['DIR'] || join(process.cwd(), 'dist'),
    port: readPort(env['PORT'] || '4321'),
    host: env['HOST'] || 'localhost',
    base: readBase(env['BASE'] || '/'),
    https: readSwitch('HTTPS', env['HTTPS'] || '0'),
  };
}

function readPort(given: string): number {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    throw new Error(`PORT=${given} is no number from 0 to 65535: write it as in « PORT=4322 npm start ».`);
  return port;
}

function readSwitch(name: string, given: string): boolean {
  if (given !== '0' && given !== '1') throw new Error(`${name}=${given} is neither 0 nor 1.`);
  return given === '1';
}
