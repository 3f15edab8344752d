import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { readContent } from './content.ts';
import { ContentError } from './read-yaml.ts';

/** Stops the build on broken content, before anything is rendered: file, key, what was expected. */
export function contentGuard(): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const problems = checkContent(readContent());
        if (problems.length > 0) throw new ContentError(problems);
      },
    },
  };
}
