import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEPT = '.astro/compressed';

/**
 * How long a build takes, with so many fictitious départements more, and how much memory: none is shipped. Their copies are
 * compressed anew each time, as those of a first build; the processors' time tells most on a machine that does other things.
 */
let bare: Cost | undefined;
for (const many of process.argv.slice(2).map(Number)) {
  const out = mkdtempSync(join(tmpdir(), 'editions-'));
  const before = new Set(keptCopies());
  const cost = await build(many, out);
  for (const name of keptCopies()) if (many > 0 && !before.has(name)) rmSync(join(KEPT, name));
  bare ??= cost;
  const pages = existsSync(join(out, 'departements')) ? readdirSync(join(out, 'departements')).length : 0;
  console.log(
    `${String(many)} editions: ${cost.seconds.toFixed(1)} s (${(cost.seconds / bare.seconds).toFixed(2)} × the first), ${cost.processor.toFixed(1)} s of processor, ${String(Math.round(cost.peak))} MB at most, ${String(pages)} in departements/`,
  );
  rmSync(out, { recursive: true, force: true });
}

function keptCopies(): string[] {
  return existsSync(KEPT) ? readdirSync(KEPT) : [];
}

interface Cost {
  seconds: number;
  /** What its processes worked, in seconds. */
  processor: number;
  /** The most memory that they held at once, in megabytes. */
  peak: number;
}

async function build(many: number, out: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn('npx', ['astro', 'build', '--outDir', out], {
    env: { ...process.env, FICTITIOUS_EDITIONS: String(many) },
    stdio: 'ignore',
    detached: true,
  });
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
  if (code !== 0) throw new Error(`the build of ${String(many)} editions failed`);
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
