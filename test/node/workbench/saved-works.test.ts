import { projectsOf } from '../../../src/rules/projects/projects.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Reading, parseWorkbench, writeWorkbench } from '../../../src/rules/work/workbench-read.ts';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import { readDossierLink } from '../../../src/workbench/export/dossier-link.ts';
import { readKept } from '../../../src/workbench/store/kept-documents.ts';
import { readSession } from '../../../src/workbench/store/session-record.ts';
import { FakeStorage } from './fake-storage.ts';

// What an earlier version of the site saved, byte for byte: it opens for ever.
const saved = (name: string) => readFileSync(new URL(`../../saved/${name}`, import.meta.url), 'utf8');

function opened(reading: Reading | { error: string } | null): Reading {
  if (reading === null || 'error' in reading) throw new Error(reading?.error ?? 'nothing');
  return reading;
}

function expectTheCafe({ project, budget, evaluation }: Workbench) {
  expect(project).toEqual({
    title: 'Le café des parents « Ça va ? »',
    sponsor: 'Association L’Œuvre d’été',
    action: 'groupe-parents',
    answers: { 'enfants-presents': 'oui', regularite: 'non', intervenants: 'nsp' },
  });
  expect(budget.lines.map(({ id, label, amount, typed }) => [id, label, amount, typed])).toEqual([
    ['l1', 'Psychologue, 4 soirées', 120_000, null],
    ['l2', 'Location de la salle', 45_050, null],
    ['l3', 'Bénévolat', null, '12,345'],
    ['l4', 'Thé, café & <goûters>', 8_800, null],
  ]);
  expect(budget.lines.map(({ strand, account }) => [strand, account])).toEqual([
    [null, null],
    ['3.1', null],
    [null, null],
    ['nsp', '60'],
  ]);
  expect(budget.lines.map(({ suggested }) => suggested)).toEqual([false, true, false, false]);
  expect(budget.lines[0]?.answers).toEqual({ habituelle: 'non' });
  expect(budget.resources).toEqual([
    { id: 'p1', label: 'Mairie', amount: 50_000, typed: null, account: '74' },
    { id: 'p2', label: 'Tombola', amount: null, typed: 'environ 80', account: null },
  ]);
  expect([budget.strand, budget.accounts, budget.services.laep, budget.services.clas]).toEqual([
    '1.1',
    true,
    10_000,
    2_500,
  ]);
  expect(evaluation).toEqual({
    strand: '1.1',
    leftOut: ['parents-differents'],
    own: [
      { id: 'i1', kind: 'quantitatif', label: 'Nombre de pères présents' },
      { id: 'i2', kind: 'qualitatif', label: 'Ce qu’en disent les enfants' },
    ],
    sessions: [
      { id: 's1', label: '12 janvier 2027', values: { i1: '4', i2: '« Encore ! »', participants: '12' } },
      { id: 's2', label: '', values: { i1: 'à compter' } },
    ],
    overall: { i2: 'Ligne 1\nLigne 2' },
  });
}

