import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reading/content.ts';
import { balanceOf } from '../../../../src/rules/budget/balance.ts';
import {
  type BudgetLine,
  BUCKETS,
  createJudge,
  strandsOf,
  totalsOf,
} from '../../../../src/rules/budget/budget.ts';
import { budgetLines } from '../work/random-workbench.ts';

const { expenses } = readContent();
const judge = createJudge(expenses);

const LINE: BudgetLine = {
  id: 'l1',
  label: '',
  amount: 10_000,
  typed: null,
  expense: null,
  suggested: false,
  strand: null,
  account: null,
  answers: {},
};

/*
 * Où va chaque ligne d’un budget, à relire avec l’annexe 2 sous les yeux.
 * « ask », à demander : l’annexe n’en dit rien ou se contredit, ou le porteur ne sait pas. « missing », à compléter : il manque
 * une réponse de lui (la dernière colonne dit laquelle). Une catégorie seulement proposée ne décide de rien.
 */
const HEURES = { 'deja-finance': 'non', 'temps-en-plus': 'oui', 'gestionnaire-finance': 'oui' };
const CAS: [
  nom: string,
  ligne: Partial<BudgetLine>,
  volet: string | null,
  bucket: string,
  next: string | null,
][] = [
  ['un intervenant en 1.1', { expense: 'prestataires' }, '1.1', 'eligible', null],
  ['un goûter en 1.1', { expense: 'alimentation' }, '1.1', 'ask', null],
  ['un ordinateur acheté en 3.1', { expense: 'investissement' }, '3.1', 'ineligible', null],
  ['une location en 3.1, sans autre précision', { expense: 'location' }, '3.1', 'missing', 'habituelle'],
  [
    'une location habituelle en 3.1',
    { expense: 'location', answers: { habituelle: 'oui' } },
    '3.1',
    'eligible',
    null,
  ],
  [
    'des heures en plus, non prouvées',
    { expense: 'salaires', answers: { ...HEURES, justificatif: 'non' } },
    '1.1',
    'conditional',
    null,
  ],
  [
    'des heures en plus, prouvées',
    { expense: 'salaires', answers: { ...HEURES, justificatif: 'oui' } },
    '1.1',
    'eligible',
    null,
  ],
  ['un salaire sans réponse', { expense: 'salaires' }, '1.2', 'missing', 'deja-finance'],
  ['une salle dans une ligne d’un autre volet', { expense: 'location', strand: '2.1' }, '1.1', 'ask', null],
  ['une ligne sans catégorie', {}, '1.1', 'missing', 'depense'],
  ['une catégorie qui n’existe plus', { expense: 'ancienne' }, '1.1', 'missing', 'depense'],
  ['un salaire sans volet', { expense: 'salaires' }, null, 'missing', 'volet'],
  [
    'un intervenant seulement proposé',
    { expense: 'prestataires', suggested: true },
    '1.1',
    'missing',
    'depense',
  ],
  [
    'un achat seulement proposé, sans volet',
    { expense: 'investissement', suggested: true },
    null,
    'missing',
    'depense',
  ],
  [
    'une location dont on ne sait pas si elle est habituelle',
    { expense: 'location', answers: { habituelle: 'nsp' } },
    '3.1',
    'ask',
    null,
  ],
  ['un salaire au volet inconnu', { expense: 'salaires' }, 'nsp', 'ask', null],
];

describe('une ligne de budget', () => {
  it.each(CAS)('%s', (_, ligne, volet, bucket, next) => {
    expect(judge({ ...LINE, ...ligne }, volet)).toMatchObject({ bucket, next, inKind: false });
  });

  it.each(['benevolat', 'contributions-nature'])('%s est montré à part, et jamais compté', (expense) => {
    const judged = judge({ ...LINE, expense, account: '60' }, '1.1');
    expect(judged.inKind).toBe(true);
    expect(totalsOf([judged])).toMatchObject({ total: 0, ineligible: 0, inKind: 10_000 });
  });

  it('is not decided again while it does not change', () => {
    const line = { ...LINE, expense: 'location' };
    expect(judge(line, '1.1')).toBe(judge(line, '1.1'));
    expect(judge(line, '1.2')).not.toBe(judge({ ...line }, '1.2'));
    expect(judge(line, '3.1').next).toBe('habituelle');
  });
});

describe('un budget mêlé', () => {
  const LIGNES: BudgetLine[] = [
    { ...LINE, amount: 30_000, expense: 'prestataires' },
    { ...LINE, amount: 4_000, expense: 'investissement' },
    { ...LINE, amount: 700, expense: 'alimentation' },
    { ...LINE, amount: 5_000, expense: 'salaires' },
    { ...LINE, amount: 250 },
    { ...LINE, amount: 900, expense: 'prestataires', suggested: true },
    { ...LINE, amount: 60, expense: 'benevolat', suggested: true },
    { ...LINE, amount: 8, expense: 'benevolat' },
  ];

  it('met ce qui attend le porteur à part de ce qui attend la Caf, et le compte dans le total', () => {
    expect(totalsOf(LIGNES.map((line) => judge(line, '1.1')))).toEqual({
      eligible: 30_000,
      conditional: 0,
      ineligible: 4_000,
      ask: 700,
      missing: 6_210,
      total: 40_910,
      inKind: 8,
    });
  });

  it('compte la catégorie proposée une fois confirmée', () => {
    const confirmed = LIGNES.map((line) => judge({ ...line, suggested: false }, '1.1'));
    expect(totalsOf(confirmed)).toEqual({
      eligible: 30_900,
      conditional: 0,
      ineligible: 4_000,
      ask: 700,
      missing: 5_250,
      total: 40_850,
      inKind: 68,
    });
  });

  it('ne range sous aucun compte, mais dans la balance, ce qui est seulement proposé', () => {
    const balance = balanceOf(
      [{ ...LINE, expense: 'location', suggested: true }].map((line) => judge(line, '1.1')),
      [],
    );
    expect(balance.charges).toEqual([{ account: null, total: 10_000 }]);
    expect(balance.totalCharges).toBe(10_000);
  });
});

