import { describe, expect, it } from 'vitest';
import { addLines } from '../../../../src/rules/budget/budget-edit.ts';
import { lossesInWords } from '../../../../src/rules/work/losses-in-words.ts';
import { evaluationStrand, strandOfWork } from '../../../../src/rules/work/strand-of-work.ts';
import { workInWords } from '../../../../src/rules/work/work-in-words.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';

const ACTIONS = [{ id: 'maison', strand: '3.1' as const }, { id: 'voisin' }];

function work(action: string | null, budget: string | null, evaluation: string | null): Workbench {
  return {
    ...EMPTY_WORKBENCH,
    project: { ...EMPTY_WORKBENCH.project, action },
    budget: { ...EMPTY_WORKBENCH.budget, strand: budget },
    evaluation: { ...EMPTY_WORKBENCH.evaluation, strand: evaluation },
  };
}

describe('the strand of a work', () => {
  it.each([
    ['maison', '1.1', '2.2', '3.1', '2.2'],
    ['maison', '1.1', null, '3.1', '3.1'],
    ['voisin', '1.1', '2.2', '1.1', '2.2'],
    [null, '1.1', null, '1.1', '1.1'],
    [null, 'nsp', '2.2', '2.2', '2.2'],
    [null, null, '2.2', '2.2', '2.2'],
    ['maison', null, 'nsp', '3.1', null],
    [null, null, null, null, null],
  ])(
    'for the project %s, the budget %s, the evaluation %s is %s; its indicators are those of %s',
    (action, budget, evaluation, strand, followed) => {
      const each = work(action, budget, evaluation);
      expect(strandOfWork(each, ACTIONS)).toBe(strand);
      expect(evaluationStrand(each, ACTIONS)).toBe(followed);
    },
  );
});

describe('what a work holds', () => {
  const named = (title: string, each: Workbench): Workbench => ({
    ...each,
    project: { ...each.project, title },
  });
  const sessions = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `s${String(i)}`, label: '', values: {} }));
  const held = (count: number, each: Workbench): Workbench => ({
    ...each,
    evaluation: { ...each.evaluation, sessions: sessions(count) },
  });
  const line = (amount: number | null) => addLines([{ label: 'Salle', amount }]);

  it.each([
    ['à peine commencé', EMPTY_WORKBENCH],
    ['« Le café » (un projet nommé)', named('Le café', EMPTY_WORKBENCH)],
    ['1 ligne de budget, 4,50\u00a0€', line(450)(EMPTY_WORKBENCH)],
    ['2 lignes de budget, 4,50\u00a0€', line(null)(line(450)(EMPTY_WORKBENCH))],
    ['1 séance', held(1, EMPTY_WORKBENCH)],
    ['un projet décrit', work('maison', null, null)],
    [
      '« Le café » (un projet décrit, 1 ligne de budget, 12,00\u00a0€, 3 séances)',
      named('Le café', held(3, line(1_200)(work('maison', null, null)))),
    ],
  ])('is said: %s', (words, each) => {
    expect(workInWords(each)).toBe(words);
  });
});

describe('what a reading lost', () => {
  const text = { path: 'project.title', kind: 'text', kept: 300, found: 301 } as const;
  const list = (path: string, kept: number) => ({ path, kind: 'list', kept, found: kept + 1 }) as const;
  const start = 'et garde le début de la liste.';

  it.each([
    ['', [], []],
    ['1 élément illisible a été laissé de côté (a).', ['a'], []],
    ['3 éléments illisibles ont été laissés de côté (a, b, c).', ['a', 'b', 'c'], []],
    ['4 éléments illisibles ont été laissés de côté (a, b, c…).', ['a', 'b', 'c', 'd'], []],
    ['2 textes trop longs ont été raccourcis.', [], [text, text]],
    [
      `Il y avait 1\u202f001 dépenses ; le guide en tient 1\u202f000 au plus, ${start}`,
      [],
      [list('budget.lines', 1_000)],
    ],
    [
      `Il y avait 101 indicateurs écartés ; le guide en tient 100 au plus, ${start}`,
      [],
      [list('evaluation.leftOut', 100)],
    ],
    [
      `Il y avait 101 indicateurs ; le guide en tient 100 au plus, ${start}`,
      [],
      [list('evaluation.own', 100)],
    ],
    [
      `Il y avait 201 séances ; le guide en tient 200 au plus, ${start}`,
      [],
      [list('evaluation.sessions', 200)],
    ],
    [`Il y avait 101 réponses ; le guide en tient 100 au plus, ${start}`, [], [list('project.answers', 100)]],
    [
      `Il y avait 301 cases remplies ; le guide en tient 300 au plus, ${start}`,
      [],
      [list('evaluation.overall', 300)],
    ],
    // A list within an item is named by its own name, not by that of the list which holds the item.
    [
      `Il y avait 301 cases remplies ; le guide en tient 300 au plus, ${start}`,
      [],
      [list('evaluation.sessions.2.values', 300)],
    ],
    [`Il y avait 301 éléments ; le guide en tient 300 au plus, ${start}`, [], [list('budget.autre', 300)]],
  ])('is said: « %s »', (words, dropped, cut) => {
    expect(lossesInWords({ dropped, cut })).toBe(words);
  });

  it.each([
    [4, '1 autre liste trop longue a été raccourcie de même.'],
    [5, '2 autres listes trop longues ont été raccourcies de même.'],
  ])('names three lists of %i at most, and counts the others', (count, end) => {
    const lists = ['lines', 'resources', 'own', 'sessions', 'overall']
      .slice(0, count)
      .map((path) => list(path, 200));
    const said = lossesInWords({ dropped: [], cut: lists });
    expect(said.match(/Il y avait/g)).toHaveLength(3);
    expect(said.endsWith(`${start} ${end}`)).toBe(true);
  });
});
