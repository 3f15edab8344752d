import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  seconds: number;
  /** What its processes worked, in seconds. */
  processor: number;
  /** The most memory that they held at once, in megabytes. */
  peak: number;
}

interface Command {
  program: string;
  args: readonly string[];
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs a command in silence, and its processes with it; fails with what it said (Linux). */
export async function costOf({ program, args, cwd, env }: Command): Promise<Cost> {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  let peak = 0;
  const worked = new Map<number, number>();
  const watch = setInterval(() => {
    const processes = groupOf(child.pid ?? 0);
    peak = Math.max(
      peak,
      processes.reduce((sum, { memory }) => sum + memory, 0),
    );
    for (const { pid, seconds } of processes) worked.set(pid, seconds);
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said}`);
  const processor = [...worked.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: (performance.now() - start) / 1000, processor, peak };
}

/** The processes of a group: what each holds, in megabytes, and worked, in seconds (Linux). */
function groupOf(group: number): { pid: number; memory: number; seconds: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        if (Number(stat[2]) !== group) return [];
        const memory =
          Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
        // Ticks of a hundredth of a second, its own.
        return [{ pid: Number(pid), memory, seconds: (Number(stat[11]) + Number(stat[12])) / 100 }];
      } catch {
        return [];
      }
    });
}
