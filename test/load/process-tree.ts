import { readFileSync, readdirSync } from 'node:fs';

/** What a server holds, its children counted. */
export interface Held {
  /** Memory in megabytes. */
  memory: number;
  /** Files and connections open. */
  descriptors: number;
}

/** What a process and its children hold; Linux alone tells it. */
export function heldBy(pid: number): Held {
  const held = [pid, ...childrenOf(pid)].map((each) => ({
    memory: Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${String(each)}/status`))?.[1] ?? 0) / 1024,
    descriptors: list(`/proc/${String(each)}/fd`).length,
  }));
  return {
    memory: Math.round(held.reduce((sum, { memory }) => sum + memory, 0)),
    descriptors: held.reduce((sum, { descriptors }) => sum + descriptors, 0),
  };
}

function childrenOf(pid: number): number[] {
  return read(`/proc/${String(pid)}/task/${String(pid)}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
