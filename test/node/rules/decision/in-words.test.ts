import { describe, expect, it } from 'vitest';
import { answersInWords } from '../../../../src/rules/decision/answers-in-words.ts';
import { changeGroups } from '../../../../src/rules/decision/change-groups.ts';
import type { Decision, Lead, Outcome } from '../../../../src/rules/decision/decide.ts';
import { isBetter, titleFor, wordsFor } from '../../../../src/rules/decision/outcome-words.ts';
import { markOf, MARK_WORDS } from '../../../../src/rules/decision/verdict-marks.ts';
import { verdictWords } from '../../../../src/rules/decision/verdict-words.ts';
import type { Row } from '../../../../src/schemas/rules/expense.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

const [velos] = smallExpenses.expenses;
if (!velos) throw new Error('no table');
const YES: Outcome = { verdict: 'eligible', reason: null };
const NO: Outcome = { verdict: 'ineligible', reason: null };
const lead = (question: string, option: string, ...outcomes: Outcome[]): Lead => ({
  question,
  option,
  outcomes,
});
const DONE: Decision = { kind: 'concluded', rows: [], ...YES };

describe('what would change an answer', () => {
  it('is said once for all the answers that lead to the same', () => {
    const changes = [
      lead('volet', '1.1', NO),
      lead('volet', '1.2', YES),
      lead('volet', '2.1', NO),
      lead('volet', '3.1', NO),
      lead('facture', 'oui', YES),
      lead('facture', 'non', YES),
      lead('neuf', 'oui', YES, NO),
    ];
    expect(changeGroups(velos, DONE, changes)).toEqual([
      {
        question: null,
        lines: ['Dans les volets 1.1, 2.1 et 3.1 : non.', 'Dans le volet 1.2 : oui.'],
      },
      {
        question: 'Avez-vous une facture ?',
        lines: ['« Oui, une facture » ou « Non, pas encore » : oui.'],
      },
      {
        question: 'Le vélo est-il neuf ?',
        lines: ['« Oui, neuf » : oui ou non.'],
      },
    ]);
  });

  it('is where each missing answer leads, while the question is open', () => {
    const open: Decision = {
      kind: 'open',
      next: null,
      possible: [YES, NO],
      leads: [lead('volet', '1.1', YES), lead('volet', '1.2', YES)],
    };
    expect(changeGroups(velos, open, [lead('volet', '4.1', NO)])).toEqual([
      { question: null, lines: ['Dans les volets 1.1 et 1.2 : oui.'] },
    ]);
  });
});

describe('the answers that lead to a row', () => {
  const question = (id: string, label: string, ...labels: string[]) => ({
    id,
    label,
    why: '',
    nsp: true,
    options: labels.map((each, i) => ({ id: String(i), label: each })),
  });
  const table = {
    questions: [
      question('q', 'Est-il neuf ?', 'Oui', 'Non', 'Je le loue'),
      question(
        'long',
        'Qui travaille ?',
        'Oui, un salarié travaille davantage',
        'Non, personne ne travaille de plus',
        'Une embauche',
      ),
    ],
  };
  it.each<[Row['when'], string[]]>([
    [{}, []],
    [{ q: ['0'] }, ['Est-il neuf ? Oui']],
    [{ q: ['1', '2'] }, ['Est-il neuf ? Non ou Je le loue']],
    [{ q: ['0', '1', '2'] }, []],
    [{ long: ['0'] }, ['Un salarié travaille davantage']],
    [{ long: ['0', '1'] }, ['Un salarié travaille davantage ou Personne ne travaille de plus']],
    [{ long: ['0', '2'] }, ['Qui travaille ? Oui, un salarié travaille davantage ou Une embauche']],
    [{ q: ['0'], long: ['2'] }, ['Est-il neuf ? Oui', 'Qui travaille ? Une embauche']],
    [{ ancienne: ['0'] }, []],
  ])('%j: %j', (when, words) => {
    expect(answersInWords(table, { when } as Row)).toEqual(words);
  });
});

