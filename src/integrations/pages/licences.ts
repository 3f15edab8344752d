import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is ours, and its licence: the files stand at the root of the sources. */
const OWN = [
  { what: 'Le code de ce site', file: 'LICENSE' },
  { what: 'Les textes et les données écrits pour ce site', file: 'LICENCE-OUVERTE-2.0.txt' },
];

/**
 * The licences of the code, of the texts, and of each package that readers are sent something of, with their whole texts.
 * Throws when a package has none: its licence asks that it comes along.
 */
export function licencesText(packages: readonly string[], root = '.'): string {
  const parts = [
    ...OWN.map(({ what, file }) => ({ title: what, text: readFileSync(join(root, file), 'utf8') })),
    ...packages.map((name) => noticeOf(name, join(root, 'node_modules', name))),
  ];
  const rule = '='.repeat(80);
  return parts.map(({ title, text }) => `${rule}\n${title}\n${rule}\n\n${text.trim()}\n`).join('\n');
}

function noticeOf(name: string, folder: string): { title: string; text: string } {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder)
    .filter((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each))
    .flatMap((each) => [join(folder, each), join(folder, each, 'LICENSE')])
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  if (file === undefined)
    throw new Error(
      `node_modules/${name} n’a pas le texte de sa licence (${license}) ; prenez-en une autre version, ou écrivez-le ici`,
    );
  return { title: `${name} ${version} (${license})`, text: readFileSync(file, 'utf8') };
}
