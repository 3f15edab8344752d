import { describe, expect, it } from 'vitest';
import { decideByStrand } from '../../../../src/rules/decision/by-strand.ts';
import { decide } from '../../../../src/rules/decision/decide.ts';
import { wouldChange } from '../../../../src/rules/decision/would-change.ts';
import { CITES, smallTable, yesNo } from './small-table.ts';

/* In axis 1 only a bill settles it; in 2.1 nothing is asked; elsewhere it must be new, then billed. */
const AXIS_1 = ['1.1', '1.2'];
const OTHERS = ['2.2', '3.1', '3.2', '4.1', '4.2'];
const table = smallTable({
  questions: [yesNo('neuf'), yesNo('facture')],
  rows: [
    { id: 'facture', strands: AXIS_1, when: { facture: ['oui'] }, verdict: 'eligible' },
    { id: 'sans-facture', strands: AXIS_1, when: { facture: ['non'] }, verdict: 'ineligible' },
    { id: 'silence', strands: ['2.1'], verdict: 'undecided', reason: 'silent', ask: 'Qu’en est-il ?' },
    { id: 'ancien', strands: OTHERS, when: { neuf: ['non'] }, verdict: 'ineligible' },
    {
      id: 'neuf-sans-facture',
      strands: OTHERS,
      when: { neuf: ['oui'], facture: ['non'] },
      verdict: 'conditional',
      conditions: ['Une facture'],
    },
    { id: 'neuf-facture', strands: OTHERS, when: { neuf: ['oui'], facture: ['oui'] }, verdict: 'eligible' },
  ],
});

describe('decide', () => {
  it('asks the strand first', () => {
    expect(decide(table, {})).toMatchObject({ kind: 'open', next: 'volet' });
  });

  it('never asks a question whose answer changes nothing', () => {
    expect(decide(table, { volet: '1.1' })).toMatchObject({ next: 'facture' });
    expect(decide(table, { volet: '4.2', neuf: 'non' })).toMatchObject({ kind: 'concluded' });
  });

  it('concludes without a question where none matters', () => {
    expect(decide(table, { volet: '2.1' })).toMatchObject({
      kind: 'concluded',
      verdict: 'undecided',
      reason: 'silent',
    });
  });

  it('gives the row that concludes, with its own strand’s sources', () => {
    const decision = decide(table, { volet: '1.2', facture: 'oui' });
    expect(decision).toMatchObject({
      rows: [{ row: { id: 'facture' }, strands: ['1.2'], cites: CITES['1.2'] }],
    });
  });

  it('concludes as soon as two rows agree, and gives both', () => {
    const agreeing = smallTable({
      questions: [yesNo('neuf')],
      rows: [
        { id: 'neuf', when: { neuf: ['oui'] }, verdict: 'eligible' },
        { id: 'ancien', when: { neuf: ['non'] }, verdict: 'eligible' },
      ],
    });
    const decision = decide(agreeing, { volet: '1.1' });
    expect(decision).toMatchObject({ kind: 'concluded', verdict: 'eligible', reason: null });
    expect(decision.kind === 'concluded' && decision.rows.map(({ row }) => row.id)).toEqual([
      'neuf',
      'ancien',
    ]);
  });

  it('keeps a silence and a contradiction apart', () => {
    const both = smallTable({
      questions: [yesNo('neuf')],
      rows: [
        { id: 'a', when: { neuf: ['oui'] }, verdict: 'undecided', reason: 'silent', ask: 'Qu’en est-il ?' },
        {
          id: 'b',
          when: { neuf: ['non'] },
          verdict: 'undecided',
          reason: 'contradictory',
          ask: 'Qu’en est-il ?',
        },
      ],
    });
    expect(decide(both, { volet: '1.1' })).toMatchObject({ kind: 'open', next: 'neuf' });
  });

  it('takes « Je ne sais pas » as an answer and goes on to the next question', () => {
    expect(decide(table, { volet: '3.1', neuf: 'nsp' })).toMatchObject({ kind: 'open', next: 'facture' });
  });

  it('stops asking when only « Je ne sais pas » stands in the way, and says where each answer leads', () => {
    expect(decide(table, { volet: '3.1', neuf: 'nsp', facture: 'oui' })).toMatchObject({
      kind: 'open',
      next: null,
      leads: [
        { question: 'neuf', option: 'oui', outcomes: [{ verdict: 'eligible', reason: null }] },
        { question: 'neuf', option: 'non', outcomes: [{ verdict: 'ineligible', reason: null }] },
      ],
    });
  });

  it('says which verdicts are still possible', () => {
    const decision = decide(table, { volet: '3.1', neuf: 'oui' });
    expect(decision.kind === 'open' && decision.possible.map(({ verdict }) => verdict).sort()).toEqual([
      'conditional',
      'eligible',
    ]);
  });

  it('drops an answer that the table does not know', () => {
    expect(decide(table, { volet: '1.1', facture: 'peut-être', humeur: 'bonne' })).toEqual(
      decide(table, { volet: '1.1' }),
    );
  });

  it('tells apart the answers whose names read alike once joined', () => {
    const named = (id: string, ...options: string[]) => ({
      ...yesNo(id),
      options: options.map((option) => ({ id: option, label: option, statement: `C’est ${option}` })),
    });
    const alike = smallTable({
      questions: [named('a', 'x', 'xy'), named('b', 'yz', 'z'), yesNo('neuf')],
      rows: [
        { id: 'un', when: { a: ['x'] }, verdict: 'eligible' },
        { id: 'deux', when: { a: ['xy'] }, verdict: 'ineligible' },
      ],
    });
    expect(decide(alike, { volet: '1.1', a: 'nsp' })).toMatchObject({ kind: 'open', next: null });
  });

  it('refuses a table with a hole instead of guessing', () => {
    const holed = smallTable({
      questions: [yesNo('neuf')],
      rows: [{ id: 'a', when: { neuf: ['oui'] }, verdict: 'eligible' }],
    });
    expect(() => decide(holed, { volet: '1.1' })).toThrow('0 rows accept volet = 1.1, neuf = non');
    expect(decide(holed, { volet: '1.1', neuf: 'oui' })).toMatchObject({ verdict: 'eligible' });
  });

  it('refuses two rows for the same answers, even where a hole elsewhere makes the count right', () => {
    const uneven = smallTable({
      questions: [yesNo('neuf')],
      rows: [
        { id: 'a', when: { neuf: ['oui'] }, verdict: 'eligible' },
        { id: 'b', when: { neuf: ['oui'] }, verdict: 'ineligible' },
      ],
    });
    expect(() => decide(uneven, { volet: '1.1' })).toThrow('2 rows accept volet = 1.1, neuf = oui');
    expect(() => decide(uneven, { volet: '1.1', neuf: 'non' })).toThrow(
      '0 rows accept volet = 1.1, neuf = non',
    );
  });

  it('takes a row that names an unknown question for one that accepts nothing', () => {
    const strayed = smallTable({
      rows: [{ id: 'a', when: { absente: ['oui'] }, verdict: 'eligible' }],
    });
    expect(() => decide(strayed, { volet: '1.1' })).toThrow('0 rows accept volet = 1.1');
  });
});

