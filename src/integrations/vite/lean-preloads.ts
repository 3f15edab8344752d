import type { Plugin } from 'vite';

/**
 * Fetches beforehand what a lazy import needs, as Vite does, in fewer bytes: not what its own file has already brought, and
 * by a helper that knows scripts alone. No island brings styles: its page links them.
 */
export function leanPreloads(): Plugin {
  const imports = new Map<string, readonly string[]>();
  let base = '/';
  const brought = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const each of imports.get(file) ?? []) brought(each, seen);
    return seen;
  };
  return {
    name: 'lean-preloads',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          resolveDependencies: (file, dependencies, { hostId }) => {
            const here = brought(hostId);
            const missing = dependencies.filter((each) => !here.has(each));
            // Alone, the file needs no help to come first.
            return missing.length === 1 && missing[0] === file ? [] : missing;
          },
        },
      },
    }),
    configResolved: (config) => {
      base = config.base;
    },
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => helper(base),
    },
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          imports.set(file.fileName, file.imports);
          if (file.isDynamicEntry && file.viteMetadata?.importedCss.size)
            this.error(
              `${file.fileName} est chargé plus tard, et ses styles ne le seraient pas : liez-les depuis la page.`,
            );
        }
      },
    },
  };
}

function helper(base: string): string {
  return `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    const rel = link.relList.supports('modulepreload') ? 'modulepreload' : 'preload';
    document.head.append(Object.assign(link, { rel, as: 'script', crossOrigin: '', href: ${JSON.stringify(base)} + file }));
  }
  return load();
};`;
}
