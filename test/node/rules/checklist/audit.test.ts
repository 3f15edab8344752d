import { describe, expect, it } from 'vitest';
import { audit } from '../../../../src/rules/checklist/audit.ts';
import type { Answers } from '../../../../src/rules/decision/decision-table.ts';
import { ActionSchema } from '../../../../src/schemas/rules/action.ts';

const words = {
  label: 'Une condition',
  question: 'Une question ?',
  why: 'Une raison.',
  remedy: 'Un remède.',
};
const shared = { ...words, severity: 'blocking', cites: ['A1V1-MUST-01'] };
const small = {
  ...ActionSchema.parse({
    order: 1,
    kind: 'action',
    label: 'Une action',
    summary: 'Pour essayer.',
    words: ['un', 'deux', 'trois'],
    ask: 'Qu’en est-il ?',
    dates: { kind: 'period', from: '2024-01-01', until: '2025-12-31', cites: ['A2V1-DAT-01'] },
    criteria: [
      { ...shared, id: 'periode', type: 'during' },
      { ...shared, id: 'departement', type: 'departement', accept: ['38', '2A'] },
      { ...shared, id: 'exclue', type: 'yes-no', oui: 'unmet', non: 'met', exclusion: true },
      {
        ...shared,
        id: 'reguliere',
        type: 'yes-no',
        non: 'contested',
        contest: 'Le texte se contredit.',
        doubt: 'contradictory',
      },
      { ...shared, id: 'mobile', type: 'yes-no', non: 'not-applicable', severity: 'informative' },
      { ...shared, id: 'isole', type: 'yes-no', appliesWhen: { mobile: ['oui'] } },
      {
        ...shared,
        id: 'ouverture',
        type: 'at-least',
        minimum: 5,
        unit: 'demi-journées',
        contestedWhen: { mobile: ['oui'] },
        contest: 'Rien sur ce cas.',
        doubt: 'silent',
      },
      {
        ...shared,
        id: 'effectif',
        type: 'between',
        minimum: 8,
        maximum: 12,
        unit: 'parents',
        severity: 'advised',
      },
    ],
  }),
  id: 'petite',
};
const during = '2025-06-01';
const good: Answers = {
  departement: '38',
  exclue: 'non',
  reguliere: 'oui',
  mobile: 'non',
  ouverture: '5',
  effectif: '10',
};
const fitOf = (answers: Answers, today = during) => audit(small, { ...good, ...answers }, today).fit;
const statusOf = (id: string, answers: Answers, today = during) =>
  audit(small, answers, today).criteria.find(({ criterion }) => criterion.id === id)?.status;
/** The status where all the rest is met. */
const lastStatusOf = (answers: Answers) => statusOf('isole', { ...good, ...answers });

describe('the fit is the first that holds', () => {
  it('fits when every blocking criterion is met', () => {
    const { fit, met, of } = audit(small, good, during);
    expect({ fit, met, of }).toEqual({ fit: 'fits', met: 5, of: 5 });
  });
  it('counts what is met of what must be', () => {
    const { met, of } = audit(small, { ...good, ouverture: '2', departement: 'nsp' }, during);
    expect({ met, of }).toEqual({ met: 3, of: 5 });
  });
  it('is excluded before it is blocked', () => {
    expect(fitOf({ exclue: 'oui', ouverture: '2', reguliere: 'non' })).toBe('excluded');
  });
  it('is blocked before it is undecided', () => {
    expect(fitOf({ ouverture: '2', reguliere: 'non' })).toBe('blocked');
  });
  it('is undecided before it is conditional', () => {
    expect(fitOf({ reguliere: 'non', departement: 'nsp' })).toBe('undecided');
  });
  it('fits under conditions while a blocking criterion is unknown', () => {
    expect(fitOf({ departement: 'nsp' })).toBe('fits-if');
  });
  it('never weighs advice', () => {
    expect(fitOf({ effectif: '40' })).toBe('fits');
  });
  it('is undecided when there is nothing to judge', () => {
    expect(audit({ ...small, criteria: [] }, {}, during).fit).toBe('undecided');
  });
  it('is undecided when a finding says so, whatever is met', () => {
    const finding = { because: 'Rien.', instead: 'Demandez.', cites: ['A2V1-GAP-03'] };
    expect(audit({ ...small, finding }, good, during).fit).toBe('undecided');
  });
  it('is excluded, whatever is answered, for a thing ruled out as described', () => {
    expect(audit({ ...small, kind: 'excluded' }, good, during).fit).toBe('excluded');
  });
});

