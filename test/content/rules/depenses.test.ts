import { describe, expect, it } from 'vitest';
import { unsigned } from '../../../src/reading/checks/signatures.ts';
import { readContent } from '../../../src/reading/content.ts';
import { decide } from '../../../src/rules/decision/decide.ts';
import { prove } from '../../../src/rules/decision/prove.ts';
import type { Signed, SignedTree } from '../../../src/schemas/signature.ts';

/*
 * Ce que chaque table doit répondre est signé à la main, l’annexe 2 sous les yeux, dans src/content/signatures.
 * La construction compare les rangées à ces signatures ; ici, c’est la décision elle-même, question après question.
 */
const REPONSES: Record<Signed, { verdict: string; reason: string | null }> = {
  éligible: { verdict: 'eligible', reason: null },
  'non éligible': { verdict: 'ineligible', reason: null },
  'sous condition': { verdict: 'conditional', reason: null },
  'n’en dit rien': { verdict: 'undecided', reason: 'silent' },
  'se contredit': { verdict: 'undecided', reason: 'contradictory' },
};

const { expenses, signatures } = readContent();

function tableOf(id: string) {
  const table = expenses.find((each) => each.id === id);
  if (!table) throw new Error(`no expense ${id}`);
  return table;
}

interface Case {
  id: string;
  answers: Record<string, string>;
  tree: SignedTree;
}
const roots = signatures.flatMap(({ id, strands }) =>
  Object.entries(strands).map(([volet, tree]): Case => ({ id, answers: { volet }, tree })),
);
/** A signature and all that it branches into. */
function opened(one: Case): Case[] {
  if (typeof one.tree === 'string') return [one];
  const branches = Object.entries(one.tree).flatMap(([question, options]) =>
    Object.entries(options).map(([option, tree]): Case => ({
      id: one.id,
      answers: { ...one.answers, [question]: option },
      tree,
    })),
  );
  return [one, ...branches.flatMap(opened)];
}
const cases = roots.flatMap(opened).map((one) => ({ ...one, where: Object.values(one.answers).join(', ') }));
const signed = cases.filter(({ tree }) => typeof tree === 'string');

describe('les signatures', () => {
  it('sont une par dépense, et signent deux cents réponses', () => {
    expect(signatures.map(({ id }) => id).sort()).toEqual(expenses.map(({ id }) => id).sort());
    expect(signed.length).toBeGreaterThanOrEqual(200);
    expect(cases.length - signed.length).toBeGreaterThan(30);
  });

  it.each(signed)('$id, $where : $tree', ({ id, answers, tree }) => {
    const expected = REPONSES[tree as Signed];
    expect(decide(tableOf(id), answers)).toMatchObject({ kind: 'concluded', ...expected });
  });

  it.each(cases.filter(({ tree }) => typeof tree !== 'string'))(
    '$id, $where : la question suivante est celle de la signature',
    ({ id, answers, tree }) => {
      expect(decide(tableOf(id), answers)).toMatchObject({ kind: 'open', next: Object.keys(tree)[0] });
    },
  );

  it.each([
    ['location', '1.1', 'éligible'],
    [
      'location',
      '4.1',
      { role: { reaap: 'n’en dit rien', promeneur: 'non éligible', 'coordination-pdn': 'n’en dit rien' } },
    ],
    ['alimentation', '1.1', 'n’en dit rien'],
    ['benevolat', '3.1', 'non éligible'],
    ['autre', '1.1', { habituelle: { oui: 'non éligible', non: 'n’en dit rien' } }],
    ['autre', '2.2', { habituelle: { oui: 'éligible', non: 'n’en dit rien' } }],
    ['autre', '3.2', 'n’en dit rien'],
    [
      'autre',
      '4.1',
      { role: { reaap: 'n’en dit rien', promeneur: 'non éligible', 'coordination-pdn': 'n’en dit rien' } },
    ],
  ])('disent de %s, en %s, ce que l’annexe dit', (id, strand, tree) => {
    const signature = signatures.find((each) => each.id === id)?.strands;
    expect(signature?.[strand as '1.1']).toEqual(tree);
  });

  it.each([
    ['éligible', 'eligible'],
    ['non éligible', 'ineligible'],
    ['sous condition', 'conditional'],
  ] as const)(
    'tombent toutes, sauf celles qui disent « %s », si toutes les rangées le disent',
    (word, verdict) => {
      const tables = expenses.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, verdict, reason: undefined })),
      }));
      const told = new Set(unsigned(tables, signatures).map((said) => said.split(': la rangée')[0]));
      expect(told.size).toBe(signed.filter(({ tree }) => tree !== word).length);
    },
  );

  it('manquent à une table, ou sont de trop', () => {
    const one = expenses.filter(({ id }) => id === 'location');
    expect(unsigned(one, [])).toEqual([
      'expenses/location.yaml: personne n’a signé cette table ; écrivez signatures/location.yaml, la réponse de chaque volet',
    ]);
    expect(unsigned([], [{ id: 'nuages', strands: {} }])).toEqual([
      'signatures/nuages.yaml: il n’y a pas de dépense « nuages » dans expenses/ ; renommez ce fichier ou retirez-le',
    ]);
  });

  it.each(expenses.map(({ id }) => id))('%s : la table est complète, sans recouvrement', (id) => {
    expect(prove(tableOf(id))).toEqual([]);
  });
});

