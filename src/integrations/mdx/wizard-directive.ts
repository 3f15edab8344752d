import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The directives of our islands, each with a few inline lines that keep what the reader does while the script loads. */
const DIRECTIVES = {
  wizard: '../../controls/island/',
  workbench: '../../workbench/store/',
  embed: '../../embed/frame/',
};

/** Adds `client:wizard`, `client:workbench` and `client:embed`: they load an island at once. */
export function wizardDirective(): AstroIntegration {
  return {
    name: 'wizard-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        for (const [name, folder] of Object.entries(DIRECTIVES)) {
          const entrypoint = fileURLToPath(new URL(`${folder}load-directive.ts`, import.meta.url));
          addClientDirective({ name, entrypoint });
        }
      },
    },
  };
}
