import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a build takes and how much memory, with so many fictitious départements more: none is shipped. */
for (const many of process.argv.slice(2).map(Number)) {
  const out = mkdtempSync(join(tmpdir(), 'editions-'));
  const start = performance.now();
  const peak = await build(many, out);
  const seconds = (performance.now() - start) / 1000;
  const pages = existsSync(join(out, 'departements')) ? readdirSync(join(out, 'departements')).length : 0;
  console.log(
    `${String(many)} editions: ${seconds.toFixed(1)} s, ${String(Math.round(peak))} MB at most, ${String(pages)} in departements/`,
  );
  rmSync(out, { recursive: true, force: true });
}

/** The most memory that the build and its children held at once, in megabytes. */
async function build(many: number, out: string): Promise<number> {
  const child = spawn('npx', ['astro', 'build', '--outDir', out], {
    env: { ...process.env, FICTITIOUS_EDITIONS: String(many) },
    stdio: 'ignore',
    detached: true,
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of ${String(many)} editions failed`);
  return peak;
}

/** What the processes of a group hold, in megabytes (Linux). */
function memoryOf(group: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        if (Number(stat[2]) !== group) return sum;
        return (
          sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
        );
      } catch {
        return sum;
      }
    }, 0);
}
