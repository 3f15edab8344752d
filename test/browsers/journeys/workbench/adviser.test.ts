import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIEU } from '../../../content/rules/example-dossier.ts';
import { writeWorkbench } from '../../../../src/rules/work/workbench-read.ts';
import type { Workbench } from '../../../../src/rules/work/workbench.ts';
import { nameOfFocus, pressNamed, ready, tabTo, wordsOf } from '../../engines/keyboard.ts';
import { startJourney } from '../../engines/open.ts';
import { openWith, received } from '../../engines/work.ts';

const journey = startJourney();
const { at, tab, another } = journey;

it('a dossier is read by keyboard alone, a remark is written on a line, and comes back to the sponsor', async () => {
  const sent = join(tab().downloads, 'recu.json');
  writeFileSync(sent, writeWorkbench(LIEU));
  await tab().goto(at('/accompagner/'));
  await ready(tab());
  await tabTo(tab(), 'Ouvrir le fichier d’un porteur');
  await tab().choose('.button.file input', sent);
  await expect.poll(() => nameOfFocus(tab())).toBe('La maison des parents');
  await pressNamed(tab(), 'Écrire une remarque : Loyer et fluides');
  await expect.poll(() => nameOfFocus(tab())).toBe('Votre remarque : Loyer et fluides');
  await tab().type('Joignez le bail.');
  await tabTo(tab(), 'Votre nom');
  await tab().type('Anne Martin');
  await pressNamed(tab(), 'Enregistrer le fichier');
  await expect.poll(() => wordsOf(tab(), '.adviser-saved')).toContain('Rendez ce fichier au porteur');
  const bytes = await received(tab(), /^dossier-relu-.*\.json$/);
  const { remarks } = JSON.parse(bytes.toString()) as Workbench;
  expect(remarks.items).toMatchObject([{ on: 'Loyer et fluides', text: 'Joignez le bail.' }]);

  const sponsor = await another();
  const back = join(sponsor.downloads, 'relu.json');
  writeFileSync(back, bytes);
  await openWith({ ...journey, tab: () => sponsor }, '/mon-dossier/', LIEU);
  await sponsor.choose('.button.file input', back);
  await expect.poll(() => wordsOf(sponsor, '.dossier-said')).toContain('Votre travail est resté.');
  await expect.poll(() => wordsOf(sponsor, '.dossier-lines')).toContain('Joignez le bail. Anne Martin, le ');
});
