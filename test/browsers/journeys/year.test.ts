import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { remember } from '../../site/tools/workbench.ts';
import { pressNamed, ready, tabTo, wordsOf } from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';

const { at, tab } = startJourney();
const SAVED = new URL('../../saved/dossier-4-projects.json', import.meta.url);

/** Opens a tool on a work, as the tab would hold it. */
async function open(path: string, work: string): Promise<void> {
  await tab().goto(at('/mentions-legales/'));
  await tab().run(remember, work);
  await tab().goto(at(path));
  await ready(tab());
}

it('a dossier of three projects is read, each with its remark, given back, and joined by keyboard alone', async () => {
  await tab().goto(at('/accompagner/'));
  await ready(tab());
  await tab().choose('.button.file input', SAVED.pathname);
  await expect.poll(() => wordsOf(tab(), '.adviser-projects h2')).toBe('3 projets dans ce dossier');
  await pressNamed(tab(), 'Sorties en famille');
  await expect.poll(() => wordsOf(tab(), '.adviser-head h2')).toBe('Sorties en famille');
  await pressNamed(tab(), 'Écrire une remarque : L’ensemble du projet');
  await tab().type('Quel jour ?');
  await expect.poll(() => wordsOf(tab(), '.adviser-projects ol')).toContain('1 remarque de vous');
  await pressNamed(tab(), 'Enregistrer le fichier');
  const found = () => readdirSync(tab().downloads).find((name) => name.startsWith('dossier-relu')) ?? '';
  await expect.poll(found, { timeout: 60_000 }).toMatch(/\.json$/);
  const file = join(tab().downloads, found());
  await expect.poll(() => existsSync(file) && readFileSync(file).length).toBeGreaterThan(100);

  await open('/mon-dossier/', readFileSync(SAVED, 'utf8'));
  await tab().choose('.button.file input', file);
  await expect
    .poll(() => wordsOf(tab(), '.dossier-said'))
    .toContain('1 remarque ajoutée : 1 dans « Sorties en famille ».');
  await expect.poll(() => wordsOf(tab(), '.projects ol')).toContain('1 remarque à traiter');
  await pressNamed(tab(), 'Sorties en famille');
  await expect.poll(() => wordsOf(tab(), '.remarks-list')).toContain('Quel jour ?');
});

it('a report is written by keyboard beside the budget, and kept', async () => {
  await open('/mon-bilan/', JSON.stringify(LIEU));
  await tabTo(tab(), 'Réalisé (€) : 60 · Achats');
  await tab().type('150');
  const row = () => wordsOf(tab(), '#charges + .report-rows');
  await expect.poll(row).toContain('+ 26,55 €');
  await tab().reload();
  await ready(tab());
  await expect.poll(row).toContain('+ 26,55 €');
});
