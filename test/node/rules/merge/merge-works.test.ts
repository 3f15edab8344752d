import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goesOnFrom, mergeWorks } from '../../../../src/rules/merge/merge-works.ts';
import { isSame } from '../../../../src/rules/merge/three-way.ts';
import { projectsOf } from '../../../../src/rules/projects/projects.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { line, LIEU } from '../../../content/rules/example-dossier.ts';
import { workbenches } from '../work/random-workbench.ts';
import { sides } from './sides.ts';

const withLines = (lines: Workbench['budget']['lines'], work: Workbench = LIEU): Workbench => ({
  ...work,
  budget: { ...work.budget, lines },
});
const [rent, , , , , last] = LIEU.budget.lines;
if (!rent || !last) throw new Error('The example has six lines.');
const changedLine = (amount: number) =>
  withLines(LIEU.budget.lines.map((each) => (each.id === 'l1' ? { ...each, amount } : each)));
const remark = (id: string, text: string, about = 'ensemble') => ({
  ...{ id, about, on: '', text, by: 'Anne', day: '2026-11-23', done: false },
});
const withRemarks = (work: Workbench, ...items: ReturnType<typeof remark>[]): Workbench => ({
  ...work,
  remarks: { ...work.remarks, items },
});

const remarksOf = (work: Workbench) => projectsOf(work).flatMap(({ works }) => works.remarks.items);

/** Every text and number of a work but its ids, however often. */
function values(value: unknown, key = ''): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]: [string, unknown]) => values(each, name));
  return key === 'id' || key === 'about' || value === '' || value === null || typeof value === 'boolean'
    ? []
    : [String(value)];
}

