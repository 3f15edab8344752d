import { describe, expect, it } from 'vitest';
import { answersInWords } from '../../../../src/rules/decision/answers-in-words.ts';
import { decide, type Decision, rowsOf } from '../../../../src/rules/decision/decide.ts';
import { isFlat, markFor, recallsOf, titleFor } from '../../../../src/rules/decision/outcome-words.ts';
import { MARK_LINES } from '../../../../src/rules/mark-lines.ts';
import { changing } from '../../../../src/rules/work/workbench-read.ts';
import { briefLetter, unsureOf, unsureQuestion } from '../../../../src/rules/decision/unsure.ts';
import { sourcesTitle } from '../../../../src/rules/decision/verdict-marks.ts';
import { wouldChange } from '../../../../src/rules/decision/would-change.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import type { Row } from '../../../../src/schemas/rules/expense.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';
import { smallTable, yesNo } from './small-table.ts';

const OPEN: Decision = {
  ...{ kind: 'open', next: null, possible: [] },
  leads: [{ question: 'neuf', option: 'oui', outcomes: [] }],
};
const no = (...flat: (true | undefined)[]): Decision => ({
  ...{ kind: 'concluded', verdict: 'ineligible', reason: null },
  rows: flat.map((each) => ({ row: { flat: each } as Row, strands: [], cites: [] })),
});
const better = [
  { question: 'neuf', option: 'oui', outcomes: [{ verdict: 'eligible', reason: null } as const] },
];

describe('a flat no', () => {
  it('is one of all its rows, and of a conclusion', () => {
    expect(isFlat(no(true, true))).toBe(true);
    expect(isFlat(no(true, undefined))).toBe(false);
    expect(isFlat(OPEN)).toBe(false);
  });

  it('is the last word, whatever another answer would give', () => {
    expect(titleFor(no(true), better)).toBe('Non, selon l’annexe');
    expect(titleFor(no(undefined), better)).toBe('Non, sauf si…');
  });
});

describe('a decision still open', () => {
  it('is marked as what is asked, titled as such, and recalls nothing', () => {
    expect(markFor(OPEN)).toBe('silent');
    expect(markFor(no())).toBe('no');
    expect(titleFor(OPEN, better)).toBe('Pas encore de réponse');
    expect(recallsOf(OPEN, smallExpenses.recalls, '1.1')).toEqual([]);
    expect(rowsOf(OPEN)).toEqual([]);
    expect(rowsOf(null)).toEqual([]);
  });

  it('is open by the questions that still decide, in their words', () => {
    const questions = [yesNo('facture'), yesNo('neuf')];
    expect(unsureOf(questions, OPEN)).toEqual(['neuf ?']);
    expect(unsureOf(questions, no())).toEqual([]);
  });

  it('is asked of the Caf in the words of whoever writes', () => {
    const unsure = ['Votre projet est-il neuf ?', 'Est-ce votre salle ?'];
    expect(unsureQuestion('Vélos', unsure, 'je')).toBe(
      'Je prépare une demande au Fonds national parentalité (Vélos). Notre projet est-il neuf ? Est-ce notre salle ? Pouvez-vous m’aider à répondre ?',
    );
    expect(unsureQuestion('Vélos', ['Et ici ?'], 'nous')).toBe(
      'Nous préparons une demande au Fonds national parentalité (Vélos). Et ici ? Pouvez-vous nous aider à répondre ?',
    );
    expect(briefLetter('Et ici ?')).toBe('Bonjour. Et ici ? Merci d’avance.');
  });
});

describe('each mark', () => {
  it('has a shape of its own, drawn in lines', () => {
    const lines = Object.values(MARK_LINES);
    expect(lines.filter((line) => /^M[\d.]+ /.test(line))).toHaveLength(6);
    expect(new Set(lines).size).toBe(6);
  });

  it('heads the places that it rests on, or was read in', () => {
    expect(sourcesTitle('silent')).toBe('Ce que nous avons lu');
    expect(sourcesTitle('two-ways')).toBe('Où l’annexe 2 le dit');
  });
});

it('an edit that changes nothing gives the same work back', () => {
  const work = { ...EMPTY_WORKBENCH };
  expect(changing((same) => ({ ...same }))(work)).toBe(work);
  const renamed = changing((same) => ({ ...same, project: { ...same.project, title: 'Au parc' } }))(work);
  expect(renamed.project.title).toBe('Au parc');
});

describe('what a decision rests on', () => {
  const table = smallTable({
    questions: [yesNo('neuf'), yesNo('facture')],
    rows: [
      { id: 'axe-1', strands: ['1.1', '1.2'], when: { neuf: ['oui'] }, verdict: 'eligible' },
      {
        id: 'ailleurs',
        strands: ['2.1', '2.2', '3.1', '3.2', '4.1', '4.2'],
        when: { neuf: ['oui'] },
        verdict: 'eligible',
      },
      { id: 'ancien', when: { neuf: ['non'] }, verdict: 'ineligible' },
    ],
  });

  it('is each row with its own strands alone, and their facts', () => {
    const applied = rowsOf(decide(table, { neuf: 'oui' }));
    expect(applied.map(({ row, strands, cites }) => [row.id, strands, cites])).toEqual([
      ['axe-1', ['1.1', '1.2'], ['A1V1-EXY-01', 'A1V2-EXY-01']],
      [
        'ailleurs',
        ['2.1', '2.2', '3.1', '3.2', '4.1', '4.2'],
        ['A2V1-EXY-01', 'A2V2-EXY-01', 'A3V1-EXY-01', 'A3V2-EXY-01', 'A4V1-EXY-01', 'A4V2-EXY-01'],
      ],
    ]);
  });

  it('changes by one other answer of a question that was answered, never by the same', () => {
    const changes = (answers: Record<string, string>) =>
      wouldChange(table, answers, decide(table, answers)).map(
        ({ question, option }) => `${question}=${option}`,
      );
    expect(changes({ volet: '1.1', neuf: 'oui', facture: 'non' })).toEqual(['neuf=non']);
    expect(changes({ volet: '1.1', facture: 'non' })).toEqual([
      ...['1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'].map((strand) => `volet=${strand}`),
      'facture=oui',
    ]);
    expect(changes({ volet: '1.1', neuf: 'nsp' })).toEqual([
      ...['1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'].map((strand) => `volet=${strand}`),
      ...['neuf=oui', 'neuf=non'],
    ]);
  });

  it('cannot be told where two rows answer', () => {
    const twice = { ...table, rows: [...table.rows, ...table.rows] };
    expect(() => decide(twice, { volet: '1.1', neuf: 'oui', facture: 'oui' })).toThrow(
      '2 rows accept volet = 1.1, neuf = oui, facture = oui: expected exactly one',
    );
  });

  it('is said by each question that it depends on', () => {
    const row = { when: { absente: ['oui'], facture: ['non'] } } as unknown as Row;
    expect(answersInWords(table, row)).toEqual(['C’est faux']);
  });
});
