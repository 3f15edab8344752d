import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds `client:wizard`: loads an island at once, after a few inline lines that keep what the reader does meanwhile. */
export function wizardDirective(): AstroIntegration {
  return {
    name: 'wizard-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        const entrypoint = fileURLToPath(new URL('../wizards/state/load-directive.ts', import.meta.url));
        addClientDirective({ name: 'wizard', entrypoint });
      },
    },
  };
}
