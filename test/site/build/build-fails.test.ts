import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contenu-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** Breaks one file of the content, builds, and mends it; returns what the build said. */
function buildWith(
  file: string,
  breakIt: (text: string) => string | Buffer,
): { status: number | null; said: string } {
  const path = join(copy, 'src/content', file);
  const before = readFileSync(path, 'utf8');
  const after = breakIt(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  writeFileSync(path, before);
  return { status, said: stdout + stderr };
}

/** The line of a file of the content that says this, from one. */
function lineOf(file: string, words: string): number {
  const at = readFileSync(join('src/content', file), 'utf8').split('\n').indexOf(words);
  if (at < 0) throw new Error(`${file} : ${words}`);
  return at + 1;
}

/** Each fault, where it is put, and what the build must say: the file, the key, the remedy. */
const FAULTS: [fault: string, file: string, breakIt: (text: string) => string | Buffer, says: RegExp[]][] = [
  [
    'a broken citation in a sheet',
    'strands/1-1.mdx',
    (t) => t.replace(/cites="A1V1-[A-Z]+-\d\d/, 'cites="A1V1-OBJ-99'),
    [/strands\/1-1\.mdx:\d+ : /, /A1V1-OBJ-99/, /corrigez l’identifiant/],
  ],
  [
    'a broken citation in a rule',
    'expenses/salaires.yaml',
    (t) => t.replace('A1V1-EXCD-01', 'A1V1-EXCD-77'),
    [/expenses\/salaires\.yaml:\d+, rows › deja-finance › cites/, /A1V1-EXCD-77/],
  ],
  [
    'an incomplete table',
    'expenses/salaires.yaml',
    (t) => t.replace('{ deja-finance: [oui] }', '{ deja-finance: [oui], temps-en-plus: [oui] }'),
    [
      new RegExp(`expenses/salaires\\.yaml:${String(lineOf('expenses/salaires.yaml', 'rows:'))}, rows`),
      /aucune rangée ne répond à volet = 1\.1/,
      /ajoutez-la/,
    ],
  ],
  [
    'an unknown key',
    'glossary/caf.yaml',
    (t) => `${t}\ncouleur: bleu\n`,
    [/glossary\/caf\.yaml:\d+, couleur : clé inconnue/],
  ],
  [
    'a wrong date',
    'actions/accompagnement-individuel.yaml',
    (t) => t.replace('2025-12-31', '2025-12-32'),
    [/actions\/accompagnement-individuel\.yaml:25, dates › until/, /2024-01-31/],
  ],
  [
    'a period that ends before it begins',
    'actions/accompagnement-individuel.yaml',
    (t) => t.replace('2025-12-31', '2023-12-31'),
    [/actions\/accompagnement-individuel\.yaml:\d+, dates/, /ne peut pas venir après/],
  ],
  [
    'a key written twice',
    'glossary/caf.yaml',
    (t) => `${t}\nterm: Caf\n`,
    [/glossary\/caf\.yaml:11 : cette clé est écrite deux fois/],
  ],
  [
    'a statement that is not closed',
    'strands/1-1.mdx',
    (t) => t.replace('</Statement>', ''),
    [/strands\/1-1\.mdx:\d+ : une balise \(<…>\) ou une accolade ouverte ici ne se ferme pas/],
  ],
  [
    'letters that are not in UTF-8',
    'needs/ecole.mdx',
    (t) => Buffer.from(t.replaceAll('’', "'"), 'latin1'),
    [/needs\/ecole\.mdx:\d+ : un caractère n’est pas en UTF-8 ; enregistrez ce fichier en UTF-8/],
  ],
  [
    'a link to no page',
    'strands/1-1.mdx',
    (t) => `${t}\nVoir [le volet](/fiches/9-9/).\n`,
    [/strands\/1-1\.mdx:\d+ : le site n’a pas de page \/fiches\/9-9\/ ; corrigez l’adresse/],
  ],
  [
    'an answer that nobody signed',
    'expenses/location.yaml',
    (t) => t.replace('verdict: eligible', 'verdict: ineligible'),
    [/signatures\/location\.yaml:2, 1\.1 : la rangée « axe-1 » répond « non éligible »/, /relisez l’annexe/],
  ],
];

describe('the build stops on', () => {
  it.each(FAULTS)('%s, and says where and what to do', (_fault, file, breakIt, says) => {
    const { status, said } = buildWith(file, breakIt);
    expect(status).not.toBe(0);
    for (const words of says) expect(said).toMatch(words);
  });
});
