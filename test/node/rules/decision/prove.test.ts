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
      'expenses/essai.yaml: rows: aucune rangée ne répond à volet = 1.1, neuf = non ; il en faut une : ajoutez-la, ou élargissez `strands` ou `when`',
    ]);
  });

  it('spells out the first case that two rows answer', () => {
    const rows = [
      everywhere,
      { id: 'neuf', strands: ['2.2'], when: { neuf: ['oui'] }, verdict: 'ineligible' },
    ];
    expect(prove(smallTable({ questions, rows }))).toEqual([
      'expenses/essai.yaml: rows › tout: les rangées tout et neuf répondent toutes à volet = 2.2, neuf = oui ; il en faut une seule : resserrez `strands` ou `when`',
    ]);
  });

  it('finds a row that can never apply', () => {
    const rows = [everywhere, { id: 'jamais', when: { neuf: ['presque'] }, verdict: 'ineligible' }];
    expect(prove(smallTable({ questions, rows }))).toContain(
      'expenses/essai.yaml: rows › jamais: cette rangée ne sert jamais ; retirez-la, ou élargissez `when`',
    );
  });

  it('names an unknown option, and those that exist', () => {
    const rows = [everywhere, { id: 'jamais', when: { neuf: ['presque'] }, verdict: 'ineligible' }];
    expect(prove(smallTable({ questions, rows }))).toContain(
      'expenses/essai.yaml: rows › jamais: `when` nomme une réponse inconnue, neuf = presque ; existent : oui, non',
    );
  });

  it('names an unknown question, and those that exist', () => {
    const rows = [everywhere, { id: 'jamais', when: { couleur: ['rouge'] }, verdict: 'ineligible' }];
    expect(prove(smallTable({ questions, rows }))).toContain(
      'expenses/essai.yaml: rows › jamais: `when` nomme une question inconnue, couleur ; existent : volet, neuf',
    );
  });

  it('finds a row that depends on a question where it is never asked', () => {
    const local = [{ ...yesNo('neuf'), strands: ['2.2' as const] }];
    const rows = [
      { id: 'neuf', when: { neuf: ['oui'] }, strands: ['1.1'], verdict: 'eligible' },
      { id: 'ancien', when: { neuf: ['non'] }, strands: ['1.1'], verdict: 'ineligible' },
    ];
    expect(prove(smallTable({ questions: local, rows }))).toContain(
      'expenses/essai.yaml: rows › neuf: `when` dépend de neuf dans le volet 1.1, où cette question n’est pas posée ; séparez les volets',
    );
  });

  it('lets a row depend on a question that is asked where it applies, whatever the others are', () => {
    const local = [{ ...yesNo('neuf'), strands: ['2.2' as const] }, yesNo('facture')];
    const rows = [
      { id: 'oui', when: { facture: ['oui'] }, verdict: 'eligible' },
      { id: 'non', when: { facture: ['non'] }, verdict: 'ineligible' },
    ];
    expect(prove(smallTable({ questions: local, rows }))).toEqual([]);
  });

  it('finds a strand without sources, and sources without their strand', () => {
    const without = Object.fromEntries(Object.entries(CITES).filter(([strand]) => strand !== '3.1'));
    expect(prove(smallTable({ rows: [{ ...everywhere, cites: without }] }))).toEqual([
      "expenses/essai.yaml: rows › tout: ne cite rien pour le volet 3.1 ; ajoutez `cites: { '3.1': […] }`",
    ]);
    const rows = [{ ...everywhere, strands: ['1.1'], cites: { '1.1': CITES['1.1'], '2.2': CITES['2.2'] } }];
    expect(prove(smallTable({ rows }))).toContain(
      'expenses/essai.yaml: rows › tout: cite des repères pour le volet 2.2, dont elle ne parle pas ; retirez-les',
    );
  });

  it('finds a source taken from another strand', () => {
    const rows = [{ ...everywhere, cites: { ...CITES, '1.2': ['A1V1-EXY-01'] } }];
    expect(prove(smallTable({ rows }))).toEqual([
      'expenses/essai.yaml: rows › tout: cite A1V1-EXY-01 pour le volet 1.2 ; citez les repères de ce volet',
    ]);
  });

  it('finds two rows with one name', () => {
    const rows = [
      { id: 'tout', when: { neuf: ['oui'] }, verdict: 'eligible' },
      { id: 'tout', when: { neuf: ['non'] }, verdict: 'ineligible' },
    ];
    expect(prove(smallTable({ questions, rows }))).toEqual([
      'expenses/essai.yaml: rows › tout: deux rangées portent ce nom ; renommez-en une',
    ]);
  });
});
