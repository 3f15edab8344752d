import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../../src/rules/budget/balance.ts';
import { addLines, addResources } from '../../../../src/rules/budget/budget-edit.ts';
import { placeOfCharge } from '../../../../src/rules/budget/accounts.ts';
import { gatherAll } from '../../../../src/rules/evaluation/evaluation.ts';
import { addSessions, setValue } from '../../../../src/rules/evaluation/evaluation-edit.ts';
import { closeAccount, nextYear, spendOn, writeReport } from '../../../../src/rules/report/report-edit.ts';
import { reportPart } from '../../../../src/rules/report/report-part.ts';
import { missingOf } from '../../../../src/rules/report/report-missing.ts';
import { compareReport } from '../../../../src/rules/report/report.ts';
import { parseWorkbench, writeWorkbench } from '../../../../src/rules/work/workbench-read.ts';
import { type Edit, type Workbench, EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import type { Indicators } from '../../../../src/schemas/annexe/indicator.ts';

const USUAL: Record<string, string> = { location: '61', benevolat: '86' };
const LIST: Indicators = {
  strand: '1.1',
  indicators: [
    {
      id: 'participants',
      label: 'Participants',
      kind: 'quantitatif',
      unit: 'nombre',
      across: 'sum',
      cites: [],
    },
    { id: 'retours', label: 'Retours', kind: 'qualitatif', unit: 'texte', cites: [] },
  ],
} as unknown as Indicators;

const done = (...edits: Edit[]) => edits.reduce((work, edit) => edit(work), EMPTY_WORKBENCH);

const PLANNED = done(
  addLines([
    { label: 'Salle', amount: 80_000, expense: 'location' },
    { label: 'Gâteaux', amount: 10_050, account: '60' },
    { label: 'Bénévoles', amount: 5_000, expense: 'benevolat' },
  ]),
  addResources([{ label: 'Caf', amount: 90_050, typed: null, account: '74' }]),
);

function reportOf(work: Workbench, list: Indicators | undefined = LIST) {
  const { budget, evaluation, report } = work;
  const lines = budget.lines.map((line) => ({ line, ...placeOfCharge(line, USUAL[line.expense ?? '']) }));
  const followed = gatherAll(evaluation, list);
  return compareReport(report, balanceOf(lines, budget.resources), followed, evaluation.sessions);
}

const row = ({
  account,
  planned,
  done: spent,
  gap,
  percent,
}: ReturnType<typeof reportOf>['charges']['rows'][number]) => [
  account?.id ?? null,
  planned,
  spent,
  gap,
  percent,
];

describe('the accounts of a report', () => {
  it('have the budget as their left column, and add up once all are written', () => {
    const waiting = reportOf(PLANNED);
    expect(waiting.charges.rows.map(row)).toEqual([
      ['60', 10_050, null, null, null],
      ['61', 80_000, null, null, null],
    ]);
    expect([waiting.charges.total.planned, waiting.charges.total.gap, waiting.charges.whole]).toEqual([
      90_050,
      null,
      false,
    ]);
    const work = [
      spendOn('60', '150,50'),
      spendOn('61', '700'),
      spendOn('62', '20'),
      spendOn('74', '900,50'),
    ].reduce((next, edit) => edit(next), PLANNED);
    const { charges, products, result, inKind } = reportOf(work);
    expect(charges.rows.map(row)).toEqual([
      ['60', 10_050, 15_050, 5_000, 498],
      ['61', 80_000, 70_000, -10_000, -125],
      ['62', 0, 2_000, 2_000, null],
    ]);
    // 150,50 + 700 + 20 = 870,50, where 900,50 was planned.
    expect(charges.total).toEqual({ planned: 90_050, done: 87_050, gap: -3_000, percent: -33 });
    expect(products.total).toEqual({ planned: 90_050, done: 90_050, gap: 0, percent: 0 });
    expect(result).toEqual({ planned: 0, done: 3_000, gap: 3_000, percent: null });
    // Contributions in kind count in no total.
    expect(inKind.map(row)).toEqual([['86', 5_000, null, null, null]]);
  });

  it('give no gap for what is not an amount, and say which', () => {
    const work = spendOn('60', 'beaucoup')(spendOn('61', '1.234')(PLANNED));
    const { charges } = reportOf(work);
    expect(charges.rows.map(({ error, gap }) => [error, gap])).toEqual([
      ['not-a-number', null],
      ['ambiguous', null],
    ]);
    expect(charges.whole).toBe(false);
  });

  it('without a budget plan nothing, rather than zero', () => {
    const { charges, products, result } = reportOf(
      spendOn('74', '100')(spendOn('60', '40')(EMPTY_WORKBENCH)),
    );
    expect(charges.rows.map(row)).toEqual([['60', null, 4_000, null, null]]);
    expect([charges.total.planned, products.total.gap]).toEqual([null, null]);
    expect([result.planned, result.done, result.gap]).toEqual([null, 6_000, null]);
  });

  it('keep what the budget gave no account apart, and wait for it', () => {
    const work = [
      addLines([{ label: 'Divers', amount: 700 }]),
      spendOn('60', '1'),
      spendOn('61', '1'),
    ].reduce((next, edit) => edit(next), PLANNED);
    const { charges } = reportOf(work);
    expect(charges.rows.at(-1)).toMatchObject({ account: null, planned: 700, done: null });
    expect([charges.total.planned, charges.total.done, charges.total.gap]).toEqual([90_750, 200, null]);
  });

  it('are taken away with what was said of them', () => {
    const work = closeAccount('62')(writeReport('why', '62', 'Un taxi')(spendOn('62', '')(PLANNED)));
    expect(work.report).toEqual(EMPTY_WORKBENCH.report);
  });

  it('show what was typed, why, and what is wrong, empty where nothing was', () => {
    const work = [spendOn('60', ' 7 '), spendOn('61', ''), writeReport('why', '60', 'Le prix')].reduce(
      (next, edit) => edit(next),
      addLines([{ label: 'Divers', amount: 700 }])(PLANNED),
    );
    const shown = reportOf(work).charges.rows.map(({ typed, error, why }) => [typed, error, why]);
    expect(shown).toEqual([
      [' 7 ', null, 'Le prix'],
      ['', null, ''],
      ['', null, ''],
    ]);
  });

  it('show what was given in kind on both sides', () => {
    const work = [
      addResources([{ label: 'Salle prêtée', amount: 5_000, typed: null, account: '87' }]),
      spendOn('87', '60'),
    ].reduce((next, edit) => edit(next), PLANNED);
    expect(reportOf(work).inKind.map(row)).toEqual([
      ['86', 5_000, null, null, null],
      ['87', 5_000, 6_000, 1_000, 200],
    ]);
  });

  it('have a result once both sides are planned, and both are done', () => {
    const resultOf = (...edits: Edit[]) => {
      const { planned, done: left } = reportOf(done(...edits)).result;
      return [planned, left];
    };
    const charge = addLines([{ label: 'Salle', amount: 8_000, account: '61' }]);
    const product = addResources([{ label: 'Caf', amount: 9_000, typed: null, account: '74' }]);
    expect(resultOf()).toEqual([null, null]);
    expect(resultOf(charge)).toEqual([null, null]);
    expect(resultOf(product)).toEqual([null, null]);
    expect(resultOf(charge, product, spendOn('61', '70'))).toEqual([1_000, null]);
    expect(resultOf(charge, product, spendOn('74', '90'))).toEqual([1_000, null]);
    expect(resultOf(charge, product, spendOn('61', '70'), spendOn('74', '90'))).toEqual([1_000, 2_000]);
  });

  it('have a part of their total before all are written, and none before the first', () => {
    expect(reportOf(PLANNED).charges.total.done).toBeNull();
    expect(reportOf(spendOn('60', '5')(PLANNED)).charges.total.done).toBe(500);
  });

  it('round percents away from zero at the half, as spreadsheets do', () => {
    // 800 planned: 700,40 is 12,45 % below, 900 is 12,5 % above; 799,60 is 0,05 % below, 799,99 nothing.
    const percent = (typed: string) => reportOf(spendOn('61', typed)(PLANNED)).charges.rows[1]?.percent;
    expect([percent('700,40'), percent('900'), percent('799,60'), percent('799,99'), percent('800')]).toEqual(
      [-125, 125, -1, 0, 0],
    );
  });
});

describe('what was counted', () => {
  const figures = (work: Workbench, list?: Indicators) =>
    reportOf(work, list).figures.map(({ id, planned, done: counted, gathered }) => [
      id,
      planned,
      counted,
      gathered,
    ]);

  it('comes from the sessions, or is typed', () => {
    const work = [
      addSessions(3),
      setValue('s1', 'participants', '8'),
      setValue('s2', 'participants', '4'),
      writeReport('planned', 'participants', '10'),
      writeReport('planned', 'seances', '6'),
      writeReport('done', 'enfants', '5'),
      writeReport('done', 'parents', 'peu'),
    ].reduce((next, edit) => edit(next), EMPTY_WORKBENCH);
    // The third session holds nothing: it was not held.
    expect(figures(work)).toEqual([
      ['seances', 600, 200, true],
      ['parents', null, null, false],
      ['enfants', null, 500, false],
      ['participants', 1_000, 1_200, true],
    ]);
  });

  it('is named, shown as typed, and leaves apart what is told in words', () => {
    const work = writeReport(
      'planned',
      'participants',
      '10 ou 12',
    )(writeReport('done', 'enfants', '5')(EMPTY_WORKBENCH));
    const { figures: shown, observed } = reportOf(work);
    expect(shown.map(({ label, typed }) => [label, typed.planned, typed.done])).toEqual([
      ['Séances', '', ''],
      ['Parents différents', '', ''],
      ['Enfants différents', '', '5'],
      ['Participants', '10 ou 12', ''],
    ]);
    expect(observed.map(({ id }) => id)).toEqual(['retours']);
  });

  it('says sessions and parents once, where the strand has its own', () => {
    const own = {
      strand: '1.1',
      indicators: [
        { id: 'parents-differents', label: 'P', kind: 'quantitatif', unit: '', across: 'once', cites: [] },
        { id: 'seances', label: 'S', kind: 'quantitatif', unit: '', across: 'sessions', cites: [] },
      ],
    } as unknown as Indicators;
    expect(figures(EMPTY_WORKBENCH, own).map(([id]) => id)).toEqual([
      'enfants',
      'parents-differents',
      'seances',
    ]);
  });
});

describe('what a report lacks', () => {
  const lacks = (work: Workbench) => missingOf(work, reportOf(work)).map(({ words }) => words);

  it('is said where there is no budget', () => {
    expect(lacks(EMPTY_WORKBENCH)).toEqual([
      'Le nom du projet.',
      expect.stringContaining('Le budget prévu : sans lui, la colonne « Prévu » reste vide.'),
      expect.stringContaining('Ce qui a été fait'),
    ]);
  });

  it('is said where the budget is still the example of the guide', () => {
    const example = { ...PLANNED, budget: { ...PLANNED.budget, example: true } };
    const said = missingOf(example, reportOf(example));
    expect(said).toContainEqual({
      words: 'Votre budget : celui-ci est l’exemple du guide.',
      path: '/mon-budget/',
    });
    expect(said).toHaveLength(missingOf(PLANNED, reportOf(PLANNED)).length + 1);
  });

  it('is said of the lines, their accounts and what each came to', () => {
    const work = addLines([{ label: 'A' }, { label: 'B' }, { label: 'C', amount: 5 }])(PLANNED);
    expect(lacks(work).slice(1, -1)).toEqual([
      '2 dépenses prévues sont sans montant, et ne comptent pas dans le prévu.',
      expect.stringContaining('Le compte de certaines lignes'),
      expect.stringContaining('Le montant réalisé de 3 comptes'),
    ]);
  });
});

describe('where each thing that lacks is written', () => {
  const paths = (...edits: Edit[]) => {
    const work = done(...edits);
    return missingOf(work, reportOf(work)).map(({ words, path }) => [words.split(' ', 3).join(' '), path]);
  };
  const charge = addLines([{ label: 'Salle', amount: 8_000, account: '61' }]);

  it('is the page of the tool', () => {
    expect(paths()).toEqual([
      ['Le nom du', '/mon-dossier/'],
      ['Le budget prévu', '/mon-budget/'],
      ['Ce qui a', '/mon-evaluation/'],
    ]);
    expect(paths(charge, addLines([{ label: 'A' }]), spendOn('61', '1'))).toEqual([
      ['Le nom du', '/mon-dossier/'],
      ['Les ressources prévues', '/mon-budget/'],
      ['1 dépense prévue', '/mon-budget/'],
      ['Ce qui a', '/mon-evaluation/'],
    ]);
    expect(paths(addLines([{ label: 'A', amount: 1 }])).slice(2, 3)).toEqual([
      ['Le compte de', '/mon-budget/'],
    ]);
  });

  it('is nothing once all is there', () => {
    const named = (work: Workbench): Workbench => ({ ...work, project: { ...work.project, title: 'Café' } });
    const product = addResources([{ label: 'Caf', amount: 9_000, typed: null, account: '74' }]);
    const all = [
      charge,
      product,
      spendOn('61', '70'),
      spendOn('74', '90'),
      writeReport('done', 'enfants', '5'),
    ];
    expect(paths(...all, named)).toEqual([]);
  });

  it('agrees in number', () => {
    const [, , words] = missingOf(...twice(done(addLines([{ label: 'A' }]))));
    expect(words?.words).toBe('1 dépense prévue est sans montant, et ne compte pas dans le prévu.');
  });

  function twice(work: Workbench) {
    return [work, reportOf(work)] as const;
  }
});

describe('a text of the report', () => {
  it('is taken away when it is emptied, and leaves the others', () => {
    const work = done(writeReport('said', 'periode', 'Mai'), writeReport('said', 'raisons', 'La pluie'));
    expect(writeReport('said', 'periode', '')(work).report.said).toEqual({ raisons: 'La pluie' });
    expect(closeAccount('60')(done(spendOn('60', '1'), spendOn('61', '2'))).report.spent).toEqual({
      61: '2',
    });
  });

  it('stays within its bound', () => {
    const long = 'x'.repeat(5_000);
    const {
      planned,
      spent,
      done: counted,
      why,
      said,
    } = done(
      ...(['planned', 'spent', 'done', 'why', 'said'] as const).map((field) => writeReport(field, 'a', long)),
    ).report;
    expect([planned, spent, counted, why, said].map(({ a = '' }) => a.length)).toEqual([
      300, 300, 4_000, 4_000, 4_000,
    ]);
  });
});

describe('the year to come', () => {
  it('keeps the project, the budget and the indicators, and neither the sessions nor the report', () => {
    const work = [addSessions(2), spendOn('60', '12'), writeReport('said', 'periode', '2026')].reduce(
      (next, edit) => edit(next),
      PLANNED,
    );
    const next = nextYear(work);
    expect(next.budget).toBe(work.budget);
    expect(next.evaluation).toEqual(EMPTY_WORKBENCH.evaluation);
    expect(next.report).toEqual(EMPTY_WORKBENCH.report);
  });
});

describe('a file with a report', () => {
  it('says that it holds one as soon as one text is written', () => {
    const { empty, words } = reportPart;
    expect(words(empty)).toBe('');
    expect(words({ ...empty, why: { 60: 'Le prix' } })).toBe('un bilan commencé');
  });

  it('takes a version that older pages keep aside, and comes back as it was', () => {
    const work = [
      writeReport('why', '60', 'Le prix'),
      writeReport('planned', 'seances', '6'),
      writeReport('done', 'seances', '5'),
      writeReport('said', 'periode', '2026'),
      spendOn('60', '12'),
    ].reduce((next, edit) => edit(next), PLANNED);
    expect(writeWorkbench(work).startsWith('{"version":3,')).toBe(true);
    expect(parseWorkbench(writeWorkbench(work))).toEqual({ work, dropped: [], cut: [] });
    expect(writeWorkbench(PLANNED).startsWith('{"version":1,')).toBe(true);
    // An amount below zero asks for less than a report does.
    const less = addLines([{ label: 'Remise', amount: -100 }]);
    expect(writeWorkbench(less(PLANNED)).startsWith('{"version":2,')).toBe(true);
    expect(writeWorkbench(less(work)).startsWith('{"version":3,')).toBe(true);
  });
});
