import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compressedForms } from './compressed-forms.ts';

const COMPRESSIBLE = /\.(?:html|css|js|json|svg|xml|txt|webmanifest|csv|pf_\w+|pagefind)$/;

/** Writes `.br` and `.gz` beside every file of a folder that shrinks; gives their number, and their weight in brotli. */
export async function compressFiles(root: string): Promise<{ files: number; bytes: number }> {
  const paths = globSync('**/*', { cwd: root })
    .map((file) => join(root, file))
    .filter((path) => COMPRESSIBLE.test(path) && statSync(path).isFile())
    .sort();
  let bytes = 0;
  // As many at once as there are hands, whatever the size of the site.
  const left = paths.values();
  const hands = Array.from({ length: availableParallelism() }, async () => {
    for (const path of left) {
      const own = await compressFile(path);
      bytes += own;
    }
  });
  await Promise.all(hands);
  return { files: paths.length, bytes };
}

async function compressFile(path: string): Promise<number> {
  const content = readFileSync(path);
  const forms = await compressedForms(content);
  for (const { ending, bytes } of forms) writeFileSync(path + ending, bytes);
  return forms.find(({ ending }) => ending === '.br')?.bytes.length ?? content.length;
}
