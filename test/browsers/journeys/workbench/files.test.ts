import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LIEU } from '../../../content/rules/example-dossier.ts';
import { readWorkbook, writeWorkbook } from '../../../other-spreadsheet.ts';
import { pressNamed, ready, tabTo } from '../../engines/keyboard.ts';
import { startJourney } from '../../engines/open.ts';
import { openWith, received } from '../../engines/work.ts';

const journey = startJourney();
const { at, tab, another } = journey;

const openDossier = () => openWith(journey, '/mon-dossier/', LIEU);

/** Presses the button of a file, and reads what the browser then wrote. */
async function receive(button: string, ending: string): Promise<Buffer> {
  await pressNamed(tab(), button);
  return received(tab(), new RegExp(`^(?:dossier|budget)-(?:.*-)?\\d{4}-\\d\\d-\\d\\d\\${ending}$`));
}

it('a workbook is read, and its lines are added', async () => {
  const file = join(tab().downloads, 'budget.xlsx');
  const rows = [
    ['Libellé', 'Montant'],
    ['Affiches', 50],
    ['Goûters', 20.5],
    ['Total', 70.5],
  ];
  writeFileSync(file, await writeWorkbook([{ name: 'Budget', rows }]));
  await tab().goto(at('/mon-budget/'));
  await ready(tab());
  await pressNamed(tab(), 'Coller ou importer un tableau');
  await tabTo(tab(), 'Ou ouvrez un fichier');
  await tab().choose('#fichier', file);
  await pressNamed(tab(), 'Ajouter 2 lignes');
  const lines = () =>
    tab().run(() =>
      [...document.querySelectorAll('.budget-lines .line')].map((line) => [
        line.querySelector('textarea')?.value,
        line.querySelector<HTMLInputElement>('.amount input')?.value,
      ]),
    );
  await expect.poll(lines).toEqual([
    ['Affiches', '50,00'],
    ['Goûters', '20,50'],
  ]);
});

it('the dossier is saved as a workbook', async () => {
  await openDossier();
  const sheets = await readWorkbook(await receive('Tableur (XLSX)', '.xlsx'));
  expect(sheets.length).toBeGreaterThan(3);
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  expect(cells).toContain('La maison des parents');
  expect(cells).toContain(6_000);
});

it('the budget is saved as CSV', async () => {
  await openDossier();
  const text = (await receive('Budget (CSV)', '.csv')).toString();
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain('Achat d’une camionnette');
  expect(text).toContain('6000,00');
});

it('the work is saved to be opened again, and opens in another browser', async () => {
  await openDossier();
  const bytes = await receive('Fichier à rouvrir', '.json');
  const { project } = JSON.parse(bytes.toString()) as typeof LIEU;
  expect(project.title).toBe('La maison des parents');
  const other = await another();
  const file = join(other.downloads, 'travail.json');
  writeFileSync(file, bytes);
  await other.goto(at('/mon-dossier/'));
  await ready(other);
  await other.choose('input[type=file]', file);
  await expect
    .poll(() => other.run(() => document.querySelector('.dossier-part h2')?.textContent))
    .toBe('Le projet et ses conditions');
});

it('a copied link of the dossier opens it in another browser', async () => {
  await openDossier();
  await pressNamed(tab(), 'Copier un lien');
  await expect
    .poll(() => tab().run(() => document.activeElement?.nextElementSibling?.textContent))
    .toMatch(/copié/i);
  await tab().goto(at('/mon-budget/'));
  await ready(tab());
  await pressNamed(tab(), 'Coller ou importer un tableau');
  await tabTo(tab(), 'Collez le tableau ici');
  await tab().edit('Paste');
  const link = await tab().run(() => document.querySelector<HTMLTextAreaElement>('#tableau')?.value ?? '');
  expect(link.startsWith(at('/mon-dossier/#'))).toBe(true);
  const other = await another();
  await other.goto(link);
  await ready(other);
  await expect
    .poll(() => other.run(() => document.querySelector<HTMLInputElement>('#titre')?.value))
    .toBe('La maison des parents');
});
