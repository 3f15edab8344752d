import type { Plugin } from 'vite';

/**
 * Fetches beforehand what a lazy import needs, as Vite does, in fewer bytes: not what its own file has already brought, and
 * by a helper that knows scripts alone. No island brings styles: its page links them. What has not come after seven seconds
 * counts as lost, so that whoever asked says so; the page hears of each loss (`not-loaded`).
 */
export function leanPreloads(): Plugin {
  const imports = new Map<string, readonly string[]>();
  const bring = (file: string, brought: Set<string>): Set<string> => {
    if (!brought.has(file)) for (const each of imports.get(file) ?? []) bring(each, brought.add(file));
    return brought.add(file);
  };
  const resolveDependencies = (file: string, needed: string[], { hostId }: { hostId: string }) => {
    const brought = bring(hostId, new Set());
    const missing = needed.filter((each) => !brought.has(each));
    // Alone, the file needs no help to come first.
    return missing.length === 1 && missing[0] === file ? [] : missing;
  };
  return {
    name: 'lean-preloads',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies } } }),
    load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => HELPER },
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') imports.set(file.fileName, file.imports);
          if (file.type === 'chunk' && file.isDynamicEntry && file.viteMetadata?.importedCss.size)
            this.error(`${file.fileName} vient plus tard, sans ses styles : liez-les depuis la page.`);
        }
      },
    },
  };
}

const HELPER = `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    const rel = link.relList.supports('modulepreload') ? 'modulepreload' : 'preload';
    const href = import.meta.env.BASE_URL + file;
    document.head.append(Object.assign(link, { rel, as: 'script', crossOrigin: '', href }));
  }
  const late = new Promise((_, reject) => setTimeout(reject, 7e3));
  return Promise.race([load(), late]).catch((error) => {
    dispatchEvent(new Event('not-loaded'));
    throw error;
  });
};`;
