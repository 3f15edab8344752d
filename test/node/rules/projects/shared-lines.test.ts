import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addLines,
  addResources,
  editLine,
  removeLine,
  setStrand,
} from '../../../../src/rules/budget/budget-edit.ts';
import { BUCKETS } from '../../../../src/rules/budget/budget.ts';
import { addProject, copyProject, removeProject } from '../../../../src/rules/projects/projects-edit.ts';
import { projectsOf, switchProject } from '../../../../src/rules/projects/projects.ts';
import { copyShared, share, unshare } from '../../../../src/rules/projects/share-edit.ts';
import { gatherProjects } from '../../../../src/rules/projects/whole-dossier.ts';
import { nameProject } from '../../../../src/rules/work/project-edit.ts';
import { type Edit, EMPTY_WORKBENCH, type Workbench } from '../../../../src/rules/work/workbench.ts';
import { smallActions } from '../../../react/small-actions.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';
import { workbenches } from '../work/random-workbench.ts';

const RULES = { expenses: smallExpenses.expenses, actions: smallActions.actions, indicators: [] };
const gather = (work: Workbench) => gatherProjects(work, RULES, '2026-11-23');
const done = (...edits: Edit[]) => edits.reduce((work, edit) => edit(work), EMPTY_WORKBENCH);
const at = (project: string, item: string) => ({ project, item });
const gift = (amount: number) => ({ label: 'Mairie', amount, typed: null, account: '74' });

/** Two projects in strands 1.1 and 1.2, a coordinator in each, and something of their own. */
const two = (first: number, second: number) =>
  done(
    nameProject('title', 'Café'),
    setStrand('1.1'),
    addLines([
      { label: 'Coordinatrice', amount: first },
      { label: 'Salle', amount: 5_000 },
    ]),
    addProject(),
    nameProject('title', 'Sorties'),
    setStrand('1.2'),
    addLines([
      { label: 'Car', amount: 700 },
      { label: 'La coordinatrice', amount: second },
    ]),
  );
const SHARED = share('lines', at('d1', 'l1'), at('d2', 'l2'));

