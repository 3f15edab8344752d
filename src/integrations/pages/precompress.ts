import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressedForms } from './compressed-forms.ts';

const COMPRESSIBLE = /\.(?:html|css|js|json|svg|xml|txt|webmanifest|csv|pf_\w+|pagefind)$/;

/** Writes `.br` and `.gz` beside every file that shrinks of the site; last of all, so that nothing changes afterwards. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = globSync('**/*', { cwd: root })
          .map((file) => join(root, file))
          .filter((path) => COMPRESSIBLE.test(path) && statSync(path).isFile())
          .sort();
        const sizes = await Promise.all(files.map(compressFile));
        const brotli = sizes.reduce((sum, size) => sum + size, 0);
        logger.info(`${String(files.length)} files, ${String(Math.round(brotli / 1024))} KB in brotli`);
      },
    },
  };
}

async function compressFile(path: string): Promise<number> {
  const content = readFileSync(path);
  const forms = await compressedForms(content);
  for (const { ending, bytes } of forms) writeFileSync(path + ending, bytes);
  return forms.find(({ ending }) => ending === '.br')?.bytes.length ?? content.length;
}
