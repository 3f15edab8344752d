import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceName, sideWords } from '../../../../src/rules/merge/difference-words.ts';
import { goesOnFrom, mergeWorks } from '../../../../src/rules/merge/merge-works.ts';
import { receivedIn } from '../../../../src/rules/merge/received.ts';
import { addProject, copyProject, removeProject } from '../../../../src/rules/projects/projects-edit.ts';
import { projectsOf, switchProject } from '../../../../src/rules/projects/projects.ts';
import { share, unsharedAlone } from '../../../../src/rules/projects/share-edit.ts';
import { addRemark } from '../../../../src/rules/remarks/remarks-edit.ts';
import { nameProject } from '../../../../src/rules/work/project-edit.ts';
import {
  type Edit,
  editPart,
  EMPTY_WORKBENCH,
  type Workbench,
} from '../../../../src/rules/work/workbench.ts';
import { parseWorkbench, writeWorkbench } from '../../../../src/rules/work/workbench-read.ts';
import { line } from '../../../content/rules/example-dossier.ts';
import { workbenches } from '../work/random-workbench.ts';

const lines = (...all: [id: string, label: string, amount: number][]): Edit =>
  editPart('budget', () => ({ lines: all.map(([id, label, amount]) => line(id, label, amount, null)) }));
const done = (work: Workbench, ...edits: Edit[]) => edits.reduce((each, edit) => edit(each), work);
const remark = (id: string, text: string, about = 'ensemble'): Edit =>
  addRemark({ ...{ id, about, on: '', text, by: 'Anne', day: '2026-11-23', done: false } });
const within = (project: string, ...edits: Edit[]): Edit => {
  return (work) => {
    const id = projectsOf(work).find(({ atHand }) => atHand)?.id ?? '';
    return done(work, switchProject(project), ...edits, switchProject(id));
  };
};

/** Three projects: « Café » (d1, at hand), « Sorties » (d2), « Lieu » (d3); the adviser receives them so. */
const BASE = done(
  EMPTY_WORKBENCH,
  nameProject('title', 'Café'),
  lines(['l1', 'Salle', 10_000], ['l2', 'Goûters', 2_000]),
  addProject(),
  nameProject('title', 'Sorties'),
  lines(['l1', 'Car', 50_000], ['l2', 'Entrées', 8_000]),
  addProject(),
  nameProject('title', 'Lieu'),
  lines(['l1', 'Loyer', 900_000]),
  switchProject('d1'),
);
const REVIEWED = done(
  BASE,
  within('d1', remark('r11', 'Quelle salle ?', 'ligne.l1')),
  within('d2', remark('r12', 'Quel car ?', 'ligne.l1')),
  within('d3', remark('r13', 'Le bail ?', 'ligne.l1')),
);

/** Each project with its lines and what is said of them. */
const told = (work: Workbench) =>
  projectsOf(work).map(({ name, works }) => [
    name,
    works.budget.lines.map(({ label, amount }) => `${label} ${String((amount ?? 0) / 100)}`).join(', '),
    works.remarks.items.map(({ text }) => text).join(', '),
  ]);
const differences = (merged: ReturnType<typeof mergeWorks>) =>
  merged.differences.map((each) => [
    differenceName(each),
    each.changed,
    sideWords(each, 'mine', { actions: [], expenses: [] }),
    sideWords(each, 'theirs', { actions: [], expenses: [] }),
  ]);
const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')) as unknown;

