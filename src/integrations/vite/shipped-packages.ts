import type { Plugin } from 'vite';

/** What readers are sent of packages, besides what is bundled: the lines that start an island, and the search. */
const BESIDES = ['astro', 'pagefind'];

const shipped = new Set(BESIDES);

/** The packages of which something is in the scripts that readers are sent, known once those are made; by name. */
export function shippedPackages(): string[] {
  return [...shipped].sort();
}

/** Notes the packages that the scripts of a build, or of its workers, are made of. */
export function notePackages(): Plugin {
  return {
    name: 'note-packages',
    apply: 'build',
    // A worker has no environment of its own.
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
          if (name !== undefined && renderedLength > 0) shipped.add(name.replace('\\', '/'));
        }
      }
    },
  };
}
