import { expect, it } from 'vitest';
import { decideByStrand } from '../../../../src/rules/decision/by-strand.ts';
import { answerTree } from '../../../../src/rules/ways/answer-tree.ts';
import { placesOf } from '../../../../src/rules/ways/expense-places.ts';
import { strandStrip } from '../../../../src/rules/ways/strand-strip.ts';
import { smallTable, yesNo } from '../decision/small-table.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

const velos = smallExpenses.expenses.find(({ id }) => id === 'velos');
if (!velos) throw new Error('no vélos');

it('a tree asks what matters, with the answers that lead to each end', () => {
  const tree = answerTree(velos, '1.2');
  expect(tree).toEqual({
    question: velos.questions[0],
    branches: [
      {
        option: velos.questions[0]?.options[0],
        answers: { volet: '1.2', facture: 'oui' },
        then: { outcome: { verdict: 'eligible', reason: null } },
      },
      {
        option: velos.questions[0]?.options[1],
        answers: { volet: '1.2', facture: 'non' },
        then: { outcome: { verdict: 'undecided', reason: 'contradictory' } },
      },
    ],
  });
  expect(answerTree(velos, '2.1')).toEqual({ outcome: { verdict: 'ineligible', reason: null } });
});

it('strands with the same rule make one place, with the facts of each', () => {
  expect(
    placesOf(velos).map(({ strands, mark, cases }) => [
      strands.join(' '),
      mark,
      cases.map(({ row, answers, cites }) => [row.id, answers, cites]),
    ]),
  ).toEqual([
    [
      '1.1',
      null,
      [
        ['oui', ['Vous avez une facture', 'Le vélo est d’occasion'], ['A1V1-EXY-01']],
        ['si', ['La facture manque encore', 'Le vélo est d’occasion'], ['A1V1-EXY-01']],
        ['non', ['Le vélo est neuf'], ['A1V1-EXY-01']],
      ],
    ],
    [
      '1.2',
      null,
      [
        ['avec', ['Vous avez une facture'], ['A1V2-EXY-01']],
        ['contre', ['La facture manque encore'], ['A1V2-EXY-01']],
      ],
    ],
    ['2.1', 'no', [['ferme', [], ['A2V1-EXY-01']]]],
    [
      '2.2 3.1 3.2 4.1 4.2',
      'silent',
      [['tait', [], ['A2V2-EXY-01', 'A3V1-EXY-01', 'A3V2-EXY-01', 'A4V1-EXY-01', 'A4V2-EXY-01']]],
    ],
  ]);
});

it('cases that conclude alike give a place its mark; facts that rows share are named once', () => {
  const table = smallTable({
    questions: [yesNo('neuf')],
    rows: [
      { id: 'neuf', verdict: 'eligible', when: { neuf: ['oui'] } },
      { id: 'vieux', verdict: 'eligible', when: { neuf: ['non', 'nsp'] } },
    ],
  });
  expect(placesOf(table)).toMatchObject([
    { strands: ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'], mark: 'yes' },
  ]);
  const [first] = table.rows;
  expect(placesOf({ ...table, rows: first ? [first] : [] })[0]?.mark).toBe('yes');
});

it('rules that go by other names in other strands stand apart', () => {
  const rows = ['ab', 'c', 'a', 'bc'].map((id, i) => ({
    ...{ id, verdict: 'eligible', strands: [i < 2 ? '1.1' : '1.2'] },
  }));
  expect(placesOf(smallTable({ rows })).map(({ strands }) => strands.join(' '))).toEqual([
    ...['1.1', '1.2', '2.1 2.2 3.1 3.2 4.1 4.2'],
  ]);
});

it('a strip keeps the answers, and says yes only where nothing is left to ask', () => {
  const answers = { depense: 'velos', volet: '1.2', facture: 'oui' };
  const strip = strandStrip(velos, answers, decideByStrand(velos, answers));
  expect(strip.map(({ strand, mark }) => `${strand} ${String(mark)}`)).toEqual([
    ...[
      '1.1 null',
      '1.2 yes',
      '2.1 no',
      '2.2 silent',
      '3.1 silent',
      '3.2 silent',
      '4.1 silent',
      '4.2 silent',
    ],
  ]);
  expect(strip[0]).toEqual({
    ...{ strand: '1.1', mark: null, words: 'Cela dépend' },
    path: '/ma-depense/#volet=1.1&depense=velos&facture=oui',
  });
});
