import { describe, expect, it } from 'vitest';
import { applicabilityOf, optionsOf, statusOf } from '../../../../src/rules/checklist/criterion-status.ts';
import { type Action, type Criterion, CriterionSchema } from '../../../../src/schemas/rules/action.ts';

const DAY = '2025-06-01';
const cites = ['A1V1-MUST-01'];
const criterion = (id: string, given: Record<string, unknown> = {}): Criterion =>
  CriterionSchema.parse({
    ...{ id, type: 'yes-no', severity: 'blocking', label: 'Un point', question: 'Un point ?', why: 'Ainsi.' },
    ...{ cites, ...given },
  });
const options = [
  { id: 'seul', label: 'Seul', outcome: 'unmet' },
  { id: 'groupe', label: 'En groupe', outcome: 'met' },
  { id: 'libre', label: 'Librement', outcome: 'contested' },
];
const choice = criterion('format', { type: 'one-of', options });
const alone = (own: Criterion, answer: string, dates?: Action['dates'], today = DAY) =>
  statusOf({ criteria: [own], dates }, own, { [own.id]: answer }, today);

describe('the status of one criterion', () => {
  it.each([
    ['seul', 'unmet'],
    ['groupe', 'met'],
    ['libre', 'contested'],
    ['ailleurs', 'unknown'],
    ['nsp', 'unknown'],
  ])('of a choice answered %s is %s', (answer, status) => {
    expect(alone(choice, answer)).toBe(status);
  });

  it('is never what « Je ne sais pas » would be as an option', () => {
    const taken = [...options, { id: 'nsp', label: 'Ne sait pas', outcome: 'met' }];
    expect(alone(criterion('format', { type: 'one-of', options: taken }), 'nsp')).toBe('unknown');
  });

  it.each([
    ['oui', 'unmet'],
    ['non', 'met'],
    ['peut-être', 'unknown'],
    ['nsp', 'unknown'],
    ['', 'unknown'],
  ])('of yes or no answered « %s » is %s', (answer, status) => {
    expect(alone(criterion('q', { oui: 'unmet', non: 'met' }), answer)).toBe(status);
  });

  it.each([
    ['38', 'met'],
    ['138', 'unknown'],
    ['388', 'unknown'],
    ['2C', 'unknown'],
    ['971', 'unmet'],
    ['nsp', 'unknown'],
  ])('of a département answered %s is %s', (answer, status) => {
    expect(alone(criterion('lieu', { type: 'departement', accept: ['38'] }), answer)).toBe(status);
  });

  it.each([
    [' 5 ', 'met'],
    ['4,99', 'unmet'],
    ['5,25', 'met'],
    ['12', 'met'],
    ['12,5', 'unmet'],
    ['5,', 'unknown'],
    ['5 ou 6', 'unknown'],
    ['nsp', 'unknown'],
  ])('of « %s » against 5 to 12 is %s', (answer, status) => {
    expect(alone(criterion('n', { type: 'between', minimum: 5, maximum: 12, unit: 'h' }), answer)).toBe(
      status,
    );
  });

  it('of a period is unknown without a period, or on a day written otherwise', () => {
    const during = criterion('periode', { type: 'during' });
    const dates = { kind: 'period', from: '2024-01-01', until: '2025-12-31', cites } as const;
    expect(alone(during, '', dates)).toBe('met');
    expect(alone(during, '')).toBe('unknown');
    expect(alone(during, '', { kind: 'due', by: '2024-01-01', cites })).toBe('unknown');
    expect(alone(during, '', dates, 'le 2025-06-01')).toBe('unknown');
    expect(alone(during, '', dates, '2025-06-01T12:00')).toBe('unknown');
  });
});

describe('whether a criterion applies', () => {
  const first = criterion('premier');
  const second = criterion('second', { appliesWhen: { premier: ['oui'] } });
  const third = criterion('tiers', { appliesWhen: { second: ['oui'] } });
  const criteria = [choice, first, second, third];
  const applies = (own: Criterion, answers: Record<string, string>) =>
    applicabilityOf({ criteria, dates: undefined }, own, answers);

  it('follows the criteria that it depends on, and those that these depend on', () => {
    expect(applies(third, { premier: 'oui', second: 'oui' })).toBe('yes');
    expect(applies(third, { premier: 'oui', second: 'non' })).toBe('no');
    expect(applies(third, { premier: 'non', second: 'oui' })).toBe('no');
    expect(applies(third, { premier: 'non' })).toBe('no');
    expect(applies(third, { premier: 'oui' })).toBe('maybe');
    expect(applies(third, { second: 'oui' })).toBe('maybe');
    expect(applies(third, { second: 'non' })).toBe('no');
  });

  it('is never, after a criterion that is not there', () => {
    expect(applies(criterion('seul', { appliesWhen: { absent: ['oui'] } }), { absent: 'oui' })).toBe('no');
  });

  it('is on any of the options that it names, and no other', () => {
    const own = criterion('suite', { appliesWhen: { format: ['seul', 'groupe'] } });
    expect(applies(own, { format: 'groupe' })).toBe('yes');
    expect(applies(own, { format: 'libre' })).toBe('no');
    expect(applies(own, { format: 'ailleurs' })).toBe('maybe');
  });

  it('asks all that it depends on at once', () => {
    const own = criterion('deux', { appliesWhen: { premier: ['oui'], format: ['groupe'] } });
    expect(applies(own, { premier: 'oui', format: 'groupe' })).toBe('yes');
    expect(applies(own, { premier: 'non' })).toBe('no');
    expect(applies(own, { premier: 'oui' })).toBe('maybe');
  });
});

it('the options of a criterion are those that a reader may choose', () => {
  expect(optionsOf(choice)).toEqual(['seul', 'groupe', 'libre']);
  expect(optionsOf(criterion('q'))).toEqual(['oui', 'non']);
  expect(optionsOf(criterion('n', { type: 'at-least', minimum: 5, unit: 'h' }))).toEqual([]);
  expect(optionsOf(criterion('d', { type: 'departement', accept: ['38'] }))).toEqual([]);
});
