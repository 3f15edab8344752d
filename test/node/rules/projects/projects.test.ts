import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLines, removeLine } from '../../../../src/rules/budget/budget-edit.ts';
import { nextYear } from '../../../../src/rules/report/report-edit.ts';
import { nameProject } from '../../../../src/rules/work/project-edit.ts';
import { parseWorkbench, writeWorkbench } from '../../../../src/rules/work/workbench-read.ts';
import { lossesInWords } from '../../../../src/rules/work/losses-in-words.ts';
import { type Edit, EMPTY_WORKBENCH, type Workbench } from '../../../../src/rules/work/workbench.ts';
import { addProject, copyProject, removeProject } from '../../../../src/rules/projects/projects-edit.ts';
import { nameless } from '../../../../src/rules/projects/nameless.ts';
import { projectsOf, switchProject } from '../../../../src/rules/projects/projects.ts';
import { PROJECT_PARTS } from '../../../../src/rules/projects/project-parts.ts';
import { workbenches } from '../work/random-workbench.ts';

const done = (...edits: Edit[]) => edits.reduce((work, edit) => edit(work), EMPTY_WORKBENCH);
const name = (title: string) => nameProject('title', title);
const names = (work: Workbench) =>
  projectsOf(work).map((each) => (each.atHand ? `[${each.name}]` : each.name));

const THREE = done(
  name('Café'),
  nameProject('sponsor', 'Association Exemple'),
  addLines([{ label: 'Salle', amount: 10_000 }]),
  addProject(),
  name('Ludothèque'),
  addProject(),
  name('Sorties'),
);

