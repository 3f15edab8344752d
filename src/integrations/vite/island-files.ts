import type { Plugin } from 'vite';

/** What an island names: its component, or what wakes it. */
const NAMED = /\.tsx$|@astrojs\/react\/dist\/client\.js$/;

/** A file that only hands on one thing that another file holds: its name there, the name that it goes by here, the other file. */
const HANDS_ON = /^export\{([\w$]+) as (\w+)\}from["'`]\.\/([\w-]+\.js)["'`];?\s*$/;

interface Place {
  file: string;
  /** The name that the file gives what was asked. */
  name: string;
}

const places = new Map<string, Place>();

/**
 * Drops the files of forty bytes that the bundler leaves where what an island names was put into a file with more: the page
 * asks for that one at once (`placeOf`). What wakes an island has no name there but « default », which the other file then says.
 */
export function islandFiles(): Plugin {
  return {
    name: 'island-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.isEntry || !NAMED.test(file.facadeModuleId ?? '')) continue;
          const [, held = '', name = '', other = ''] = HANDS_ON.exec(file.code) ?? [];
          const holder = bundle[file.fileName.replace(/[^/]+$/, other)];
          if (other === '' || holder?.type !== 'chunk') continue;
          if (name === 'default') holder.code = saidDefault(holder.code, held);
          places.set(file.fileName, { file: holder.fileName, name: name === 'default' ? name : held });
          Reflect.deleteProperty(bundle, file.fileName);
        }
      },
    },
  };
}

/** Where what an island names stands, by the file and the name that Astro wrote. */
export function placeOf(file: string, name = 'default'): Place {
  return places.get(file) ?? { file, name };
}

/** A script that gives by default too what it gives under a name. */
function saidDefault(code: string, name: string): string {
  const given = new RegExp(`(export\\{(?:[^}]*,)?)([\\w$]+)( as ${name}[,}])`);
  if (!given.test(code)) throw new Error(`« ${name} » n’est pas ce que le fichier de React donne.`);
  return code.replace(given, '$1$2 as default,$2$3');
}
