import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Content } from '../../reading/content.ts';
import { strandNames } from '../../reading/islands/wizard-data.ts';
import type { Stamp } from '../../reading/open-data/open-data.ts';
import type { ModuleData } from '../../rules/open/rules-module.ts';

/** The rules as one module of ECMAScript, which imports nothing. */
export async function rulesFile(content: Content, { rules, date }: Stamp): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('rules-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { RULES_DATA: JSON.stringify(moduleData(content, { rules, date })) },
    banner: {
      js: `/* Les règles du guide du Fonds national parentalité, version ${rules}${date === null ? '' : `, ${date}`}. Code : EUPL-1.2 ; textes : Licence Ouverte 2.0. Types et mode d’emploi : rules.d.ts */`,
    },
  });
  return outputFiles[0]?.text ?? '';
}

function moduleData(content: Content, { rules, date }: Stamp): ModuleData {
  const { expenses, recalls, actions, departements } = content;
  return {
    version: rules,
    date,
    expenses: expenses.map(withoutWords),
    recalls,
    actions: actions.map(withoutWords),
    departements: departements.map(({ id }) => id),
    strands: strandNames(content).map(({ id, name }) => ({ id, name })),
  };
}

/** The words of the search are in depenses.json and actions.json. */
function withoutWords<T extends { words: unknown; order: unknown }>(rule: T): Omit<T, 'words' | 'order'> {
  const kept = Object.entries(rule).filter(([key]) => key !== 'words' && key !== 'order');
  return Object.fromEntries(kept) as unknown as Omit<T, 'words' | 'order'>;
}
