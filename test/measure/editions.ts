import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, costOf } from './cost.ts';

const KEPT = '.astro/compressed';

/**
 * How long a build takes, with so many fictitious départements more, and how much memory: none is shipped. Their copies are
 * compressed anew each time, as those of a first build; the processors' time tells most on a machine that does other things.
 */
let bare: Cost | undefined;
for (const many of process.argv.slice(2).map(Number)) {
  const out = mkdtempSync(join(tmpdir(), 'editions-'));
  const before = new Set(keptCopies());
  const cost = await costOf({
    program: 'npx',
    args: ['astro', 'build', '--outDir', out],
    env: { FICTITIOUS_EDITIONS: String(many) },
  });
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
