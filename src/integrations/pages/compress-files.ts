import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { compressedForms, type Effort } from './compressed-forms.ts';

const COMPRESSIBLE = /\.(?:html|css|js|ts|json|svg|xml|dmn|txt|webmanifest|csv|paquet|pf_\w+|pagefind)$/;

/** What there may be a thousand of: the pages of a département; its kit, which few open. */
const ASKED = /^questions\/[^/]+\/index\.html$/;
const LOCAL = /^departements\/[^/]+\/(.*)$/;

/** How long a copy made by an earlier build is kept in milliseconds: thirty days. */
const KEPT_FOR = 30 * 86_400_000;

/**
 * Writes `.br`, `.zst` and `.gz` beside every file of a folder that shrinks; gives their number, and their weight in brotli. `kept`
 * is a folder for the copies that a later build may use again.
 */
export async function compressFiles(root: string, kept: string): Promise<{ files: number; bytes: number }> {
  const paths = globSync('**/*', { cwd: root })
    .map((file) => join(root, file))
    .filter((path) => COMPRESSIBLE.test(path) && statSync(path).isFile())
    .sort();
  let bytes = 0;
  // As many at once as there are hands, whatever the size of the site.
  const left = paths.values();
  const hands = Array.from({ length: availableParallelism() }, async () => {
    for (const path of left) {
      const own = await compressFile(path, kept, effortFor(relative(root, path)));
      bytes += own;
    }
  });
  await Promise.all(hands);
  forgetOld(kept);
  return { files: paths.length, bytes };
}

function effortFor(file: string): Effort {
  const path = file.split(sep).join('/');
  if (ASKED.test(path)) return 'some';
  const within = LOCAL.exec(path)?.[1];
  if (within === undefined) return 'most';
  return within === 'index.html' ? 'some' : 'least';
}

async function compressFile(path: string, kept: string, effort: Effort): Promise<number> {
  const content = readFileSync(path);
  const forms = await compressedForms(content, kept, effort);
  for (const { ending, bytes } of forms) writeFileSync(path + ending, bytes);
  return forms.find(({ ending }) => ending === '.br')?.bytes.length ?? content.length;
}

function forgetOld(kept: string): void {
  for (const file of globSync('*', { cwd: kept }).map((name) => join(kept, name)))
    if (Date.now() - statSync(file).mtimeMs > KEPT_FOR) rmSync(file, { force: true });
}