describe('a line that two projects share', () => {
  it('counts twice until it is said to be one, and then once', () => {
    expect(gather(two(30_000, 30_000)).charges).toEqual({ total: 65_700, again: 0, counted: 65_700 });
    const { charges, ofProjects, ofStrands, totals, shared } = gather(SHARED(two(30_000, 30_000)));
    expect(charges).toEqual({ total: 65_700, again: 30_000, counted: 35_700 });
    expect(ofProjects.map((each) => each.charges)).toEqual([
      { total: 35_000, again: 0, counted: 35_000 },
      { total: 30_700, again: 30_000, counted: 700 },
    ]);
    expect(ofStrands).toEqual([
      { strand: '1.1', charges: { total: 35_000, again: 0, counted: 35_000 } },
      { strand: '1.2', charges: { total: 30_700, again: 30_000, counted: 700 } },
    ]);
    expect(totals.total).toBe(35_700);
    expect(shared).toEqual([
      {
        id: 'c1',
        list: 'lines',
        places: [
          { rank: 0, item: 'l1', label: 'Coordinatrice', amount: 30_000, counted: true },
          { rank: 1, item: 'l2', label: 'La coordinatrice', amount: 30_000, counted: false },
        ],
        differ: { amounts: false, answers: false },
      },
    ]);
  });

  it('stands whole in each budget', () => {
    const { projects } = gather(SHARED(two(30_000, 30_000)));
    expect(projects.map(({ dossier }) => dossier.totals.total)).toEqual([35_000, 30_700]);
  });

  it.each([
    [30_000, 20_000, 30_000, [true, false]],
    [20_000, 30_000, 30_000, [false, true]],
    [-20_000, -30_000, -30_000, [false, true]],
  ])(
    'of %i here and %i there counts for the largest, and it is known that they differ',
    (a, b, kept, counted) => {
      const { shared, charges } = gather(SHARED(two(a, b)));
      expect(shared[0]?.differ.amounts).toBe(true);
      expect(shared[0]?.places.map((place) => place.counted)).toEqual(counted);
      expect(charges.counted).toBe(kept + 5_700);
    },
  );

  it('counts what has an amount, where the other has none yet', () => {
    const work = switchProject('d1')(SHARED(two(30_000, 20_000)));
    expect(gather(editLine('l1', { amount: null })(work)).charges.counted).toBe(25_700);
  });

  it('of the same amount counts under the answer that is the least favourable', () => {
    const bike = (invoice: string) => ({
      label: 'Vélo',
      amount: 100,
      expense: 'velos',
      answers: { neuf: 'non', facture: invoice },
    });
    const work = share(
      'lines',
      at('d1', 'l1'),
      at('d2', 'l1'),
    )(
      done(
        setStrand('1.1'),
        addLines([bike('oui')]),
        addProject(),
        setStrand('1.1'),
        addLines([bike('non')]),
      ),
    );
    const { projects, totals, shared } = gather(work);
    expect(projects.map(({ dossier }) => dossier.lines[0]?.bucket)).toEqual(['eligible', 'conditional']);
    expect([totals.eligible, totals.conditional, totals.total]).toEqual([0, 100, 100]);
    expect(shared[0]?.differ).toEqual({ amounts: false, answers: true });
  });

  it('in kind in one project counts as money where it is money', () => {
    const work = switchProject('d1')(SHARED(two(30_000, 10)));
    const { charges, shared } = gather(editLine('l1', { account: '86' })(work));
    expect(charges.counted).toBe(5_710);
    expect(shared[0]?.differ).toEqual({ amounts: true, answers: true });
  });

  it('is shared with a third project, once', () => {
    const work = copyShared('lines', at('d1', 'l1'), 'd3')(addProject()(SHARED(two(30_000, 30_000))));
    expect(projectsOf(work)[2]?.works.budget.lines).toEqual([
      { ...projectsOf(work)[0]?.works.budget.lines[0], id: 'l1' },
    ]);
    expect(gather(work).charges).toEqual({ total: 95_700, again: 60_000, counted: 35_700 });
    expect(copyShared('lines', at('d1', 'l1'), 'd3')(work)).toBe(work);
  });

  it('makes room in a project for another line', () => {
    const work = share('lines', at('d1', 'l1'), at('d2', 'l1'))(SHARED(two(30_000, 30_000)));
    expect(projectsOf(work)[1]?.works.budget.lines.map(({ shared }) => shared)).toEqual(['c1', undefined]);
  });

  it('is its project’s own again, and so is the one that it leaves alone', () => {
    const work = two(30_000, 30_000);
    expect(unshare('lines', at('d2', 'l2'))(SHARED(work))).toEqual(work);
  });

  it('is one expense no more once the other is removed, and what comes under its id later is another', () => {
    const work = SHARED(two(30_000, 30_000));
    const gone = addLines([{ label: 'Autre', amount: 1 }])(removeLine('l2')(work));
    expect(gone.budget.lines.map(({ id }) => id)).toContain('l2');
    expect(gather(gone)).toMatchObject({ shared: [], charges: { total: 35_701, again: 0 } });
    expect(removeProject('d2')(work)).toEqual(removeProject('d2')(two(30_000, 30_000)));
  });

  it('is shared with a copy of its project, which shares nothing else', () => {
    const work = copyProject('d1')(SHARED(two(30_000, 30_000)));
    expect(gather(work).charges).toEqual({ total: 100_700, again: 60_000, counted: 40_700 });
    // Of a line that nothing is shared with any more, the copy is another.
    const alone = copyProject('d2')(removeLine('l2')(SHARED(two(30_000, 30_000))));
    expect(gather(alone).shared).toEqual([]);
    expect(gather(copyProject('d1')(removeLine('l2')(SHARED(two(30_000, 30_000))))).shared).toEqual([]);
  });

  it('a second time in one project is another expense', () => {
    const work = SHARED(two(30_000, 30_000));
    const twice = addLines([{ label: 'Encore', amount: 9, shared: 'c1' }])(work);
    expect(gather(twice).charges).toEqual({ total: 65_709, again: 30_000, counted: 35_709 });
  });

  it('may be money that comes in', () => {
    const work = done(addResources([gift(900)]), addProject(), addResources([gift(900), gift(5)]));
    const { products, shared } = gather(share('resources', at('d1', 'p1'), at('d2', 'p1'))(work));
    expect(products).toEqual({ total: 1_805, again: 900, counted: 905 });
    expect(shared.map(({ list }) => list)).toEqual(['resources']);
  });

  it('is never one within one project, nor with what is not there', () => {
    const work = two(30_000, 30_000);
    expect(share('lines', at('d1', 'l1'), at('d1', 'l2'))(work)).toBe(work);
    expect(share('lines', at('d1', 'l1'), at('d2', 'l7'))(work)).toBe(work);
    expect(copyShared('lines', at('d1', 'l7'), 'd2')(work)).toBe(work);
  });
});

describe('the totals of a dossier', () => {
  it('of any projects add up: by project, by strand, by answer', () => {
    let shared = 0;
    fc.assert(
      fc.property(workbenches, (work) => {
        const whole = gather(work);
        if (whole.shared.length > 0) shared += 1;
        const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
        const own = whole.projects.map(({ dossier }) => dossier.totals.total);
        expect(whole.charges.total).toBe(sum(own));
        expect(whole.ofProjects.map(({ charges }) => charges.total)).toEqual(own);
        expect(sum(whole.ofProjects.map(({ charges }) => charges.counted))).toBe(whole.charges.counted);
        expect(sum(whole.ofStrands.map(({ charges }) => charges.counted))).toBe(whole.charges.counted);
        expect(sum(BUCKETS.map((bucket) => whole.totals[bucket]))).toBe(whole.charges.counted);
        expect(whole.charges.total - whole.charges.again).toBe(whole.charges.counted);
        expect(whole.products.total).toBe(
          sum(whole.projects.map(({ dossier }) => dossier.balance.totalProducts)),
        );
      }),
      { numRuns: 300 },
    );
    expect(shared).toBeGreaterThan(3);
  });

  it('are the same whichever project is at hand', () => {
    const work = SHARED(two(30_000, 20_000));
    const whole = ({ charges, ofProjects, ofStrands, totals, shared }: ReturnType<typeof gather>) => ({
      ...{ charges, ofProjects, ofStrands, totals, shared },
    });
    expect(whole(gather(switchProject('d1')(work)))).toEqual(whole(gather(work)));
  });
});
