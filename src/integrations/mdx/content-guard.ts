import type { AstroIntegration } from 'astro';
import { dayOf } from '../../french/day-of.ts';
import { provenContent, spanningRows } from '../../reading/check-content.ts';
import { endingFacts } from '../../rules/annexe/outside-facts.ts';
import { safetyWarnings } from '../../rules/annexe/safety-checks.ts';

/**
 * Stops the build on broken content, before anything is rendered: file, line, key, what to do, in French.
 * Warns of each safety number that nobody has checked for six months, of each fact from outside that soon ends, and of the rows
 * that speak of several strands.
 */
export function contentGuard(today = dayOf(new Date())): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const content = provenContent();
        for (const warning of safetyWarnings(content.safety.numbers, today)) logger.warn(warning);
        for (const warning of endingFacts(content.outside, today)) logger.warn(warning);
        logger.warn(spanningRows(content));
      },
    },
  };
}