describe('a period is judged on the reader’s day', () => {
  it.each([
    ['the day before', '2023-12-31', 'unmet'],
    ['the first day', '2024-01-01', 'met'],
    ['the last day', '2025-12-31', 'met'],
    ['the day after', '2026-01-01', 'unmet'],
    ['no day', '', 'unknown'],
    ['a day written otherwise', '01/06/2025', 'unknown'],
  ])('%s', (_, today, status) => {
    expect(statusOf('periode', good, today)).toBe(status);
  });
  it('cannot be answered', () => {
    expect(statusOf('periode', { periode: 'oui' }, '2026-11-23')).toBe('unmet');
  });
});

describe('a département', () => {
  it.each([
    ['38', 'met'],
    ['2A', 'met'],
    ['75', 'unmet'],
    ['974', 'unmet'],
    ['nsp', 'unknown'],
    ['Isère', 'unknown'],
    ['', 'unknown'],
  ])('%s', (departement, status) => {
    expect(statusOf('departement', { departement })).toBe(status);
  });
});

describe('a number', () => {
  it.each([
    ['5', 'met'],
    ['7', 'met'],
    ['5,0', 'met'],
    ['4.5', 'unmet'],
    ['4,5', 'unmet'],
    ['0', 'unmet'],
    ['cinq', 'unknown'],
    ['', 'unknown'],
    ['-6', 'unknown'],
    ['1e3', 'unknown'],
    ['Infinity', 'unknown'],
  ])('of %s against at least 5', (ouverture, status) => {
    expect(statusOf('ouverture', { ouverture, mobile: 'non' })).toBe(status);
  });
  it.each([
    ['7', 'unmet'],
    ['8', 'met'],
    ['12', 'met'],
    ['13', 'unmet'],
  ])('of %s against 8 to 12', (effectif, status) => {
    expect(statusOf('effectif', { effectif })).toBe(status);
  });
});

describe('a criterion that depends on another', () => {
  it('does not apply when the other’s answer rules it out', () => {
    expect(statusOf('isole', { mobile: 'non', isole: 'non' })).toBe('not-applicable');
  });
  it('applies when the other’s answer calls for it', () => {
    expect(statusOf('isole', { mobile: 'oui', isole: 'non' })).toBe('unmet');
  });
  it.each([{}, { mobile: 'nsp' }, { mobile: 'peut-être' }])(
    'may still apply while the other is unknown, once it is all that is left to know',
    (answers) => {
      expect(lastStatusOf({ mobile: 'nsp', ...answers })).toBe('unknown');
      expect(lastStatusOf({ mobile: 'nsp', ...answers, isole: 'non' })).toBe('unknown');
      expect(lastStatusOf({ mobile: 'nsp', ...answers, isole: 'oui' })).toBe('met');
      expect(fitOf({ mobile: 'nsp', ...answers })).toBe('fits-if');
    },
  );
  it.each([{}, { mobile: 'nsp' }])('is not counted while the other and much else are unknown', (answers) => {
    expect(statusOf('isole', answers)).toBe('not-applicable');
    expect(statusOf('isole', { ...answers, isole: 'oui' })).toBe('met');
  });
  it('is not shown while the other is unknown, where it is advice', () => {
    const [first] = small.criteria.filter(({ id }) => id === 'mobile');
    const advice = small.criteria
      .filter(({ id }) => id === 'isole')
      .map((each) => ({ ...each, severity: 'advised' as const }));
    const criteria = [...(first ? [first] : []), ...advice];
    const statuses = (answers: Answers) =>
      audit({ ...small, criteria }, answers, during).criteria.map(({ status }) => status);
    expect(statuses({})).toEqual(['unknown', 'not-applicable']);
    expect(statuses({ mobile: 'oui' })).toEqual(['met', 'unknown']);
  });
  it('is contested rather than unmet where the text says nothing', () => {
    expect(statusOf('ouverture', { mobile: 'oui', ouverture: '3' })).toBe('contested');
    expect(statusOf('ouverture', { mobile: 'oui', ouverture: '5' })).toBe('met');
    expect(statusOf('ouverture', { mobile: 'oui' })).toBe('unknown');
    expect(fitOf({ mobile: 'oui', isole: 'oui', ouverture: '3' })).toBe('undecided');
  });
});

describe('what decides', () => {
  const decisive = (answers: Answers) =>
    audit(small, { ...good, ...answers }, during).decisive.map(({ criterion }) => criterion.id);
  it('is what stands in the way', () => {
    expect(decisive({ departement: '75', ouverture: '2', reguliere: 'non' })).toEqual([
      'departement',
      'ouverture',
    ]);
    expect(decisive({ reguliere: 'non' })).toEqual(['reguliere']);
    expect(decisive({ departement: 'nsp', reguliere: 'nsp' })).toEqual(['departement', 'reguliere']);
  });
  it('is every blocking criterion when all are met', () => {
    expect(decisive({})).toEqual(['periode', 'departement', 'exclue', 'reguliere', 'ouverture']);
  });
});
