import { describe, expect, it } from 'vitest';
import { answeredConditions } from '../../../../src/rules/decision/answered-conditions.ts';
import { answersInWords } from '../../../../src/rules/decision/answers-in-words.ts';
import { changeGroups } from '../../../../src/rules/decision/change-groups.ts';
import { decide, type Lead, type Outcome } from '../../../../src/rules/decision/decide.ts';
import type { Answers } from '../../../../src/rules/decision/decision-table.ts';
import { isBetter, recallsOf, titleFor, wordsFor } from '../../../../src/rules/decision/outcome-words.ts';
import { markOf, MARK_WORDS } from '../../../../src/rules/decision/verdict-marks.ts';
import { verdictWords } from '../../../../src/rules/decision/verdict-words.ts';
import { wouldChange } from '../../../../src/rules/decision/would-change.ts';
import type { Row } from '../../../../src/schemas/rules/expense.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

const [first] = smallExpenses.expenses;
if (!first) throw new Error('no table');
const velos = first;
const YES: Outcome = { verdict: 'eligible', reason: null };
const NO: Outcome = { verdict: 'ineligible', reason: null };
const lead = (question: string, option: string, ...outcomes: Outcome[]): Lead => ({
  question,
  option,
  outcomes,
});
/** What the card of the small expense lists, on these answers. */
function listed(answers: Answers) {
  const decision = decide(velos, answers);
  return changeGroups(velos, decision, wouldChange(velos, answers, decision));
}

describe('what would change an answer', () => {
  it('is what to change for a « oui », each line complete; another strand comes last', () => {
    expect(listed({ volet: '1.1', facture: 'non', neuf: 'oui' })).toEqual([
      {
        question: null,
        lines: ['Si le vélo est d’occasion : oui sous condition.'],
      },
    ]);
    expect(listed({ volet: '2.1', neuf: 'non' })).toEqual([
      {
        question: null,
        lines: [
          'Dans le volet 1.1 : oui si vous avez une facture ; sinon, oui sous condition.',
          'Dans le volet 1.2 : oui si vous avez une facture ; sinon, l’annexe se contredit.',
        ],
      },
    ]);
    expect(listed({ volet: '1.1', facture: 'non', neuf: 'non' })).toEqual([
      { question: null, lines: ['Si vous avez une facture : oui.'] },
    ]);
  });

  it('is nothing on a « oui »: nothing worse is listed', () => {
    expect(listed({ volet: '1.1', facture: 'oui', neuf: 'non' })).toEqual([]);
  });

  it('is where each missing answer leads, while the answer is open', () => {
    expect(listed({ volet: '1.2', facture: 'nsp' })).toEqual([
      {
        question: 'Avez-vous une facture ?',
        lines: ['Si vous avez une facture : oui.', 'Si la facture manque encore : l’annexe se contredit.'],
      },
    ]);
  });

  it('is said once for all the answers that lead to the same', () => {
    expect(listed({ volet: '2.1', facture: 'oui', neuf: 'non' })).toEqual([
      { question: null, lines: ['Dans les volets 1.1 et 1.2 : oui.'] },
    ]);
  });
});

describe('what the answers say of the expense', () => {
  const said = (answers: Answers) => {
    const decision = decide(velos, answers);
    const changes = wouldChange(velos, answers, decision);
    return answeredConditions(velos, answers, decision, changes).map(
      ({ status, label, words }) => `${status}: ${label} · ${words}`,
    );
  };

  it('is a statement, never the answer itself', () => {
    expect(said({ volet: '1.1', facture: 'oui', neuf: 'non' })).toEqual([
      'met: Vous avez une facture · convient',
      'met: Le vélo est d’occasion · convient',
    ]);
    expect(said({ volet: '1.1', facture: 'oui', neuf: 'oui' })).toEqual([
      'unmet: Le vélo est neuf · ne convient pas',
    ]);
  });

  it('is what is left to check, where the reader does not know', () => {
    expect(said({ volet: '1.2', facture: 'nsp' })).toEqual(['unknown: Vous avez une facture · à vérifier']);
  });

  it('is not that one does not know, where the answer is settled all the same', () => {
    expect(said({ volet: '1.1', facture: 'nsp', neuf: 'oui' })).toEqual([
      'unmet: Le vélo est neuf · ne convient pas',
    ]);
  });

  it('is nothing where the annexe leaves it undecided', () => {
    expect(said({ volet: '1.2', facture: 'non' })).toEqual([]);
  });
});

describe('the answers that lead to a row', () => {
  const question = (id: string, ...statements: string[]) => ({
    id,
    label: '',
    why: '',
    nsp: true,
    options: statements.map((statement, i) => ({ id: String(i), label: '', statement })),
  });
  const table = { questions: [question('q', 'Il est neuf', 'Il est vieux', 'Il est loué')] };
  it.each<[Row['when'], string[]]>([
    [{}, []],
    [{ q: ['0'] }, ['Il est neuf']],
    [{ q: ['1', '2'] }, ['Il est vieux ou il est loué']],
    [{ q: ['0', '1', '2'] }, []],
  ])('%j are said « %j »', (when, words) => {
    expect(answersInWords(table, { when } as Row)).toEqual(words);
  });
});

it.each<[Outcome, string]>([
  [YES, 'Éligible'],
  [NO, 'Non éligible'],
  [{ verdict: 'conditional', reason: null }, 'Sous condition'],
  [{ verdict: 'undecided', reason: 'silent' }, 'L’annexe n’en dit rien'],
  [{ verdict: 'undecided', reason: 'contradictory' }, 'L’annexe se contredit'],
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
    [[SILENT], 'l’annexe n’en dit rien'],
    [[TWO_WAYS], 'l’annexe se contredit'],
    [[{ verdict: 'undecided', reason: null }], 'l’annexe n’en dit rien'],
    [[YES, IF], 'oui, parfois sous condition'],
    [[NO, SILENT], 'non ou l’annexe n’en dit rien, selon vos autres réponses'],
    [[YES, NO, IF], 'peut-être oui, selon vos autres réponses'],
    [
      [NO, SILENT, TWO_WAYS],
      'non, l’annexe n’en dit rien ou l’annexe se contredit, selon vos autres réponses',
    ],
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
    [SILENT, [], 'L’annexe n’en dit rien'],
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

describe('what a « oui » recalls', () => {
  const { recalls } = smallExpenses;
  const recalled = (outcome: Outcome, strand: string | undefined) =>
    recallsOf({ kind: 'concluded', rows: [], ...outcome }, recalls, strand).map(({ text }) => text);

  it('is what its strand asks besides', () => {
    expect(recalled(YES, '1.1')).toEqual(['Le vélo ne suffit pas : il sert une action.']);
    expect(recalled({ verdict: 'conditional', reason: null }, '1.1')).toHaveLength(1);
  });
  it('is nothing elsewhere, nor with another answer', () => {
    expect(recalled(YES, '1.2')).toEqual([]);
    expect(recalled(YES, undefined)).toEqual([]);
    expect(recalled(NO, '1.1')).toEqual([]);
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