describe('les charges habituelles', () => {
  const axe1 = [
    'prestataires',
    'location',
    'petit-materiel',
    'assurances',
    'communication',
    'transports',
    'billetterie',
  ];
  it.each(axe1)('%s, 1.1 et 1.2 : le oui rappelle que la charge habituelle n’est pas retenue', (id) => {
    for (const volet of ['1.1', '1.2']) {
      const decision = decide(tableOf(id), { volet });
      const conditions =
        decision.kind === 'concluded' ? decision.rows.flatMap(({ row }) => row.conditions) : [];
      expect(conditions.join(' ')).toMatch(/habituel/);
    }
  });

  it('sont écartées dans l’axe 1 et retenues en 2.2 et 3.1', () => {
    const verdict = (volet: string) => decide(tableOf('fonctionnement'), { volet });
    expect(verdict('1.1')).toMatchObject({ verdict: 'ineligible' });
    expect(verdict('1.2')).toMatchObject({ verdict: 'ineligible' });
    expect(verdict('2.2')).toMatchObject({ verdict: 'eligible' });
    expect(verdict('3.1')).toMatchObject({ verdict: 'eligible' });
  });
});

/* L’annexe, l. 206 et 311 : charges habituelles écartées en 1.1 et 1.2 ; l. 518 et 975 : retenues en 2.2 et 3.1. */
describe('« aucune de ces dépenses »', () => {
  const table = tableOf('autre');

  it.each<[volet: string, answers: Record<string, string>, verdict: string, reason: string | null]>([
    ['1.1', { habituelle: 'oui' }, 'ineligible', null],
    ['1.1', { habituelle: 'non' }, 'undecided', 'silent'],
    ['1.2', { habituelle: 'oui' }, 'ineligible', null],
    ['1.2', { habituelle: 'non' }, 'undecided', 'silent'],
    ['2.1', {}, 'undecided', 'silent'],
    ['2.2', { habituelle: 'oui' }, 'eligible', null],
    ['2.2', { habituelle: 'non' }, 'undecided', 'silent'],
    ['3.1', { habituelle: 'oui' }, 'eligible', null],
    ['3.1', { habituelle: 'non' }, 'undecided', 'silent'],
    ['3.2', {}, 'undecided', 'silent'],
    ['4.1', { role: 'reaap' }, 'undecided', 'silent'],
    ['4.1', { role: 'promeneur' }, 'ineligible', null],
    ['4.1', { role: 'coordination-pdn' }, 'undecided', 'silent'],
    ['4.2', {}, 'undecided', 'silent'],
  ])('%s %j : %s %s', (volet, answers, verdict, reason) => {
    expect(decide(table, { volet, ...answers })).toMatchObject({ kind: 'concluded', verdict, reason });
  });

  it.each([
    ['1.1', 'habituelle'],
    ['1.2', 'habituelle'],
    ['2.2', 'habituelle'],
    ['3.1', 'habituelle'],
    ['4.1', 'role'],
  ])('%s : demande d’abord %s', (volet, next) => {
    expect(decide(table, { volet })).toMatchObject({ kind: 'open', next });
  });

  it('est la dernière de toutes, et dit ce qui est à demander', () => {
    expect(expenses.at(-1)?.id).toBe('autre');
    const hint = table.questions.find(({ id }) => id === 'habituelle')?.hint;
    expect(hint).toMatch(
      /Une amende, un emprunt à rembourser, un amortissement, de l’argent reversé à d’autres n’en sont pas, selon nous : répondez « Non », et posez la question\.$/,
    );
  });

  it('a sa question prête dans chaque volet où l’annexe n’en dit rien', () => {
    const asks = table.rows.filter(({ verdict }) => verdict === 'undecided').map(({ ask }) => ask);
    expect(asks).toHaveLength(9);
    const end =
      / Cette dépense, \[dites laquelle\], peut-elle être prise en compte, et à quelles conditions \?$/;
    expect(asks.filter((ask) => !end.test(ask ?? ''))).toEqual([]);
  });
});
