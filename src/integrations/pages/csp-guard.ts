import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cspProblems } from './csp-problems.ts';
import { htmlFiles } from './html-files.ts';
import { ownHashes } from './own-hashes.ts';
import { policyFirst } from './policy-first.ts';

/** Puts each page's policy first, without what the page does not need, and stops the build on anything that a browser would then block. */
export function cspGuard(): AstroIntegration {
  return {
    name: 'csp-guard',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = htmlFiles(root);
        const problems = files.flatMap((file) => {
          const path = join(root, file);
          const html = readFileSync(path, 'utf8');
          writeFileSync(path, ownHashes(policyFirst(html)));
          return cspProblems(html).map((problem) => `${file}: ${problem}`);
        });
        if (problems.length > 0)
          throw new Error(
            `${String(problems.length)} problem(s) with the security policy:\n  ${problems.join('\n  ')}`,
          );
        logger.info(`${String(files.length)} pages keep to their policy`);
      },
    },
  };
}