describe('a merge', () => {
  it('of a copy that was not changed is the work itself, whatever was done since', () => {
    fc.assert(
      fc.property(sides, ({ base, mine }) => {
        const { work, ...said } = mergeWorks(base, mine, structuredClone(base));
        expect(said).toEqual({ differences: [], remarks: [] });
        expect([projectsOf(work), work.pieces]).toEqual([projectsOf(mine), mine.pieces]);
      }),
    );
  });

  it('into a work that was not changed takes theirs whole, and says each thing that it changes', () => {
    fc.assert(
      fc.property(sides, ({ base, theirs }) => {
        const { work, differences } = mergeWorks(base, base, theirs);
        const said = (whole: Workbench) =>
          sorted(
            projectsOf(whole).map(({ works: { project, budget, evaluation, report } }) => [
              ...[{ project }, { budget }, { evaluation }, { report }],
            ]),
          );
        expect(isSame(said(work), said(theirs))).toBe(true);
        expect(differences.every(({ changed }) => changed === 'theirs')).toBe(true);
      }),
    );
  });

  it('finds the same conflicts from either side', () => {
    fc.assert(
      fc.property(sides, ({ base, mine, theirs }) => {
        const both = (one: Workbench, other: Workbench) =>
          mergeWorks(base, one, other)
            .differences.filter(({ changed }) => changed === 'both')
            .map(({ path, mine: here, theirs: there }) => ({ path, pair: [here, there] }))
            .sort((a, b) => a.path.localeCompare(b.path));
        const turned = both(theirs, mine).map(({ path, pair }) => ({ path, pair: pair.reverse() }));
        expect(turned).toEqual(both(mine, theirs));
      }),
      { numRuns: 200 },
    );
  });

  it('loses no value of either side: it is in the work, in a difference, or was taken away here', () => {
    let checked = 0;
    fc.assert(
      fc.property(sides, ({ base, mine, theirs }) => {
        const { work, differences } = mergeWorks(base, mine, theirs);
        const held = new Set([...values(work), ...values(differences), ...values(base)]);
        for (const value of [...values(mine), ...values(theirs)]) {
          expect(held.has(value)).toBe(true);
          checked += 1;
        }
        // What stood in the base and is still on both sides stands in the work.
        const after = new Set([...values(work), ...values(differences)]);
        const there = new Set(values(theirs));
        for (const value of values(mine)) if (there.has(value)) expect(after.has(value)).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(checked).toBeGreaterThan(5_000);
  });

  it('keeps the ids of the lines that are here, and gives none twice', () => {
    fc.assert(
      fc.property(sides, ({ base, mine, theirs }) => {
        const { work } = mergeWorks(base, mine, theirs);
        for (const { works } of projectsOf(work)) {
          const each = works.budget.lines.map(({ id }) => id);
          expect(new Set(each).size).toBe(each.length);
        }
        const ids = work.budget.lines.map(({ id }) => id);
        const gone = base.budget.lines.filter(
          ({ id }) => !theirs.budget.lines.some((each) => each.id === id),
        );
        for (const { id } of mine.budget.lines)
          expect(ids.includes(id) || gone.some((each) => each.id === id)).toBe(true);
      }),
    );
  });

  it('made twice adds nothing the second time', () => {
    fc.assert(
      fc.property(sides, ({ base, mine, theirs }) => {
        const { work } = mergeWorks(base, mine, theirs);
        const again = mergeWorks(base, work, theirs).work;
        const sizes = (whole: Workbench) =>
          projectsOf(whole).map(({ works: { budget, evaluation } }) => [
            budget.lines.length,
            evaluation.own.length,
          ]);
        expect(sizes(again)).toEqual(sizes(work));
        expect(remarksOf(again)).toEqual(remarksOf(work));
      }),
      { numRuns: 200 },
    );
  });

  it('joins remarks: all of both sides, each once', () => {
    fc.assert(
      fc.property(workbenches, workbenches, (mine, theirs) => {
        const { work } = mergeWorks(EMPTY_WORKBENCH, mine, {
          ...EMPTY_WORKBENCH,
          remarks: theirs.remarks,
        });
        const items = remarksOf(work);
        const said = ({ about, text, by }: (typeof items)[number]) => JSON.stringify([about, text, by]);
        const all = new Set([...remarksOf(mine), ...theirs.remarks.items].map(said));
        expect(new Set(items.map(said))).toEqual(all);
        for (const { works } of projectsOf(work)) {
          const ids = works.remarks.items.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('takes what each side alone changed, and asks where both did', () => {
    const mine = changedLine(100);
    const theirs = { ...changedLine(200), project: { ...LIEU.project, title: 'Autre nom' } };
    const { work, differences } = mergeWorks(LIEU, mine, theirs);
    expect(work.project.title).toBe('Autre nom');
    expect(work.budget.lines[0]?.amount).toBe(100);
    expect(differences.map(({ path, changed }) => [path, changed])).toEqual([
      ['project.title', 'theirs'],
      ['budget.lines.l1', 'both'],
    ]);
    const chosen = mergeWorks(LIEU, mine, theirs, new Map([['budget.lines.l1', 'theirs' as const]]));
    expect(chosen.work.budget.lines[0]?.amount).toBe(200);
    const refused = mergeWorks(LIEU, mine, theirs, new Map([['project.title', 'mine' as const]]));
    expect(refused.work.project.title).toBe('La maison des parents');
  });

  it('never mixes two descriptions of the project: an action keeps its own answers', () => {
    const project = (action: string, answers: Record<string, string>) => ({
      ...LIEU,
      project: { ...LIEU.project, action, answers },
    });
    const { work, differences } = mergeWorks(
      project('laep', {}),
      project('groupe-parents', {}),
      project('laep', { regularite: 'oui' }),
    );
    expect(differences.map(({ path, changed }) => [path, changed])).toEqual([['project.action', 'both']]);
    expect(work.project).toMatchObject({ action: 'groupe-parents', answers: {} });
  });

  it('keeps two lines that were added under one number, and what was said of theirs follows it', () => {
    const mine = withLines([...LIEU.budget.lines, line('l7', 'Affiches', 1_000, 'communication')]);
    const theirs = withRemarks(
      withLines([...LIEU.budget.lines, line('l7', 'Assurance', 2_000, 'assurances')]),
      remark('r5', 'Oubliée ?', 'ligne.l7'),
      remark('r6', 'Trop cher', 'ligne.l1'),
    );
    const { work } = mergeWorks(LIEU, mine, theirs);
    expect(work.budget.lines.slice(6).map(({ id, label }) => [id, label])).toEqual([
      ['l7', 'Affiches'],
      ['l8', 'Assurance'],
    ]);
    expect(work.remarks.items.map(({ about }) => about)).toEqual(['ligne.l8', 'ligne.l1']);
    expect(mergeWorks(LIEU, work, theirs).work).toEqual(work);
  });

  it('gives what was counted of an indicator that they added to the number that it takes here', () => {
    const withOwn = (label: string, value: string): Workbench => ({
      ...LIEU,
      evaluation: {
        ...LIEU.evaluation,
        own: [...LIEU.evaluation.own, { id: 'i2', kind: 'quantitatif', label }],
        overall: { ...LIEU.evaluation.overall, i2: value },
      },
    });
    const { work, differences } = mergeWorks(LIEU, withOwn('Mères', '4'), withOwn('Bébés', '9'));
    expect(work.evaluation.own.map(({ id, label }) => [id, label])).toEqual([
      ['i1', 'Pères accueillis'],
      ['i2', 'Mères'],
      ['i3', 'Bébés'],
    ]);
    expect(work.evaluation.overall).toMatchObject({ i2: '4', i3: '9' });
    expect(differences.filter(({ changed }) => changed === 'both')).toEqual([]);
  });

  it('keeps the pieces that both sides added, each with its own tick', () => {
    const withPiece = (label: string, ready: string[]): Workbench => ({
      ...LIEU,
      pieces: { ready, own: [{ id: 'q1', label }] },
    });
    const mine = withPiece('Plan des locaux', []);
    const theirs = withPiece('Devis du car', ['q1']);
    const { work, differences } = mergeWorks(LIEU, mine, theirs);
    expect(work.pieces).toEqual({
      ready: ['q2'],
      own: [
        { id: 'q1', label: 'Plan des locaux' },
        { id: 'q2', label: 'Devis du car' },
      ],
    });
    expect(differences.filter(({ changed }) => changed === 'both')).toEqual([]);
    expect(mergeWorks(LIEU, work, theirs).work).toEqual(work);
    expect(mergeWorks(LIEU, mine, withPiece('Plan des locaux', ['q1'])).work.pieces).toEqual({
      ready: ['q1'],
      own: mine.pieces.own,
    });
  });

  it('shows a line that they took away, and one that they changed after it was taken away here', () => {
    const without = (id: string) => withLines(LIEU.budget.lines.filter((each) => each.id !== id));
    expect(mergeWorks(LIEU, LIEU, without('l6'))).toMatchObject({
      differences: [{ path: 'budget.lines.l6', changed: 'theirs', mine: last, theirs: undefined }],
    });
    const { work, differences } = mergeWorks(LIEU, without('l1'), changedLine(5));
    expect(differences).toMatchObject([{ path: 'budget.lines.l1', changed: 'both', mine: undefined }]);
    expect(work.budget.lines.map(({ id }) => id)).toEqual(['l2', 'l3', 'l4', 'l5', 'l6']);
  });

  it('keeps a remark as dealt with, though it comes back as it was', () => {
    const told = withRemarks(LIEU, remark('r1', 'Précisez'));
    const dealt = withRemarks(LIEU, { ...remark('r1', 'Précisez'), done: true });
    expect(mergeWorks(told, dealt, told).work.remarks.items).toMatchObject([{ id: 'r1', done: true }]);
    // The first time it comes, whatever was said of it there holds.
    expect(mergeWorks(LIEU, LIEU, dealt).work.remarks.items).toMatchObject([{ id: 'r1', done: true }]);
    // Reworded under its number, both wordings stand.
    const { items } = mergeWorks(LIEU, dealt, withRemarks(LIEU, remark('r1', 'Précisez le lieu'))).work
      .remarks;
    expect(items.map(({ id, text, done }) => [id, text, done])).toEqual([
      ['r1', 'Précisez', true],
      ['r2', 'Précisez le lieu', false],
    ]);
  });
});

describe('a work', () => {
  it('goes on from the one that it was, and not from another’s', () => {
    expect(goesOnFrom(LIEU, changedLine(5))).toBe(true);
    expect(goesOnFrom(LIEU, withLines([]))).toBe(true);
    expect(goesOnFrom(LIEU, EMPTY_WORKBENCH)).toBe(false);
    expect(goesOnFrom(EMPTY_WORKBENCH, LIEU)).toBe(false);
    const other = withLines([line('l1', 'Psychologue', 3_000, 'prestataires')], {
      ...EMPTY_WORKBENCH,
      project: { title: 'Le café', sponsor: '', action: 'groupe-parents', answers: {} },
    });
    expect([goesOnFrom(LIEU, other), goesOnFrom(other, LIEU)]).toEqual([false, false]);
  });
});

/** The same with the items of each list in the order of their ids: a merge keeps its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return [...value].map(sorted).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, sorted(each)]),
  );
}
