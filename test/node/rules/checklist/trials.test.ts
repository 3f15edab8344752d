import { describe, expect, it } from 'vitest';
import { best, opening, own, trials } from '../../../../src/rules/checklist/trials.ts';
import { type Criterion, CriterionSchema } from '../../../../src/schemas/rules/action.ts';

const DAY = '2025-06-01';
const cites = ['A1V1-MUST-01'];
const criterion = (id: string, given: Record<string, unknown> = {}): Criterion =>
  CriterionSchema.parse({
    ...{ id, type: 'yes-no', severity: 'blocking', label: 'Un point', question: 'Un point ?', why: 'Ainsi.' },
    ...{ cites, ...given },
  });
const choice = criterion('format', {
  type: 'one-of',
  options: [
    { id: 'seul', label: 'Seul', outcome: 'unmet' },
    { id: 'groupe', label: 'En groupe', outcome: 'met' },
  ],
});
const number = criterion('n', { type: 'at-least', minimum: 0.5, unit: 'Etp' });
const place = criterion('lieu', { type: 'departement', accept: ['38', '2A'] });

describe('the answers worth trying', () => {
  const tried = (one: Criterion) => trials({ dates: undefined }, one, ['38', '75']);
  it('are each option, the bounds and what lies beyond, each département', () => {
    expect(tried(criterion('q'))).toEqual([{ answer: 'oui' }, { answer: 'non' }]);
    expect(tried(choice)).toEqual([{ answer: 'seul' }, { answer: 'groupe' }]);
    expect(tried(number)).toEqual([{ answer: '0.5' }, { answer: '0.25' }]);
    expect(tried(criterion('n', { type: 'between', minimum: 8, maximum: 12, unit: 'h' }))).toEqual([
      { answer: '8' },
      { answer: '12' },
      { answer: '7' },
      { answer: '13' },
    ]);
    expect(tried(place)).toEqual([{ answer: '38' }, { answer: '75' }]);
  });

  it('are both ends of a period and a day after it; none without a period', () => {
    const during = criterion('periode', { type: 'during' });
    const dates = { kind: 'period', from: '2024-01-01', until: '2025-12-31', cites } as const;
    expect(trials({ dates }, during, [])).toEqual([
      { today: '2024-01-01' },
      { today: '2025-12-31' },
      { today: '9999-12-31' },
    ]);
    expect(tried(during)).toEqual([]);
    expect(trials({ dates: { kind: 'undated', cites } }, during, [])).toEqual([]);
  });
});

describe('the answers under which a criterion applies', () => {
  const first = criterion('premier');
  const second = criterion('second', { appliesWhen: { premier: ['non'] } });
  const third = criterion('tiers', { appliesWhen: { second: ['oui', 'non'] } });

  it('open it, and all that it depends on, by the first option named', () => {
    const criteria = [choice, first, second, third];
    expect(opening({ criteria }, first)).toEqual({});
    expect(opening({ criteria }, third)).toEqual({ premier: 'non', second: 'oui' });
  });

  it('hold what is named, even where no criterion has the name', () => {
    expect(opening({ criteria: [] }, second)).toEqual({ premier: 'non' });
  });
});

describe('the answers that meet everything', () => {
  const wary = criterion('prudent', { oui: 'unmet', non: 'met' });
  const criteria = [criterion('premier'), wary, choice, number, place];

  it('meet each criterion, whatever the order of its options', () => {
    expect(best({ criteria, dates: undefined }, DAY)).toEqual({
      ...{ premier: 'oui', prudent: 'non', format: 'groupe', n: '0.5', lieu: '38' },
    });
  });

  it('keep what is given', () => {
    expect(best({ criteria: [wary, choice], dates: undefined }, DAY, { prudent: 'oui' })).toEqual({
      prudent: 'oui',
      format: 'groupe',
    });
  });

  it('leave out what nothing meets', () => {
    const never = criterion('jamais', { oui: 'unmet', non: 'contested' });
    expect(best({ criteria: [never], dates: undefined }, DAY)).toStrictEqual({});
  });
});

it('an answer to one criterion is none where there is no answer', () => {
  expect(own(choice, 'seul')).toStrictEqual({ format: 'seul' });
  expect(own(choice, undefined)).toStrictEqual({});
});
