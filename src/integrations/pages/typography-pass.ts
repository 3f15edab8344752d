import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './html-files.ts';
import { typesetHtml } from './typeset-html.ts';

/** Sets the French of every built page; everything that reads the pages comes after. */
export function typographyPass(): AstroIntegration {
  return {
    name: 'typography-pass',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = htmlFiles(root);
        for (const file of files) {
          const path = join(root, file);
          writeFileSync(path, typesetHtml(readFileSync(path, 'utf8')));
        }
        logger.info(`${String(files.length)} pages typeset`);
      },
    },
  };
}