describe('a file of several projects that comes back', () => {
  it('names an indicator as its own project does, and as the file that added it', () => {
    const counted = (label: string, value: string, id = 'i1'): Edit =>
      editPart('evaluation', () => ({
        own: [{ id, kind: 'quantitatif' as const, label }],
        sessions: [{ id: 's1', label: 'Juin', values: { [id]: value } }],
      }));
    const base = done(BASE, within('d1', counted('Pères', '3')), within('d2', counted('Départs', '4')));
    const theirs = done(base, within('d2', counted('Départs', '5')), within('d3', counted('Visites', '6')));
    expect(differences(mergeWorks(base, base, theirs))).toEqual([
      ['« Sorties », séance : Juin', 'theirs', 'Juin · Départs : 4', 'Juin · Départs : 5'],
      ['« Lieu », indicateur ajouté : Visites', 'theirs', 'rien', 'Visites'],
      ['« Lieu », séance : Juin', 'theirs', 'rien', 'Juin · Visites : 6'],
    ]);
  });

  it('brings each project its remarks, whichever is at hand here', () => {
    const mine = switchProject('d3')(BASE);
    const { work, differences: all, remarks } = mergeWorks(BASE, mine, REVIEWED);
    expect(told(work)).toEqual([
      ['Café', 'Salle 100, Goûters 20', 'Quelle salle ?'],
      ['Sorties', 'Car 500, Entrées 80', 'Quel car ?'],
      ['Lieu', 'Loyer 9000', 'Le bail ?'],
    ]);
    expect(work.project.title).toBe('Lieu');
    expect(all).toEqual([]);
    expect(remarks).toEqual([
      { project: 'Café', count: 1 },
      { project: 'Sorties', count: 1 },
      { project: 'Lieu', count: 1 },
    ]);
  });

  it('finds its projects renamed, one taken away, one added; what was said of the one taken away is asked, never dropped in silence', () => {
    const mine = done(
      BASE,
      nameProject('title', 'Le café du jeudi'),
      removeProject('d2'),
      addProject(),
      nameProject('title', 'Fête'),
      lines(['l1', 'Sono', 3_000]),
    );
    const merged = mergeWorks(BASE, mine, REVIEWED);
    expect(told(merged.work)).toEqual([
      ['Le café du jeudi', 'Salle 100, Goûters 20', 'Quelle salle ?'],
      ['Lieu', 'Loyer 9000', 'Le bail ?'],
      ['Fête', 'Sono 30', ''],
    ]);
    expect(merged.work.project.title).toBe('Fête');
    expect(plain(differences(merged))).toEqual([
      [
        '« Sorties », le projet entier',
        'both',
        'retiré',
        '« Sorties » (un projet nommé, 2 lignes de budget, 580,00 €, 1 remarque)',
      ],
    ]);
    const [{ path } = { path: '' }] = merged.differences;
    const back = mergeWorks(BASE, mine, REVIEWED, new Map([[path, 'theirs' as const]]));
    expect(told(back.work).map(([name, , words]) => [name, words])).toEqual([
      ['Le café du jeudi', 'Quelle salle ?'],
      ['Lieu', 'Le bail ?'],
      ['Fête', ''],
      ['Sorties', 'Quel car ?'],
    ]);
  });

  it('knows the only project that is left, though it has forgotten its number, even with another beside it since', () => {
    const left = done(BASE, removeProject('d1'), removeProject('d3'));
    expect(left.projects).toEqual(EMPTY_WORKBENCH.projects);
    expect(goesOnFrom(BASE, left)).toBe(true);
    const merged = mergeWorks(BASE, left, REVIEWED);
    expect(told(merged.work)).toEqual([['Sorties', 'Car 500, Entrées 80', 'Quel car ?']]);
    expect(differences(merged).map(([name, , mine]) => [name, mine])).toEqual([
      ['« Café », le projet entier', 'retiré'],
      ['« Lieu », le projet entier', 'retiré'],
    ]);
    const more = done(left, addProject(), nameProject('title', 'Fête'), lines(['l1', 'Sono', 3_000]));
    expect(projectsOf(more).map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(told(mergeWorks(BASE, more, REVIEWED).work)).toEqual([
      ['Sorties', 'Car 500, Entrées 80', 'Quel car ?'],
      ['Fête', 'Sono 30', ''],
    ]);
  });

  it('keeps two projects that were added under one number, and one only where both sides have the same', () => {
    const mine = done(BASE, addProject(), nameProject('title', 'Fête'), lines(['l1', 'Sono', 3_000]));
    const theirs = done(BASE, addProject(), nameProject('title', 'Forum'), lines(['l1', 'Stand', 4_000]));
    const merged = mergeWorks(BASE, mine, theirs);
    expect(told(merged.work).slice(3)).toEqual([
      ['Fête', 'Sono 30', ''],
      ['Forum', 'Stand 40', ''],
    ]);
    expect(differences(merged).map(([name, changed]) => [name, changed])).toEqual([
      ['« Forum », le projet entier', 'theirs'],
    ]);
    expect(told(mergeWorks(BASE, merged.work, theirs).work)).toEqual(told(merged.work));
    // The adviser reads a project that was added since the base, and says something of it.
    const said = within('d4', remark('r21', 'Quel jour ?'))(mine);
    const joined = mergeWorks(BASE, mine, said);
    expect(told(joined.work).slice(3)).toEqual([['Fête', 'Sono 30', 'Quel jour ?']]);
    expect(joined.differences).toEqual([]);
  });

  it('asks before a project goes that they took away, and keeps it where it changed here', () => {
    const theirs = removeProject('d2')(BASE);
    const merged = mergeWorks(BASE, BASE, theirs);
    expect(told(merged.work).map(([name]) => name)).toEqual(['Café', 'Lieu']);
    expect(plain(differences(merged))).toEqual([
      [
        '« Sorties », le projet entier',
        'theirs',
        '« Sorties » (un projet nommé, 2 lignes de budget, 580,00 €)',
        'retiré',
      ],
    ]);
    const changed = within('d2', lines(['l1', 'Train', 70_000]))(BASE);
    expect(told(mergeWorks(BASE, changed, theirs).work)[1]).toEqual(['Sorties', 'Train 700', '']);
    // Each side took away what the other kept: a dossier is never left with nothing.
    const two = removeProject('d3')(BASE);
    const none = mergeWorks(two, removeProject('d2')(two), removeProject('d1')(two));
    expect(told(none.work).map(([name]) => name)).toEqual(['Café']);
  });

  it('names the project of what both changed', () => {
    const mine = within('d3', lines(['l1', 'Loyer', 800_000]))(BASE);
    const theirs = within('d3', lines(['l1', 'Loyer', 700_000]))(REVIEWED);
    const merged = mergeWorks(BASE, mine, theirs);
    expect(plain(differences(merged))).toEqual([
      ['« Lieu », dépense : Loyer', 'both', 'Loyer · 8 000,00 €', 'Loyer · 7 000,00 €'],
    ]);
    const chosen = mergeWorks(BASE, mine, theirs, new Map([['d3/budget.lines.l1', 'theirs' as const]]));
    expect(told(chosen.work)[2]).toEqual(['Lieu', 'Loyer 7000', 'Le bail ?']);
  });

  it('keeps the lines that each side shared apart, and makes one group of those that hold the same line', () => {
    const shared = (work: Workbench) =>
      projectsOf(work).map(({ works }) => works.budget.lines.map(({ shared: mark }) => mark ?? '').join());
    const at = (project: string, item: string) => ({ project, item });
    const mine = share('lines', at('d1', 'l1'), at('d2', 'l1'))(BASE);
    const apart = share('lines', at('d1', 'l2'), at('d2', 'l2'))(REVIEWED);
    expect(shared(mergeWorks(BASE, mine, apart).work)).toEqual(['c1,c2', 'c1,c2', '']);
    const more = share('lines', at('d1', 'l1'), at('d3', 'l1'))(REVIEWED);
    const one = mergeWorks(BASE, mine, more);
    expect(shared(one.work)).toEqual(['c1,', 'c1,', 'c1']);
    expect(differences(one).map(([name, changed]) => [name, changed])).toEqual([
      ['« Lieu », dépense : Loyer', 'theirs'],
    ]);
    // The other side shares the line with another of the same project: one of the two is chosen, and no mark is left alone.
    const clash = share('lines', at('d1', 'l1'), at('d2', 'l2'))(REVIEWED);
    expect(shared(mergeWorks(BASE, mine, clash).work)).toEqual(['c1,', 'c1,', '']);
  });

  it('is compared with the work that was received, whichever project carries it', () => {
    const received: Edit = editPart('remarks', () => ({ received: writeWorkbench(BASE) }));
    const theirs = switchProject('d3')(received(REVIEWED));
    expect(theirs.remarks.received).toBeNull();
    expect(receivedIn(theirs)).toEqual(BASE);
    expect(receivedIn(BASE)).toBeNull();
    expect(mergeWorks(BASE, BASE, theirs).differences).toEqual([]);
  });

  it('takes a project that was added, and left alone, for none of those that were taken away', () => {
    const mine = done(BASE, removeProject('d1'), removeProject('d2'));
    const theirs = done(
      BASE,
      removeProject('d3'),
      addProject(),
      nameProject('title', 'Un'),
      within('d1', remark('r1', 'Quelle salle ?')),
    );
    const { work } = mergeWorks(BASE, mine, theirs);
    expect(told(work)).toEqual([['Un', '', '']]);
    expect(told(mergeWorks(BASE, work, theirs).work).map(([name]) => name)).toEqual(['Un']);
    expect(mergeWorks(BASE, work, theirs).remarks).toEqual([]);
  });

  it('loses no word, whatever was done to the projects of either side', () => {
    const gestures: fc.Arbitrary<Edit> = fc
      .tuple(fc.nat(5), fc.nat(9), fc.constantFrom('Un', 'Deux', 'Trois'))
      .map(([what, rank, words]) => (work: Workbench) => {
        const projects = projectsOf(work);
        const id = projects[rank % projects.length]?.id ?? '';
        if (what === 0) return done(work, addProject(), nameProject('title', words));
        if (what === 1) return copyProject(id)(work);
        if (what === 2) return removeProject(id)(work);
        if (what === 3) return switchProject(id)(work);
        if (what === 4) return within(id, nameProject('title', words))(work);
        return within(id, remark(`r${String(100 + rank)}`, `${words} ${String(rank)}`))(work);
      });
    const side = fc.array(gestures, { maxLength: 6 });
    let checked = 0;
    fc.assert(
      fc.property(fc.oneof(workbenches, fc.constant(BASE)), side, side, (start, ours, others) => {
        const base = unsharedAlone(start);
        const [mine, theirs] = [done(base, ...ours), done(base, ...others)];
        const { work, differences: all } = mergeWorks(base, mine, theirs);
        const ids = projectsOf(work).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThan(0);
        expect(parseWorkbench(writeWorkbench(work))).toMatchObject({ dropped: [], cut: [] });
        const said = JSON.stringify([projectsOf(work), all]);
        for (const each of [mine, theirs])
          for (const { works } of projectsOf(each)) {
            for (const { text } of works.remarks.items) {
              if (projectsOf(base).some((one) => one.works.remarks.items.some((own) => own.text === text)))
                continue;
              expect(said).toContain(JSON.stringify(text));
              checked += 1;
            }
          }
        // Made twice, it adds nothing; a project that says nothing is known by its number alone.
        if (start === BASE) expect(mergeWorks(base, work, theirs).remarks).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(checked).toBeGreaterThan(50);
  });
});
