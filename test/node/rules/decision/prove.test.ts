import { describe, expect, it } from 'vitest';
import { prove } from '../../../../src/rules/decision/prove.ts';
import { CITES, smallTable, yesNo } from './small-table.ts';

const questions = [yesNo('neuf')];
const everywhere = { id: 'tout', verdict: 'eligible' };

describe('prove', () => {
  it('finds nothing wrong with a table that answers every case once', () => {
    const rows = [
      { id: 'neuf', when: { neuf: ['oui'] }, verdict: 'eligible' },
      { id: 'ancien', when: { neuf: ['non'] }, verdict: 'ineligible' },
    ];
    expect(prove(smallTable({ questions, rows }))).toEqual([]);
  });

  it('spells out the first case that no row answers', () => {
    const rows = [{ id: 'neuf', when: { neuf: ['oui'] }, verdict: 'eligible' }];
    expect(prove(smallTable({ questions, rows }))).toEqual([
      'expenses/essai.yaml: no row when volet = 1.1, neuf = non; every set of answers needs exactly one row',
    ]);
  });

  it('spells out the first case that two rows answer', () => {
    const rows = [
      everywhere,
      { id: 'neuf', strands: ['2.2'], when: { neuf: ['oui'] }, verdict: 'ineligible' },
    ];
    expect(prove(smallTable({ questions, rows }))).toEqual([
      'expenses/essai.yaml: rows tout and neuf overlap when volet = 2.2, neuf = oui; every set of answers needs exactly one row',
    ]);
  });

  it('finds a row that can never apply', () => {
    const rows = [everywhere, { id: 'jamais', when: { neuf: ['presque'] }, verdict: 'ineligible' }];
    expect(prove(smallTable({ questions, rows }))).toContain(
      'expenses/essai.yaml: row jamais can never apply; remove it or widen `when`',
    );
  });

  it('names an unknown option, and those that exist', () => {
    const rows = [everywhere, { id: 'jamais', when: { neuf: ['presque'] }, verdict: 'ineligible' }];
    expect(prove(smallTable({ questions, rows }))).toContain(
      'expenses/essai.yaml: row jamais names an unknown option neuf = presque; known: oui, non',
    );
  });

  it('names an unknown question, and those that exist', () => {
    const rows = [everywhere, { id: 'jamais', when: { couleur: ['rouge'] }, verdict: 'ineligible' }];
    expect(prove(smallTable({ questions, rows }))).toContain(
      'expenses/essai.yaml: row jamais names an unknown question couleur; known: volet, neuf',
    );
  });

  it('finds a row that depends on a question where it is never asked', () => {
    const local = [{ ...yesNo('neuf'), strands: ['2.2' as const] }];
    const rows = [
      { id: 'neuf', when: { neuf: ['oui'] }, strands: ['1.1'], verdict: 'eligible' },
      { id: 'ancien', when: { neuf: ['non'] }, strands: ['1.1'], verdict: 'ineligible' },
    ];
    expect(prove(smallTable({ questions: local, rows }))).toContain(
      'expenses/essai.yaml: row neuf depends on neuf in strand 1.1, where it is never asked',
    );
  });

  it('finds a strand without sources, and sources without their strand', () => {
    const without = Object.fromEntries(Object.entries(CITES).filter(([strand]) => strand !== '3.1'));
    expect(prove(smallTable({ rows: [{ ...everywhere, cites: without }] }))).toEqual([
      "expenses/essai.yaml: row tout cites nothing for strand 3.1; add `cites: { '3.1': […] }`",
    ]);
    const rows = [{ ...everywhere, strands: ['1.1'], cites: { '1.1': CITES['1.1'], '2.2': CITES['2.2'] } }];
    expect(prove(smallTable({ rows }))).toContain(
      'expenses/essai.yaml: row tout cites facts for strand 2.2, where it does not apply; remove them',
    );
  });

  it('finds a source taken from another strand', () => {
    const rows = [{ ...everywhere, cites: { ...CITES, '1.2': ['A1V1-EXY-01'] } }];
    expect(prove(smallTable({ rows }))).toEqual([
      'expenses/essai.yaml: row tout cites A1V1-EXY-01 for strand 1.2; cite that strand’s own facts',
    ]);
  });

  it('finds two rows with one name', () => {
    const rows = [
      { id: 'tout', when: { neuf: ['oui'] }, verdict: 'eligible' },
      { id: 'tout', when: { neuf: ['non'] }, verdict: 'ineligible' },
    ];
    expect(prove(smallTable({ questions, rows }))).toEqual([
      'expenses/essai.yaml: two rows are called tout; rename one',
    ]);
  });
});
