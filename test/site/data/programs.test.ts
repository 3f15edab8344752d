import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE_DIST } from '../build/built.ts';
import { DIST, type Site, openSite } from '../site.ts';

/** What each program prints first, in the order of the page, typed by hand. */
const PRINTED = [
  'Ces heures sont-elles déjà payées par une autre aide de la Caf ?',
  '14 Un groupe de parents',
  '- Le lieu relève d’un projet de territoire, relié à la Ctg et au Sdsf',
  /^« salle des fêtes » : Location de salles ou de matériel, http:.*\/depenses\/location\/$/,
  '1.1 et 1.2 {} eligible',
  '1.1 5 dit par chaque dépense',
  'p. 23 : Ni dépenses, ni indicateurs, ni conditions, ni pilote, ni échelle territoriale',
  '1.1 Parents entre eux · Cafés des parents, groupes de parole, entraide, temps forts',
  'Nombre de participants ; Nombre de parents différents ; Nombre de séances ; Nombre moyen de présents',
  'Caf : caisse d’allocations familiales',
  /^Salaires : deux règles qui ne s’accordent pas → /,
  'Je n’en peux plus /parents/je-suis-a-bout/',
  'Haute-Garonne (31), Manche (50), Mayenne (53)',
  '31 Élan 2026-11-26',
  '31 Demandes de financement 2026, axes 1 et 3 jusqu’au 2025-12-31',
  /^2026-\d\d-\d\d \S/,
  '- Quand l’aide est-elle versée, et en combien de fois ?',
  'L’arbre des objectifs dans la Manche : Réseau parental de la Manche, « Appel à projets 2026 »',
];

/** What a program prints, with Node alone, in a folder that holds `rules.js` and nothing else. */
function run(program: string, cwd: string): Promise<{ lines: string[]; faults: string }> {
  writeFileSync(join(cwd, 'programme.mjs'), program);
  const child = spawn(process.execPath, ['programme.mjs'], { cwd });
  let said = '';
  let faults = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (faults += data.toString()));
  return new Promise((done) => {
    child.on('close', () => {
      done({ lines: said.split('\n'), faults });
    });
  });
}

describe.each([
  { base: '/', dir: DIST },
  { base: '/guide/', dir: BASE_DIST },
])('the programs of /donnees/ under $base', ({ base, dir }) => {
  let site: Site;
  let folder: string;
  let programs: string[];
  beforeAll(async () => {
    site = await openSite({ base, dir });
    folder = mkdtempSync(join(tmpdir(), 'programmes-'));
    copyFileSync(join(dir, 'api/v1/rules.js'), join(folder, 'rules.js'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const { page, faults } = await site.newPage();
    await page.goto(site.at('/donnees/'));
    programs = await page.locator('pre.program').allTextContents();
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await site.close();
  });

  it('are one a file, of ten lines at most, each with the address of this guide', () => {
    expect(programs).toHaveLength(PRINTED.length);
    expect(programs.filter((program) => program.trim().split('\n').length > 10)).toEqual([]);
    // A longer line would be folded on a screen, and a fold looks like a line of its own.
    expect(programs.flatMap((program) => program.split('\n')).filter((line) => line.length > 75)).toEqual([]);
    const [module = '', ...others] = programs;
    expect(module).toContain("from './rules.js'");
    expect(others.filter((program) => !program.startsWith(`const guide = '${site.at('/')}';\n`))).toEqual([]);
  });

  it.each(PRINTED.map((must, i) => ({ i, must })))('n° $i works as it is copied', async ({ i, must }) => {
    const { lines, faults } = await run(programs[i] ?? '', folder);
    expect(faults).toBe('');
    expect(lines[0]).toEqual(typeof must === 'string' ? must : expect.stringMatching(must));
  });

  it('work as well in a page of another origin', async () => {
    const other = createServer((_, answer) => {
      answer
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end('<!doctype html><title>Ailleurs</title>');
    }).listen(0, '127.0.0.1');
    await new Promise((heard) => other.once('listening', heard));
    const { page } = await site.newPage();
    const elsewhere = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/`;
    expect(new URL(elsewhere).origin).not.toBe(new URL(site.at('/')).origin);
    for (const [i, program] of programs.entries()) {
      await page.goto(elsewhere);
      const said = page.waitForEvent('console');
      await page.addScriptTag({
        type: 'module',
        content: program.replace("'./rules.js'", `'${site.at('/api/v1/rules.js')}'`),
      });
      const must = PRINTED[i] ?? '';
      expect((await said).text()).toEqual(typeof must === 'string' ? must : expect.stringMatching(must));
    }
    await page.context().close();
    other.close();
  });

  it('may be run from any other site: every file says so', async () => {
    const files = [
      'tables.json',
      'tables.csv',
      'salaires.dmn',
      'rules.js',
      'rules.d.ts',
      'tables.schema.json',
    ];
    for (const name of [...files.map((file) => `api/v1/${file}`), 'flux.xml', 'version.json']) {
      const response = await fetch(site.at(`/${name}`));
      expect(response.status, name).toBe(200);
      expect(response.headers.get('access-control-allow-origin'), name).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy'), name).toBe('cross-origin');
    }
  });
});