describe('what the first version saved', () => {
  it('as a file opens whole', () => {
    const { work, dropped, cut } = opened(parseWorkbench(saved('dossier.json')));
    expectTheCafe(work);
    expect([dropped, cut]).toEqual([[], []]);
  });

  it('a file with a report, beside its budget', () => {
    const { work, dropped, cut } = opened(parseWorkbench(saved('dossier-3.json')));
    expect([dropped, cut]).toEqual([[], []]);
    expect(work.budget.lines.map(({ label, amount }) => [label, amount])).toEqual([
      ['Location de la salle', 45_000],
      ['Remise fidélité', -5_000],
    ]);
    expect(work.report).toEqual({
      planned: { seances: '10' },
      done: { enfants: '27' },
      spent: { 61: '380,50', 62: '' },
      why: { 61: 'Le propriétaire a prêté la salle en été.' },
      said: { periode: '2026', changements: 'Deux soirées déplacées.\nUn intervenant de moins.' },
    });
  });

  it('with objectives and pieces that are ready opens whole, and is written again: version 4', () => {
    const { work, dropped, cut } = opened(parseWorkbench(saved('dossier-4.json')));
    expect([dropped, cut]).toEqual([[], []]);
    expect(work.objectives.rows).toEqual([
      { id: 'o1', cells: { besoin: 'Des parents isolés,\nd’après l’école.', action: '' } },
      { id: 'o3', cells: { objectif: 'Se parler entre pères' } },
    ]);
    expect(work.pieces.ready).toEqual(['attestations', '50.tableau-en-arbre-des-objectifs']);
    expect(work.report.said['periode']).toBe('2026');
    // What came later is written too, empty.
    expect(JSON.parse(writeWorkbench(work))).toMatchObject(JSON.parse(saved('dossier-4.json')) as object);
  });

  it('a file with remarks, and the work that they were written on: version 4', () => {
    const { work, dropped, cut } = opened(parseWorkbench(saved('dossier-remarques-4.json')));
    expect([dropped, cut]).toEqual([[], []]);
    expect(work.remarks.joined).toBe(false);
    expect(work.remarks.items).toEqual([
      {
        id: 'r412083377',
        about: 'ligne.l1',
        on: 'Location de la salle',
        text: 'Ajoutez le devis.\nIl sera demandé.',
        by: 'Anne Martin',
        day: '2026-11-27',
        done: false,
      },
      {
        id: 'r7',
        about: 'ensemble',
        on: 'L’ensemble du dossier',
        text: 'Presque prêt.',
        by: '',
        day: '2026-11-27',
        done: true,
      },
    ]);
    const base = opened(parseWorkbench(work.remarks.received ?? ''));
    expect(base.work.budget).toEqual(work.budget);
    expect(base.work.remarks.items).toEqual([]);
  });

  it('of several projects opens whole: version 4', () => {
    const { work, dropped, cut } = opened(parseWorkbench(saved('dossier-4-projects.json')));
    expect([dropped, cut]).toEqual([[], []]);
    expect(
      projectsOf(work).map(({ name, atHand, works: { budget } }) => [
        name,
        atHand,
        budget.strand,
        budget.lines.map(({ label, amount, shared }) => [label, amount, shared]),
      ]),
    ).toEqual([
      ['Le café des parents', false, '1.1', [['Coordinatrice', 1_200_000, 'c1']]],
      [
        'Sorties en famille',
        false,
        '2.1',
        [
          ['Car', 70_000, undefined],
          ['La coordinatrice', 1_200_000, 'c1'],
        ],
      ],
      ['Ludothèque', true, null, []],
    ]);
  });

  it('of what is taken away opens whole: version 2', () => {
    const { work, dropped } = opened(parseWorkbench(saved('dossier-2.json')));
    expect(work.budget.lines.map(({ label, amount }) => [label, amount])).toEqual([
      ['Location de la salle', 45_000],
      ['Remise fidélité', -5_000],
    ]);
    expect(work.budget.resources.map(({ amount }) => amount)).toEqual([50_000, -2_000]);
    expect(dropped).toEqual([]);
  });

  it('as a link opens whole', async () => {
    const [, fragment = ''] = saved('dossier-link.txt').trim().split('#');
    const { work, dropped, cut } = opened(await readDossierLink(fragment));
    expectTheCafe(work);
    expect([dropped, cut]).toEqual([[], []]);
  });

  it.each([
    ['tab-record.txt', false],
    ['kept-tab-record.txt', true],
  ])('in its tab (%s) is taken up', (name, keep) => {
    const storage = new FakeStorage();
    storage.setItem('fnp:travail', saved(name));
    const { record, fault } = readSession(storage);
    expect(fault).toBeNull();
    expect(record?.keep).toBe(keep);
    expect(record?.id).toMatch(/^b391627x/);
    if (!record) throw new Error('nothing');
    expectTheCafe(record.work);
  });

  it('on the device is taken up', () => {
    const storage = new FakeStorage();
    storage.setItem('fnp:garde:b391627x1', saved('kept-record.txt'));
    const kept = readKept(storage, 'b391627x1');
    expect([kept?.fault, kept?.stamps.length]).toEqual([null, 1]);
    if (!kept) throw new Error('nothing');
    expectTheCafe(kept.work);
  });

  it('with an amount of 336 characters, which it then refused, opens; only that text is cut', () => {
    const storage = new FakeStorage();
    storage.setItem('fnp:travail', saved('tab-record-long-amount.txt'));
    const { record, fault } = readSession(storage);
    expect(fault).toBe('mended');
    expect(record?.work.budget.lines.map(({ label }) => label)).toEqual([
      'Psychologue, 4 soirées',
      'Location de la salle',
      'Bénévolat',
      'Thé, café & <goûters>',
    ]);
    expect(record?.work.budget.lines[1]?.typed).toHaveLength(300);
    expect(record?.work.evaluation.sessions).toHaveLength(2);
  });

  it('with 201 resources, which it then refused, opens with the first 200', () => {
    const { work, cut } = opened(parseWorkbench(saved('dossier-201-resources.json')));
    expect(work.budget.resources).toHaveLength(200);
    expect(work.budget.resources.at(-1)?.label).toBe('Don 198');
    expect(work.budget.lines).toHaveLength(4);
    expect(cut).toEqual([{ path: 'budget.resources', kind: 'list', kept: 200, found: 201 }]);
  });
});
