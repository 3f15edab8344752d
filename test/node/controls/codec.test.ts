import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expenseVocabulary } from '../../../src/wizards/depense/expense-fields.ts';
import { projectVocabulary } from '../../../src/wizards/projet/project-fields.ts';
import { readFragment, writeFragment } from '../../../src/controls/fragment/codec.ts';
import { smallActions } from '../../react/small-actions.ts';
import { smallExpenses } from '../../react/small-expenses.ts';

const expenses = expenseVocabulary(smallExpenses);
const projects = projectVocabulary(smallActions);
const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const given = (answers: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;

describe('the fragment of the answers', () => {
  it('is written in the order of the questions, the strand first', () => {
    const answers = { neuf: 'non', depense: 'velos', facture: 'nsp', volet: '1.1' };
    expect(writeFragment(answers, expenses, null)).toBe('volet=1.1&depense=velos&facture=nsp&neuf=non');
  });

  it('carries the version of the rules last', () => {
    expect(writeFragment({ depense: 'gateaux' }, expenses, 'abc123')).toBe('depense=gateaux&r=abc123');
  });

  it('carries which answers were read from a phrase, as long as they are there', () => {
    const answers = { depense: 'velos', volet: '1.1' };
    const written = writeFragment(answers, expenses, 'abc123', ['depense', 'volet', 'neuf', 'ailleurs']);
    expect(written).toBe('volet=1.1&depense=velos&lu=depense.volet&r=abc123');
    expect(readFragment(written, expenses)).toEqual({
      answers,
      read: ['depense', 'volet'],
      version: 'abc123',
      dropped: 0,
    });
    expect(readFragment('depense=velos&lu=volet.zzz', expenses)).toMatchObject({ read: [], dropped: 0 });
  });

  it('is empty when nothing is answered', () => {
    expect(writeFragment({}, expenses, 'abc123')).toBe('');
  });

  it('is read back as it was written: expenses', () => {
    const cases = fc.record({
      volet: maybe('1.1', '1.2', '4.2', 'nsp'),
      depense: fc.constant('velos'),
      facture: maybe('oui', 'non', 'nsp'),
      neuf: maybe('oui', 'non'),
    });
    fc.assert(
      fc.property(cases, (answers) => {
        const kept = given(answers);
        expect(readFragment(writeFragment(kept, expenses, 'v1'), expenses)).toEqual({
          answers: kept,
          read: [],
          version: 'v1',
          dropped: 0,
        });
      }),
    );
  });

  it('is read back as it was written: projects, with their numbers', () => {
    const hundredths = fc.integer({ min: 0, max: 999_999 }).map((value) => String(value / 100));
    const cases = fc.record({
      action: fc.constant('chorale'),
      regularite: maybe('oui', 'non', 'nsp'),
      etp: hundredths,
    });
    fc.assert(
      fc.property(cases, (answers) => {
        const kept = given(answers);
        expect(readFragment(writeFragment(kept, projects, null), projects)).toEqual({
          answers: kept,
          read: [],
          version: null,
          dropped: 0,
        });
      }),
    );
  });

  it('never throws on garbage, and keeps nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (garbage) => {
        const { answers, dropped } = readFragment(`zz=${garbage}`.padEnd(10_240, 'x&='), expenses);
        expect(answers).toEqual({});
        expect(dropped).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['an unknown key', 'volet=1.1&couleur=bleu', 1],
    ['an unknown value', 'volet=1.1&depense=fusee', 1],
    ['a question of another expense', 'volet=1.1&depense=gateaux&facture=oui', 1],
    ['« Je ne sais pas » where it is not an answer', 'depense=velos&neuf=nsp', 1],
    ['the second of two answers', 'volet=1.1&volet=1.2', 1],
    ['a key of every object', '__proto__=x&constructor=y&toString=z', 3],
    ['a script', 'depense=<script>alert(1)</script>', 1],
    ['a broken escape', 'volet=%E0%A4%A', 1],
    ['an anchor', 'contenu', 1],
  ])('drops and counts %s', (_, fragment, count) => {
    const { answers, dropped } = readFragment(fragment, expenses);
    expect(dropped).toBe(count);
    expect(Object.keys(answers).every((key) => ['volet', 'depense'].includes(key))).toBe(true);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  });

  it.each(['-1', '1e3', '0x10', '12345', '1.234', ' 3', 'trois'])('drops the number %o', (value) => {
    expect(readFragment(`action=chorale&etp=${value}`, projects).answers).toEqual({ action: 'chorale' });
  });
});
