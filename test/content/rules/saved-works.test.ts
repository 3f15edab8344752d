import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFragment } from '../../../src/controls/fragment/codec.ts';
import { readContent } from '../../../src/reading/content.ts';
import { expenseData, projectData } from '../../../src/reading/islands/wizard-data.ts';
import { MOST_INDICATORS, MOST_SESSIONS } from '../../../src/rules/evaluation/evaluation-part.ts';
import { MOST_LINES, MOST_RESOURCES } from '../../../src/rules/budget/budget-part.ts';
import { MOST_ANSWERS, MOST_LABEL, MOST_TEXT, MOST_VALUES } from '../../../src/rules/work/bounds.ts';
import { PROJECT_KEY } from '../../../src/rules/work/project-fragment.ts';
import { EMPTY_WORKBENCH, WORKBENCH_VERSION } from '../../../src/rules/work/workbench.ts';
import { writeCsv } from '../../../src/tables/write-csv.ts';
import { budgetTable } from '../../../src/workbench/budget/dossier/save-budget.ts';
import { gatherDossier } from '../../../src/rules/dossier/dossier.ts';
import { dossierData } from '../../../src/reading/islands/dossier-data.ts';
import { proposeLayout } from '../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../src/tables/budget/read-budget.ts';
import { startsOf } from '../../../src/tables/budget/budget-starts.ts';
import { openBytes } from '../../../src/tables/open-table.ts';
import { expenseVocabulary } from '../../../src/wizards/depense/expense-fields.ts';
import { projectVocabulary } from '../../../src/wizards/projet/project-fields.ts';
import { readArrival } from '../../../src/workbench/dossier/arrival/read-arrival.ts';
import { MOST_ADDRESS } from '../../../src/workbench/export/dossier-link.ts';
import { createStore } from '../../../src/workbench/store/create-store.ts';
import { FakeStorage } from '../../node/workbench/fake-storage.ts';

// What earlier versions of the site saved, byte for byte: it opens for ever (docs/formats.md).
const FOLDER = new URL('../../saved/', import.meta.url);
const doc = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
const content = readContent();
const expenses = expenseData(content);
const projects = projectData(content);
const links = readFileSync(new URL('wizard-links.txt', FOLDER), 'utf8').trim().split('\n');
const fragmentOf = (rank: number) => links[rank]?.split('#')[1] ?? '';

describe('a link of a wizard that the first version made', () => {
  it.each([
    [
      0,
      {
        volet: '1.1',
        depense: 'salaires',
        'deja-finance': 'non',
        'temps-en-plus': 'oui',
        justificatif: 'non',
      },
    ],
    [1, { volet: '2.2', depense: 'location', habituelle: 'nsp' }],
  ])('opens with all its answers, and says that the rules have changed: expense %i', (rank, answers) => {
    const link = readFragment(fragmentOf(rank), expenseVocabulary(expenses));
    expect(link).toEqual({ answers, read: [], version: 'b747f4', dropped: 0 });
    expect(expenses.version).not.toBe('b747f4');
  });

  it.each([
    [2, { action: 'lieu-ressources', 'demi-journees': '3' }],
    [3, { action: 'groupe-parents', 'enfants-presents': 'oui', regularite: 'non', intervenants: 'nsp' }],
  ])('opens with all its answers, and says that the rules have changed: project %i', (rank, answers) => {
    const link = readFragment(fragmentOf(rank), projectVocabulary(projects));
    expect(link).toEqual({ answers, read: [], version: '0df10a', dropped: 0 });
    expect(projects.version).not.toBe('0df10a');
  });

  it('adds its project to the dossier', async () => {
    const found = await readArrival(fragmentOf(4), projects.actions, '');
    expect(found).toMatchObject({ kind: 'project', done: 'Votre projet est dans le dossier.' });
    if (!('edit' in found)) throw new Error();
    const { project, budget } = found.edit(EMPTY_WORKBENCH);
    expect(project).toMatchObject({
      action: 'groupe-parents',
      answers: { 'enfants-presents': 'oui', regularite: 'non', intervenants: 'nsp' },
    });
    expect(budget.strand).toBe('1.1');
  });
});

