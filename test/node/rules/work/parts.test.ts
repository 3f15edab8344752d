import { existsSync, globSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { gatherDossier, isBlank } from '../../../../src/rules/dossier/dossier.ts';
import { workInWords } from '../../../../src/rules/work/work-in-words.ts';
import { parseWorkbench, readWorkbench, writeWorkbench } from '../../../../src/rules/work/workbench-read.ts';
import { type PartKey, ALL_PARTS, EMPTY_WORKBENCH, isEmpty } from '../../../../src/rules/work/workbench.ts';
import { dossierLink, readDossierLink } from '../../../../src/workbench/export/dossier-link.ts';
import { TOOLS } from '../../../../src/workbench/parts.ts';
import type { ToolPart } from '../../../../src/workbench/tool-part.ts';

/** The least that a dossier shows of each part, what is read of it, and how it is told. A part without a sample is named by the compiler. */
const SAMPLES: Record<PartKey, { given: object; kept: object; words: string }> = {
  budget: {
    given: { lines: [{ label: 'Salle', amount: 45_050 }] },
    kept: {
      strand: null,
      lines: [{ id: 'l1', label: 'Salle', amount: 45_050, account: null }],
      resources: [],
    },
    words: '1 ligne de budget, 450,50\u00a0€',
  },
  evaluation: {
    given: { sessions: [{ label: '12 janvier', values: { participants: '' } }] },
    kept: {
      own: [],
      sessions: [{ id: 's1', label: '12 janvier', values: { participants: '' } }],
      overall: {},
    },
    words: '1 séance',
  },
  report: {
    given: { spent: { 60: '120,50' }, said: { periode: '2026' } },
    kept: { planned: {}, done: {}, spent: { 60: '120,50' }, why: {}, said: { periode: '2026' } },
    words: 'un bilan commencé',
  },
  objectives: {
    given: { rows: [{ cells: { besoin: 'Des parents isolés' } }, { cells: { besoin: '' } }] },
    kept: {
      rows: [
        { id: 'o1', cells: { besoin: 'Des parents isolés' } },
        { id: 'o2', cells: { besoin: '' } },
      ],
    },
    words: '2 objectifs',
  },
  pieces: {
    given: { ready: ['attestations', '50.tableau'] },
    kept: { ready: ['attestations', '50.tableau'] },
    words: '2 pièces prêtes',
  },
  remarks: {
    given: { items: [{ about: 'ligne.l1', on: 'Salle', text: 'À préciser', by: 'Anne' }] },
    kept: {
      items: [
        { id: 'r1', about: 'ligne.l1', on: 'Salle', text: 'À préciser', by: 'Anne', day: '', done: false },
      ],
      joined: false,
      received: null,
    },
    words: '1 remarque',
  },
  projects: {
    given: { id: 'd2', others: [{ id: 'd1', before: true, project: { title: 'La ludothèque' } }] },
    kept: { id: 'd2', others: [{ id: 'd1', before: true, project: { title: 'La ludothèque' } }] },
    words: '1 autre projet',
  },
  project: {
    given: { action: 'laep', answers: { regularite: 'oui' } },
    kept: { title: '', sponsor: '', action: 'laep', answers: { regularite: 'oui' } },
    words: 'un projet décrit',
  },
};
const PAGE = 'https://exemple.invalid/mon-dossier/';

function read(value: unknown) {
  const reading = readWorkbench(value);
  if ('error' in reading) throw new Error(reading.error);
  return reading;
}

describe.each(ALL_PARTS)('the part « %s » of a work', (key, { empty, words }) => {
  const { given, kept, words: said } = SAMPLES[key];
  const { work, dropped, cut } = read({ version: 1, [key]: given });

  it('is empty where an older work says nothing of it, and then tells nothing', () => {
    expect(read({ version: 1 })).toEqual({ work: EMPTY_WORKBENCH, dropped: [], cut: [] });
    expect(EMPTY_WORKBENCH[key]).toEqual(empty);
    expect(words(empty)).toBe('');
    expect([isEmpty(EMPTY_WORKBENCH), isBlank(EMPTY_WORKBENCH)]).toEqual([true, true]);
  });

  it('is read, beside the others, which stay empty', () => {
    expect([dropped, cut]).toEqual([[], []]);
    expect(work[key]).toMatchObject(kept);
    expect({ ...work, [key]: empty }).toEqual(EMPTY_WORKBENCH);
  });

  it('comes back from a file and from a link', async () => {
    const whole = { work, dropped: [], cut: [] };
    expect(parseWorkbench(writeWorkbench(work))).toEqual(whole);
    const link = (await dossierLink(work, PAGE)) ?? '';
    expect(await readDossierLink(new URL(link).hash.slice(1))).toEqual(whole);
    // As a mail writes its « = ».
    expect(await readDossierLink(new URL(link).hash.slice(1).replace('=', '=3D'))).toEqual(whole);
  });

  it('is told in words, and a dossier with it is not blank', () => {
    expect(workInWords(work)).toBe(said);
    expect([isEmpty(work), isBlank(work)]).toEqual([false, false]);
  });
});

// The other projects of a dossier have no tool: the dossier shows them by those of their own parts.
describe.each(Object.entries(TOOLS))('the tool « %s »', (key, { pages, cites, sheets }) => {
  it('has its pages, its part of the dossier and its sheets', async () => {
    // Filled in on the dossier’s own page, or written by somebody else.
    expect(pages.length > 0).toBe(!['objectives', 'pieces', 'remarks'].includes(key));
    for (const { path } of pages)
      expect([`src/pages${path}index.astro`, `src/pages${path.slice(0, -1)}.astro`].some(existsSync)).toBe(
        true,
      );
    const rules = { expenses: [], actions: [], indicators: [] };
    const blank = gatherDossier(EMPTY_WORKBENCH, rules, '2026-11-23');
    expect(cites(blank)).toEqual([]);
    const { sheetsOf } = await sheets();
    expect(sheetsOf(blank, rules, {}, '2026-11-23', []).map(({ name }) => name)).toEqual(
      key === 'project' ? ['Projet'] : [],
    );
  });
});

describe('a work in words', () => {
  it('tells its parts in their order, after its name', () => {
    const { work } = read({
      version: 1,
      budget: { resources: [{ label: 'Mairie' }, { label: 'Dons' }] },
      evaluation: { own: [{ label: 'Pères présents' }] },
      project: { title: 'Le café', sponsor: 'Une association' },
    });
    expect(workInWords(work)).toBe('« Le café » (un projet nommé, 2 ressources, une évaluation commencée)');
  });

  it('says so when it was hardly begun', () => {
    const { work } = read({ version: 1, budget: { strand: '1.1' } });
    expect([workInWords(work), isEmpty(work), isBlank(work)]).toEqual(['à peine commencé', false, true]);
  });

  it('shows each part by the tool of its folder, and no tool has no part', () => {
    expectTypeOf(TOOLS).toEqualTypeOf<Readonly<Record<Exclude<PartKey, 'projects'>, ToolPart>>>();
    expect(Object.values(TOOLS).map(({ id }) => id)).toEqual([
      ...['projet', 'objectifs', 'budget', 'evaluation', 'bilan', 'remarques', 'pieces'],
    ]);
    expect(globSync('src/workbench/*/tool.ts')).toHaveLength(7);
  });
});