it.each<[Outcome, string]>([
  [YES, 'Éligible'],
  [NO, 'Non éligible'],
  [{ verdict: 'conditional', reason: null }, 'Sous condition'],
  [{ verdict: 'undecided', reason: 'silent' }, 'Le texte n’en dit rien'],
  [{ verdict: 'undecided', reason: 'contradictory' }, 'Le texte se contredit'],
])('%j is « %s »', (outcome, words) => {
  expect(MARK_WORDS[markOf(outcome)]).toBe(words);
});

describe('outcomes within a sentence', () => {
  const IF: Outcome = { verdict: 'conditional', reason: null };
  const SILENT: Outcome = { verdict: 'undecided', reason: 'silent' };
  const TWO_WAYS: Outcome = { verdict: 'undecided', reason: 'contradictory' };

  it.each<[Outcome[], string]>([
    [[YES], 'oui'],
    [[IF], 'oui sous condition'],
    [[NO], 'non'],
    [[SILENT], 'l’annexe ne le dit pas'],
    [[TWO_WAYS], 'l’annexe se contredit'],
    [[YES, IF], 'oui, parfois sous condition'],
    [[NO, SILENT], 'non ou l’annexe ne le dit pas'],
    [[YES, NO, IF], 'peut-être oui, selon vos autres réponses'],
    [[NO, SILENT, TWO_WAYS], 'selon vos autres réponses'],
  ])('%j is « %s »', (outcomes, words) => {
    expect(wordsFor(outcomes)).toBe(words);
  });

  it.each<[Outcome, Outcome, boolean]>([
    [NO, YES, true],
    [NO, IF, true],
    [IF, YES, true],
    [SILENT, YES, true],
    [YES, IF, false],
    [YES, YES, false],
    [IF, IF, false],
    [IF, NO, false],
    [NO, SILENT, false],
  ])('from %j, %j is better news: %s', (now, other, better) => {
    expect(isBetter(lead('neuf', 'oui', other), now)).toBe(better);
  });

  it.each<[Outcome, Lead[], string]>([
    [YES, [], 'Oui, selon l’annexe'],
    [IF, [], 'Oui, sous condition'],
    [SILENT, [], 'L’annexe se tait'],
    [TWO_WAYS, [], 'L’annexe se contredit'],
    [NO, [], 'Non, selon l’annexe'],
    [NO, [lead('neuf', 'non', SILENT)], 'Non, selon l’annexe'],
    [NO, [lead('volet', '1.2', YES)], 'Non, pas dans ce volet'],
    [NO, [lead('volet', '1.2', YES), lead('neuf', 'non', IF)], 'Non, sauf si…'],
  ])('%j with %j is titled « %s »', (outcome, changes, title) => {
    const row = { because: '' } as Row;
    expect(
      titleFor({ kind: 'concluded', rows: [{ row, strands: [], cites: [] }], ...outcome }, changes),
    ).toBe(title);
  });
});

it('the words of two rows are said once each, in their order', () => {
  const row = (because: string, ask: string) =>
    ({ because, ask, conditions: ['Une facture.'], keep: ['Le devis'], instead: 'Louez.' }) as unknown as Row;
  const rows = [
    { row: row('A.', 'Quoi ?'), strands: [], cites: ['A1V1-EXY-01', 'A1V1-EXY-02'] },
    { row: row('B.', 'Quoi ?'), strands: [], cites: ['A1V1-EXY-02'] },
  ];
  expect(verdictWords({ kind: 'concluded', rows, ...YES })).toEqual({
    because: ['A.', 'B.'],
    conditions: ['Une facture.'],
    keep: ['Le devis'],
    instead: ['Louez.'],
    asks: ['Quoi ?'],
    cites: ['A1V1-EXY-01', 'A1V1-EXY-02'],
  });
});
