import { describe, expect, it } from 'vitest';
import { type Field, accepts, answerLabel } from '../../../src/controls/fragment/field.ts';
import { criterionFields, questionField, strandField } from '../../../src/controls/fragment/rule-fields.ts';
import type { Criterion } from '../../../src/schemas/rules/action.ts';

const NUMBER: Field = { id: 'etp', label: 'Combien ?', kind: 'number', options: [], unit: 'Etp', nsp: true };
const CHOICE: Field = {
  id: 'neuf',
  label: 'Neuf ?',
  kind: 'choice',
  options: [{ id: 'oui', label: 'Oui, neuf' }],
  nsp: false,
};

describe('a field', () => {
  it.each([
    [NUMBER, '0', true],
    [NUMBER, '9999', true],
    [NUMBER, '0.5', true],
    [NUMBER, '0.25', true],
    [NUMBER, '0.125', false],
    [NUMBER, '0,5', false],
    [NUMBER, '10000', false],
    [NUMBER, '-1', false],
    [NUMBER, '5.', false],
    [NUMBER, '', false],
    [NUMBER, 'nsp', true],
    [CHOICE, 'oui', true],
    [CHOICE, 'non', false],
    [CHOICE, 'nsp', false],
  ])('%j holds « %s »: %s', (field, value, held) => {
    expect(accepts(field, value)).toBe(held);
  });

  it.each([
    [NUMBER, '0.5', '0,5 Etp'],
    [{ ...NUMBER, unit: undefined }, '3', '3'],
    [NUMBER, 'nsp', 'Je ne sais pas'],
    [CHOICE, 'oui', 'Oui, neuf'],
    [CHOICE, 'ancienne', 'ancienne'],
  ])('%j says « %s » as « %s »', (field, value, words) => {
    expect(answerLabel(field, value)).toBe(words);
  });
});

describe('the field of a rule', () => {
  const common = {
    id: 'une',
    label: 'Une condition',
    question: 'Une question ?',
    hint: 'Une aide.',
    why: 'Parce que.',
  };
  const of = (more: object) =>
    criterionFields({ ...common, ...more } as Criterion, [{ id: '2A', name: 'Corse-du-Sud' }]);
  const asked = { id: 'une', label: 'Une question ?', hint: 'Une aide.', why: 'Parce que.', nsp: true };
  const yesNo = [
    { id: 'oui', label: 'Oui' },
    { id: 'non', label: 'Non' },
  ];

  it.each([
    [{ type: 'yes-no' }, [{ ...asked, kind: 'choice', options: yesNo }]],
    [
      { type: 'one-of', options: [{ id: 'a', label: 'A' }] },
      [{ ...asked, kind: 'choice', options: [{ id: 'a', label: 'A' }] }],
    ],
    [
      { type: 'departement' },
      [{ ...asked, kind: 'list', options: [{ id: '2A', label: '2A · Corse-du-Sud' }] }],
    ],
    [{ type: 'at-least', unit: 'Etp' }, [{ ...asked, kind: 'number', unit: 'Etp', options: yesNo }]],
    [{ type: 'between', unit: 'parents' }, [{ ...asked, kind: 'number', unit: 'parents', options: yesNo }]],
    [{ type: 'during' }, []],
  ])('for a criterion %j', (more, fields) => {
    expect(of(more)).toEqual(fields);
  });

  it('for a question keeps whether « Je ne sais pas » is offered', () => {
    const question = {
      id: 'neuf',
      label: 'Neuf ?',
      why: 'Parce que.',
      options: [{ id: 'oui', label: 'Oui', statement: 'Il est neuf' }],
      nsp: false,
    };
    expect(questionField(question)).toEqual({ ...question, hint: undefined, kind: 'choice' });
  });

  it('for the strand names each, and may not be known', () => {
    expect(strandField([{ id: '1.1', name: 'Parents', gist: 'Ensemble' }])).toMatchObject({
      id: 'volet',
      options: [{ id: '1.1', label: '1.1 · Parents', summary: 'Ensemble' }],
      nsp: true,
    });
  });
});