describe('a table that was saved opens in the budget', () => {
  const THERAPIST = ['Psychologue, 4 soirées', 120_000, 'prestataires', '1.1', '62'];
  const TEA = ['Thé, café & <goûters>', 8_800, 'alimentation', null, '60'];
  // The first version gave a category that it had proposed as the reader’s own; the second leaves it to be confirmed.
  const ROOM_1 = ['Location de la salle', 45_050, 'location', '3.1', '61'];
  const ROOM_2 = ['Location de la salle', 45_050, null, '3.1', null];
  // The third keeps apart the strand of the budget and each line’s own, and the usual account of a category stays unsaid.
  const THIRD = [
    ['Psychologue, 4 soirées', 120_000, 'prestataires', null, null],
    ['Location de la salle', 45_050, null, '3.1', null],
    ['Salle des fêtes', 30_000, 'location', '1.1', null],
    ['Thé, café & <goûters>', 8_800, 'alimentation', null, null],
  ];
  const TOWN = { label: 'Mairie', amount: 50_000, typed: null, account: '74' };

  it.each([
    ['budget-1.csv', [THERAPIST, ROOM_1, TEA], []],
    ['budget-2.csv', [THERAPIST, ROOM_2, TEA], []],
    ['dossier-1.xlsx', [THERAPIST, ROOM_1, TEA], [TOWN]],
    ['dossier-2.xlsx', [THERAPIST, ROOM_2, TEA], [TOWN]],
    ['budget-3.csv', THIRD, [TOWN]],
    ['dossier-3.xlsx', THIRD, [TOWN]],
  ])('%s', async (name, lines, resources) => {
    const sheets = await openBytes(new Uint8Array(readFileSync(new URL(name, FOLDER))), name);
    if ('problem' in sheets) throw new Error(sheets.problem);
    const reading = readBudget(sheets, proposeLayout(sheets));
    const starts = startsOf(reading, expenses.expenses);
    expect(reading.asks).toEqual([]);
    expect(
      starts.lines.map(({ start }) => [
        start.label,
        start.amount,
        start.expense,
        start.strand,
        start.account,
      ]),
    ).toEqual(lines);
    expect(starts.resources).toEqual(resources);
  });
});

describe('docs/formats.md', () => {
  const rows = doc
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const versionOf = (format: string) => Number(rows.find(([, name]) => name === format)?.[2]);

  it('names every file that is kept, and no other', () => {
    const named = [...doc.matchAll(/`([\w-]+\.(?:json|txt|csv|xlsx))`/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(readdirSync(FOLDER).sort());
  });

  it('gives the version of the document', () => {
    expect(versionOf('Dossier, fichier')).toBe(WORKBENCH_VERSION);
    expect(versionOf('Dossier, lien')).toBe(WORKBENCH_VERSION);
    expect(doc).toContain(`\`"version": ${String(WORKBENCH_VERSION)}\``);
    expect(doc).toContain(`\`#${PROJECT_KEY}=\``);
  });

  it('gives every key of the browser’s storages', () => {
    const [session, local] = [new FakeStorage(), new FakeStorage()];
    let ids = 0;
    const store = createStore({
      ...{ session, local },
      now: () => 1,
      newId: () => `id${String((ids += 1))}`,
      later: (save) => save(),
      painted: (tell) => tell(),
    });
    store.change('Titre', (work) => ({ ...work, project: { ...work.project, title: 'Café' } }));
    store.setKeep(true);
    store.startAgain();
    const keys = [...session.entries.keys(), ...local.entries.keys()].map((key) => key.replace(/id\d+$/, ''));
    expect(keys.sort()).toEqual(['fnp:de-cote:', 'fnp:garde:', 'fnp:travail']);
    for (const key of [...keys, 'fnp:recharge']) expect(doc).toContain(`\`${key}\``);
  });

  it('gives the limits', () => {
    expect([MOST_LINES, MOST_RESOURCES, MOST_SESSIONS, MOST_INDICATORS]).toEqual([1_000, 200, 200, 100]);
    expect([MOST_ANSWERS, MOST_VALUES, MOST_LABEL, MOST_TEXT, MOST_ADDRESS]).toEqual([
      100, 300, 300, 4_000, 2_000,
    ]);
    expect(doc.replace(/\s+/g, ' ')).toContain(
      'Limites : 1 000 lignes, 200 ressources, 200 séances, 100 indicateurs, 100 réponses par ligne ou par projet, 300 cases par séance, 300 caractères par libellé, 4 000 par texte, 12 projets par dossier.',
    );
  });

  it('gives the version of the CSV that is written today', () => {
    const rules = dossierData(content);
    const dossier = gatherDossier(EMPTY_WORKBENCH, rules, '2026-11-26');
    const [first] = readFileSync(new URL('budget-3.csv', FOLDER), 'utf8').split('\r\n');
    expect(versionOf('Budget, CSV')).toBe(3);
    expect(writeCsv(budgetTable(dossier, rules, rules.places, '2026-11-23', [])).split('\r\n')[0]).toBe(
      first,
    );
  });
});