describe('decideByStrand', () => {
  it('decides each strand on its own, in the order of the strands', () => {
    const decisions = decideByStrand(table, { neuf: 'non', facture: 'oui' });
    const verdicts = decisions.map(({ strand, decision }) => [
      strand,
      decision.kind === 'concluded' && decision.verdict,
    ]);
    expect(verdicts).toEqual([
      ['1.1', 'eligible'],
      ['1.2', 'eligible'],
      ['2.1', 'undecided'],
      ['2.2', 'ineligible'],
      ['3.1', 'ineligible'],
      ['3.2', 'ineligible'],
      ['4.1', 'ineligible'],
      ['4.2', 'ineligible'],
    ]);
  });

  it('takes no account of a strand among the answers', () => {
    expect(decideByStrand(table, { volet: '1.1' })).toEqual(decideByStrand(table, { volet: 'nsp' }));
  });
});

describe('wouldChange', () => {
  const answers = { volet: '3.1', neuf: 'oui', facture: 'non' };
  const changesOf = (given: Record<string, string>) => wouldChange(table, given, decide(table, given));

  it('lists each single answer that would give another verdict', () => {
    const changes = changesOf(answers).filter(({ question }) => question !== 'volet');
    expect(changes).toMatchObject([
      { question: 'neuf', option: 'non', outcomes: [{ verdict: 'ineligible', reason: null }] },
      { question: 'facture', option: 'oui', outcomes: [{ verdict: 'eligible', reason: null }] },
    ]);
  });

  it('lists the strands where it would be otherwise, and only those', () => {
    const strands = changesOf(answers).filter(({ question }) => question === 'volet');
    expect(strands.map(({ option }) => option)).toEqual(['1.1', '1.2', '2.1']);
  });

  it('leaves out what was not answered', () => {
    const changes = changesOf({ volet: '1.1', facture: 'oui' });
    expect(changes.map(({ question }) => question)).not.toContain('neuf');
  });
});