describe('the projects of a dossier', () => {
  it('stand in their order, whichever is at hand', () => {
    expect(names(THREE)).toEqual(['Café', 'Ludothèque', '[Sorties]']);
    expect(names(switchProject('d1')(THREE))).toEqual(['[Café]', 'Ludothèque', 'Sorties']);
    expect(names(switchProject('d2')(THREE))).toEqual(['Café', '[Ludothèque]', 'Sorties']);
  });

  it('begin with nothing but who carries them', () => {
    const { project, budget } = done(
      name('Café'),
      nameProject('sponsor', 'Exemple'),
      addLines([{}]),
      addProject(),
    );
    expect(project).toEqual({ title: '', sponsor: 'Exemple', action: null, answers: {} });
    expect(budget.lines).toEqual([]);
  });

  it('are called by their rank until they are named', () => {
    expect(names(done(addProject(), addProject(), name('  ')))).toEqual([
      'Projet 1',
      'Projet 2',
      '[Projet 3]',
    ]);
  });

  it('are all the same after going there and back', () => {
    let several = 0;
    fc.assert(
      fc.property(workbenches, fc.nat({ max: 3 }), (work, rank) => {
        // A project that stands alone was given no id yet.
        const projects = projectsOf(work);
        const here = projects.find(({ atHand }) => atHand)?.id ?? '';
        const there = projects[rank % projects.length]?.id ?? '';
        if (here !== there) several += 1;
        const gone = switchProject(there)(work);
        expect(projectsOf(gone).map(({ id, name: title, works }) => [id, title, works])).toEqual(
          projects.map(({ id, name: title, works }) => [id, title, works]),
        );
        expect(projectsOf(switchProject(here)(gone))).toEqual(projects);
      }),
      { numRuns: 200 },
    );
    expect(several).toBeGreaterThan(30);
  });

  it('come back whole, the others in the order in which they were', () => {
    const there = switchProject('d1')(THREE);
    expect(switchProject('d3')(there)).toEqual(THREE);
    expect(there.budget.lines[0]).toMatchObject({ label: 'Salle', amount: 10_000 });
    expect(THREE.budget.lines).toEqual([]);
  });

  it('carry every part of a project, and nothing of the whole dossier', () => {
    expect(Object.keys(EMPTY_WORKBENCH).filter((key) => !(key in PROJECT_PARTS))).toEqual([
      'version',
      'pieces',
      'projects',
    ]);
    const [other] = THREE.projects.others;
    expect(Object.keys(other ?? {}).sort()).toEqual(['before', 'id', ...Object.keys(PROJECT_PARTS)].sort());
  });

  it('are the same object where nothing changes', () => {
    expect(switchProject('d3')(THREE)).toBe(THREE);
    expect(switchProject('d8')(THREE)).toBe(THREE);
    expect(removeProject('d8')(THREE)).toBe(THREE);
    expect(copyProject('d8')(THREE)).toBe(THREE);
    expect(removeProject('d1')(EMPTY_WORKBENCH)).toBe(EMPTY_WORKBENCH);
  });

  it('are removed, and what is left of one is as if there had never been another', () => {
    expect(names(removeProject('d2')(THREE))).toEqual(['Café', '[Sorties]']);
    // The one at hand gives way to the one before, or to the next.
    expect(names(removeProject('d3')(THREE))).toEqual(['Café', '[Ludothèque]']);
    expect(names(removeProject('d1')(switchProject('d1')(THREE)))).toEqual(['[Ludothèque]', 'Sorties']);
    const one = [removeProject('d2'), removeProject('d3')].reduce((work, edit) => edit(work), THREE);
    expect(one.projects).toEqual({ id: null, others: [] });
    expect(writeWorkbench(one).slice(0, 13)).toBe('{"version":1,');
  });

  it('are copied after themselves, at hand, under a name that says so', () => {
    const copied = copyProject('d1')(THREE);
    expect(names(copied)).toEqual(['Café', '[Café (copie)]', 'Ludothèque', 'Sorties']);
    expect(copied.budget.lines).toEqual(projectsOf(THREE)[0]?.works.budget.lines);
    const long = copyProject('d1')(done(name('é'.repeat(300))));
    expect(long.project.title).toHaveLength(300);
  });

  it('are twelve at most', () => {
    const full = Array.from({ length: 30 }, () => addProject()).reduce(
      (work, edit) => edit(work),
      EMPTY_WORKBENCH,
    );
    expect(projectsOf(full)).toHaveLength(12);
    expect(addProject()(full)).toBe(full);
    expect(copyProject('d1')(full)).toBe(full);
    expect(parseWorkbench(writeWorkbench(full))).toEqual({ work: full, dropped: [], cut: [] });
  });

  it('beyond twelve are cut when they are read, and it is said', () => {
    const others = Array.from({ length: 13 }, (_, i) => ({ id: `d${String(i + 2)}` }));
    const reading = parseWorkbench(JSON.stringify({ version: 4, projects: { id: 'd1', others } }));
    if ('error' in reading) throw new Error(reading.error);
    expect(projectsOf(reading.work)).toHaveLength(12);
    expect(lossesInWords(reading)).toBe(
      'Il y avait 13 projets en plus de celui-ci ; le guide en tient 11 au plus, et garde le début de la liste.',
    );
  });

  it('name what was cut within another project', () => {
    const lines = Array.from({ length: 1_001 }, () => ({}));
    const reading = parseWorkbench(
      JSON.stringify({ version: 4, projects: { others: [{ budget: { lines } }] } }),
    );
    if ('error' in reading) throw new Error(reading.error);
    expect(lossesInWords(reading)).toBe(
      'Il y avait 1\u202f001 dépenses ; le guide en tient 1\u202f000 au plus, et garde le début de la liste.',
    );
  });

  it.each(['d2', 'x', '', null])('give the one at hand an id of its own where a file says %j', (id) => {
    const reading = parseWorkbench(JSON.stringify({ version: 4, projects: { id, others: [{ id: 'd2' }] } }));
    if ('error' in reading) throw new Error(reading.error);
    expect(reading.work.projects.id).toBe('d3');
  });

  it('lose all their names for a colleague, and nothing else', () => {
    const work = nameless(THREE);
    expect(JSON.stringify(work)).not.toMatch(/Café|Ludothèque|Sorties|Exemple/);
    expect(projectsOf(work).map(({ works }) => works.budget)).toEqual(
      projectsOf(THREE).map(({ works }) => works.budget),
    );
  });

  it('go on together into the next year', () => {
    const work = done(
      (each) => ({ ...each, report: { ...each.report, said: { periode: '2026' } } }),
      addProject(),
      (each) => ({ ...each, report: { ...each.report, said: { periode: '2026' } } }),
    );
    expect(projectsOf(nextYear(work)).map(({ works }) => works.report.said)).toEqual([{}, {}]);
  });
});

describe('a document of several projects', () => {
  it('is of version 4, and of version 1 again once it has one', () => {
    const two = done(addProject());
    expect(writeWorkbench(two).slice(0, 13)).toBe('{"version":4,');
    expect(parseWorkbench(writeWorkbench(two))).toEqual({ work: two, dropped: [], cut: [] });
    expect(writeWorkbench(removeProject('d2')(two)).slice(0, 13)).toBe('{"version":1,');
  });

  it('is of version 4 too while a line says that it was shared', () => {
    const shared = done(addLines([{ label: 'Loyer', shared: 'c1' }]));
    expect(writeWorkbench(shared).slice(0, 13)).toBe('{"version":4,');
    const said = done(addLines([{ label: '"shared":"c1"' }]));
    expect(writeWorkbench(said).slice(0, 13)).toBe('{"version":1,');
    expect(writeWorkbench(removeLine('l1')(shared)).slice(0, 13)).toBe('{"version":1,');
  });

  it('was read by the third version as another’s, which it keeps aside: no number of projects hides behind an older one', () => {
    expect(writeWorkbench(THREE)).toMatch(/^\{"version":4,/);
  });
});
