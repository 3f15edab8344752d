import type { AstroIntegration } from 'astro';
import { dayOf } from '../../french/day.ts';
import { safetyWarnings } from '../../rules/annexe/safety-checks.ts';
import { checkContent } from '../../reading/check-content.ts';
import { readContent } from '../../reading/content.ts';
import { ContentError } from '../../reading/read-yaml.ts';

/**
 * Stops the build on broken content, before anything is rendered: file, key, what was expected.
 * Warns of each safety number that nobody has checked for six months.
 */
export function contentGuard(today = dayOf(new Date())): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const content = readContent();
        const problems = checkContent(content);
        if (problems.length > 0) throw new ContentError(problems);
        for (const warning of safetyWarnings(content.safety.numbers, today)) logger.warn(warning);
      },
    },
  };
}
