import { describe, expect, it } from 'vitest';
import { answeredConditions } from '../../../../src/rules/decision/answered-conditions.ts';
import type { Decision, Lead, Outcome } from '../../../../src/rules/decision/decide.ts';
import type { Answers } from '../../../../src/rules/decision/decision-table.ts';
import { yesNo } from './small-table.ts';

const YES: Outcome = { verdict: 'eligible', reason: null };
const IF: Outcome = { verdict: 'conditional', reason: null };
const NO: Outcome = { verdict: 'ineligible', reason: null };
const SILENT: Outcome = { verdict: 'undecided', reason: 'silent' };
const concluded = (outcome: Outcome): Decision => ({ kind: 'concluded', rows: [], ...outcome });
const lead = (question: string, option: string, ...outcomes: Outcome[]): Lead => ({
  ...{ question, option, outcomes },
});
const questions = [{ ...yesNo('neuf'), unknown: 'Il est neuf' }, yesNo('facture')];
const said = (answers: Answers, decision: Decision, changes: Lead[]) =>
  answeredConditions({ questions }, answers, decision, changes).map(({ id, status, label }) =>
    [id, status, label].join(' '),
  );

describe('what an answer says of the expense', () => {
  const answers = { neuf: 'oui' };
  it.each<[string, Decision, Lead[], string[]]>([
    ['keeps the « oui »', concluded(YES), [lead('neuf', 'non', NO)], ['neuf met C’est vrai']],
    ['stands in the way of one', concluded(NO), [lead('neuf', 'non', YES)], ['neuf unmet C’est vrai']],
    [
      'stands in the way, as soon as one other answer leads to it',
      concluded(IF),
      [lead('neuf', 'non', NO), lead('neuf', 'loue', YES)],
      ['neuf unmet C’est vrai'],
    ],
    ['is nothing where no other is better than « non »', concluded(NO), [lead('neuf', 'non', SILENT)], []],
    ['is nothing where the annexe is silent', concluded(SILENT), [lead('neuf', 'non', YES)], []],
    ['is nothing where only another answer matters', concluded(YES), [lead('facture', 'non', NO)], []],
    ['is nothing where nothing else would be', concluded(YES), [], []],
    [
      'is nothing while the answer is open',
      { kind: 'open', next: 'facture', possible: [YES, NO], leads: [lead('facture', 'non', NO)] },
      [lead('neuf', 'non', YES)],
      [],
    ],
  ])('%s', (_, decision, changes, words) => {
    expect(said(answers, decision, changes)).toEqual(words);
  });

  it('is nothing of a question without answer, or with one that it does not offer', () => {
    expect(said({}, concluded(YES), [lead('neuf', 'non', NO)])).toEqual([]);
    expect(said({ neuf: 'bleu' }, concluded(YES), [lead('neuf', 'non', NO)])).toEqual([]);
  });
});

describe('what one does not know', () => {
  const open = (...ids: string[]): Decision => ({
    ...{ kind: 'open', next: null, possible: [YES, NO] },
    leads: ids.map((id) => lead(id, 'oui', YES)),
  });

  it('is to check where it decides, and has words', () => {
    const unsure = { neuf: 'nsp', facture: 'nsp' };
    expect(said(unsure, open('neuf', 'facture'), [])).toEqual(['neuf unknown Il est neuf']);
    expect(said(unsure, open('facture'), [])).toEqual([]);
    expect(said(unsure, concluded(YES), [])).toEqual([]);
  });
});
