import type { Plugin } from 'vite';

/** The bundler’s helper for old modules, as a file of its own: a name, what it is, the name that it goes by. */
const HELPER = /^var (\w+)=([\s\S]+);export\{\1 as (\w+)\};?\s*$/;

/**
 * Writes the bundler’s helper into the one script that needs it, React’s, instead of a file of ninety bytes that every tool would
 * ask for. Where another needs it too, or where it is made otherwise, it stays a file.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const helper = chunks.find(
          ({ moduleIds }) => moduleIds.length === 1 && /rolldown\/runtime/.test(moduleIds[0] ?? ''),
        );
        const [user, ...others] = chunks.filter(({ imports }) => helper && imports.includes(helper.fileName));
        const [, , code, exported] = HELPER.exec(helper?.code ?? '') ?? [];
        if (!helper || !user || others.length > 0 || code === undefined || exported === undefined) return;
        const file = helper.fileName.replace(/^.*\//, '').replaceAll('.', '\\.');
        const asked = new RegExp(`import\\{${exported} as (\\w+)\\}from["'\`]\\./${file}["'\`];`);
        if (!asked.test(user.code)) return;
        user.code = user.code.replace(asked, (__, name: string) => `var ${name}=${code};`);
        user.imports = user.imports.filter((each) => each !== helper.fileName);
        Reflect.deleteProperty(bundle, helper.fileName);
      },
    },
  };
}