describe('the totals', () => {
  it('add up, bucket by bucket, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000_000_000 })),
        fc.infiniteStream(fc.constantFrom(...BUCKETS)),
        (amounts, buckets) => {
          const lines = amounts.map((amount) => ({
            line: { amount },
            bucket: buckets.next().value ?? 'ask',
            inKind: false,
          }));
          const totals = totalsOf(lines);
          expect(BUCKETS.reduce((sum, bucket) => sum + totals[bucket], 0)).toBe(totals.total);
          expect(BigInt(totals.total)).toBe(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
        },
      ),
    );
  });

  it('do not depend on the order of the lines', () => {
    const shuffled = fc
      .array(budgetLines, { maxLength: 30 })
      .chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      );
    fc.assert(
      fc.property(shuffled, fc.constantFrom('1.1', '3.1', '4.1', null), ([lines, others], strand) => {
        const totals = (list: readonly BudgetLine[]) => totalsOf(list.map((line) => judge(line, strand)));
        expect(totals(others)).toEqual(totals(lines));
        const balance = (list: readonly BudgetLine[]) =>
          balanceOf(
            list.map((line) => judge(line, strand)),
            [],
          );
        expect(balance(others)).toEqual(balance(lines));
      }),
      { numRuns: 200 },
    );
  });

  it('a thousand times ten cents is one hundred euros', () => {
    const lines = Array.from({ length: 1_000 }, () => ({
      line: { amount: 10 },
      bucket: 'eligible' as const,
      inKind: false,
    }));
    expect(totalsOf(lines).eligible).toBe(10_000);
  });

  it('tell the strands that a budget mixes', () => {
    const lines = ['3.1', '1.1', '1.1', 'nsp', null].map((strand) =>
      judge({ ...LINE, expense: 'location', strand }, null),
    );
    expect(strandsOf(lines)).toEqual(['1.1', '3.1']);
    const inKind = judge({ ...LINE, expense: 'benevolat', strand: '2.2' }, null);
    expect(strandsOf([...lines, inKind])).toEqual(['1.1', '3.1']);
  });
});

/** The account that each category usually stands under, typed from the chart of accounts of associations. */
const COMPTES: [string, string | null][] = [
  ['prestataires', '62'],
  ['location', '61'],
  ['petit-materiel', '60'],
  ['assurances', '61'],
  ['communication', '62'],
  ['transports', '62'],
  ['billetterie', '62'],
  ['salaires', '64'],
  ['fonctionnement', '61'],
  ['alimentation', '60'],
  ['garde-enfants', '62'],
  ['hebergement', '62'],
  ['informatique', '60'],
  ['formation', '62'],
  ['contributions-nature', '86'],
  ['benevolat', '86'],
  ['investissement', null],
  ['autre', null],
];

describe('le budget par comptes', () => {
  it('a un compte usuel pour chaque catégorie, et aucun pour un investissement, ni pour une autre dépense', () => {
    expect(expenses.map(({ id }) => [id, judge({ ...LINE, expense: id }, '1.1').account]).sort()).toEqual(
      [...COMPTES].sort(),
    );
  });

  const resource = { id: 'p1', label: '', amount: 5_000, typed: null, account: '74' };
  const location = { ...LINE, expense: 'location' };
  const judged = (lines: readonly BudgetLine[]) => lines.map((line) => judge(line, '1.1'));

  it('range chaque ligne sous le compte de sa catégorie, ou sous celui qui est choisi', () => {
    const lines = [location, { ...LINE, expense: 'location', account: '60' }, LINE];
    const { charges } = balanceOf(judged(lines), []);
    expect(charges.map(({ account, total }) => [account?.id ?? null, total])).toEqual([
      ['60', 10_000],
      ['61', 10_000],
      [null, 10_000],
    ]);
  });

  it('ne montre pas un compte dont aucune ligne n’a de montant', () => {
    const lines = [location, { ...LINE, expense: 'salaires', amount: null }];
    const { charges, products } = balanceOf(judged(lines), [{ ...resource, amount: null }]);
    expect(charges.map(({ account, total }) => [account?.id, total])).toEqual([['61', 10_000]]);
    expect(products).toEqual([]);
  });

  it('dit l’écart entre les charges et les produits', () => {
    expect(balanceOf(judged([location]), [resource]).gap).toBe(5_000);
    expect(balanceOf(judged([location]), [{ ...resource, amount: 10_000 }]).gap).toBe(0);
    expect(balanceOf([], [resource]).gap).toBe(-5_000);
  });

  it('ne compte jamais les contributions en nature', () => {
    const balance = balanceOf(judged([{ ...LINE, expense: 'benevolat' }]), [{ ...resource, account: '87' }]);
    expect(balance).toEqual({
      charges: [],
      products: [],
      totalCharges: 0,
      totalProducts: 0,
      gap: 0,
      inKindCharges: 10_000,
      inKindProducts: 5_000,
    });
  });
});
