import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf } from '../french/day-of.ts';
import type { Local } from '../rules/departement/file/local.ts';
import { departementSlug, EXAMPLE } from '../rules/departement/names.ts';
import { nearestDepartements } from '../rules/departement/find-departement.ts';
import { CONTENT_ROOT } from '../reading/content-root.ts';
import { ContentReader } from '../reading/read-yaml.ts';
import { readLocals, targetsOf } from '../reading/read-locals.ts';
import { readRulesOnly } from '../reading/read-rules.ts';
import { writeWorkbook } from '../tables/departement/write-workbook.ts';
import { localYaml } from './departement/local-yaml.ts';
import { readFilled } from './departement/read-file.ts';
import { stateOf } from './departement/state.ts';

const USE = `npm run -s departement -- import FICHIER.xlsx   range un classeur rempli dans src/content/departements/
npm run -s departement -- export NN              écrit le classeur du département, à rouvrir et compléter
npm run -s departement -- vide                   écrit le classeur vide
npm run -s departement -- etat                   dit qui a rempli quoi, ce qui a plus d’un an, ce qui ferme dans 30 jours`;

async function main([mode = '', ...rest]: string[]): Promise<string> {
  const rules = readRulesOnly();
  const all = [EXAMPLE, ...rules.departements];
  const known = (code: string) => {
    const found = all.find(({ id }) => departementSlug(id) === departementSlug(code));
    if (found) return found;
    const near = nearestDepartements(code, rules.departements).map(({ id, name }) => `${name} (${id})`);
    throw new Error(`« ${code} » n’est le code d’aucun département ; peut-être ${near.join(', ')}`);
  };
  const locals = () => {
    const reader = new ContentReader(CONTENT_ROOT);
    const read = readLocals(reader, rules);
    reader.end();
    return read;
  };
  const [argument, ...more] = rest;
  if (more.length > 0) throw new Error(USE);
  if (mode === 'import' && argument !== undefined) {
    const { code, local } = await readFilled(argument, targetsOf(rules));
    if (code === '') throw new Error(`${argument} : écrivez le code du département sur la première feuille`);
    const { id, name } = known(code);
    const file = join(CONTENT_ROOT, 'departements', `${departementSlug(id)}.yaml`);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const text = commentsOf(before) + localYaml(local);
    await writeFile(file, text);
    return `${name} (${id}) : ${text === before ? 'rien n’a changé' : `rangé dans ${file}`}\n${logoToCome(local)}`;
  }
  if (mode === 'export' && argument !== undefined) {
    const { id } = known(argument);
    const local = locals().find((each) => each.id === id)?.local ?? null;
    return save(`departement-${departementSlug(id)}.xlsx`, await writeWorkbook(id, local));
  }
  if (mode === 'vide' && argument === undefined)
    return save('departement.xlsx', await writeWorkbook('', null));
  if (mode === 'etat' && argument === undefined) {
    const today = dayOf(new Date());
    const filled = locals().filter(({ id }) => id !== EXAMPLE.id);
    const lines = filled.map(({ id, local }) => stateOf(`${known(id).name} (${id})`, local, today));
    return `${lines.join('\n')}\n${String(rules.departements.length - filled.length)} départements n’ont rien rempli.\n`;
  }
  throw new Error(USE);
}

/** The logo that comes beside the workbook, while it is not in its place. */
function logoToCome({ kit }: Local): string {
  const name = kit.find(({ kind }) => kind === 'logo')?.value;
  const folder = join(CONTENT_ROOT, 'departements/logos');
  return name === undefined || existsSync(join(folder, name))
    ? ''
    : `Il reste à ranger ${name} dans ${folder} : sans lui, rien ne se publie.\n`;
}

/** The lines of remarks that a file begins with: they are whoever’s keeps it. */
function commentsOf(text: string): string {
  return /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
}

async function save(name: string, blob: Blob): Promise<string> {
  await writeFile(name, new Uint8Array(await blob.arrayBuffer()));
  return `${name}\n`;
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
