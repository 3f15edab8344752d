import { describe, expect, it } from 'vitest';
import {
  completions,
  dimensions,
  isAnswered,
  isKnown,
  mayAsk,
  rowsFor,
} from '../../../../src/rules/decision/decision-table.ts';
import { concerns } from '../../../../src/rules/decision/question-words.ts';
import { smallTable, yesNo } from './small-table.ts';

const rows = [{ id: 'tout', verdict: 'eligible' }];
const sure = { ...yesNo('neuf'), nsp: false };
const table = smallTable({ questions: [sure, yesNo('facture')], rows });
const [strand, neuf, facture] = dimensions(table);
if (!strand || !neuf || !facture) throw new Error('three axes');

describe('an answer', () => {
  it.each([
    [strand, { volet: '1.1' }, true],
    [strand, { volet: 'nsp' }, true],
    [strand, { volet: '9.9' }, false],
    [neuf, { neuf: 'oui' }, true],
    [neuf, { neuf: 'nsp' }, false],
    [neuf, {}, false],
    [facture, { facture: 'nsp' }, true],
    [facture, { facture: 'bleu' }, false],
    [facture, { neuf: 'oui' }, false],
  ])('to %j among %j counts: %s', (axis, answers, counts) => {
    expect(isAnswered(axis, answers)).toBe(counts);
  });

  it('that is missing, unknown or stale ranges over all the options', () => {
    const cells = completions(table, { volet: '1.1', neuf: 'bleu', facture: 'nsp' });
    expect(cells).toEqual([
      { volet: '1.1', neuf: 'oui', facture: 'oui' },
      { volet: '1.1', neuf: 'oui', facture: 'non' },
      { volet: '1.1', neuf: 'non', facture: 'oui' },
      { volet: '1.1', neuf: 'non', facture: 'non' },
    ]);
    expect(completions(table, { neuf: 'oui', facture: 'non' })).toHaveLength(8);
  });
});

it('a question that has a meaning in one strand alone waits for the strand', () => {
  const alone = { ...neuf, strands: ['1.1' as const] };
  const two = { ...neuf, strands: ['1.1' as const, '1.2' as const] };
  expect(mayAsk(alone, { volet: 'nsp' })).toBe(false);
  expect(mayAsk(alone, { volet: '1.1' })).toBe(true);
  expect(mayAsk(alone, {})).toBe(true);
  expect(mayAsk(two, { volet: 'nsp' })).toBe(true);
  expect(mayAsk(neuf, { volet: 'nsp' })).toBe(true);
  expect(mayAsk({ id: 'neuf', options: ['oui'], nsp: true }, { volet: 'nsp' })).toBe(true);
});

it('a question has a meaning in its strands, and as long as the strand is not known', () => {
  const question = { ...yesNo('neuf'), strands: ['1.1' as const] };
  expect(concerns(question, '1.1')).toBe(true);
  expect(concerns(question, '1.2')).toBe(false);
  expect(concerns(question, 'nsp')).toBe(true);
  expect(concerns(question, undefined)).toBe(true);
  expect(concerns(yesNo('neuf'), '1.2')).toBe(true);
});

it('a strand is known when it is one, and not « Je ne sais pas »', () => {
  expect(['1.1', 'nsp', '', null, undefined].map(isKnown)).toEqual([true, false, false, false, false]);
});

it('a row accepts the cells of its strands that give each of its answers', () => {
  const parted = smallTable({
    questions: [yesNo('neuf')],
    rows: [
      { id: 'a', strands: ['1.1'], when: { neuf: ['oui'] }, verdict: 'eligible' },
      { id: 'b', strands: ['1.2'], verdict: 'eligible' },
    ],
  });
  const ids = (cell: Record<string, string>) => rowsFor(parted, cell).map(({ id }) => id);
  expect(ids({ volet: '1.1', neuf: 'oui' })).toEqual(['a']);
  expect(ids({ volet: '1.1', neuf: 'non' })).toEqual([]);
  expect(ids({ volet: '1.1' })).toEqual([]);
  expect(ids({ volet: '1.2' })).toEqual(['b']);
});
