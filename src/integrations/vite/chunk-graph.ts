import type { Plugin } from 'vite';

interface Chunk {
  imports: readonly string[];
  later: readonly string[];
  source: string;
}

const chunks = new Map<string, Chunk>();

/** Notes which script of the browser imports which, at once or later, and the file that each is made of. */
export function noteChunks(): Plugin {
  return {
    name: 'note-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk')
            chunks.set(file.fileName, {
              imports: file.imports,
              later: file.dynamicImports,
              source: file.facadeModuleId ?? '',
            });
      },
    },
  };
}

/** Scripts and all that they import, each once, in the order in which they are met; as paths inside the site. */
export function scriptsOf(files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found) for (const each of chunks.get(file)?.imports ?? []) found.add(each);
  return [...found];
}

/** What a script imports later from a file whose path ends so, with all that this imports. */
export function laterScripts(file: string, ending: RegExp): string[] {
  const later = chunks.get(file)?.later ?? [];
  return scriptsOf(later.filter((each) => ending.test(chunks.get(each)?.source ?? '')));
}

/** The script that a file of `src/` became, by how its path ends; undefined when none did. */
export function scriptOf(ending: RegExp): string | undefined {
  return [...chunks].find(([, { source }]) => ending.test(source))?.[0];
}
