import { describe, expect, it } from 'vitest';
import { provenContent } from '../../../../src/reading/check-content.ts';
import { strandNames } from '../../../../src/reading/islands/wizard-data.ts';
import { rulesModule } from '../../../../src/rules/open/rules-module.ts';

const content = provenContent();
const { decide, fit } = rulesModule({
  version: '627e74',
  date: '2026-11-27',
  expenses: content.expenses,
  recalls: content.recalls,
  actions: content.actions,
  departements: content.departements.map(({ id }) => id),
  strands: strandNames(content),
});

const DAY = '2026-11-27';
const said = (what: () => unknown) => {
  try {
    what();
    return 'nothing';
  } catch (error) {
    return String(error);
  }
};

describe('the module of the rules, given what a program may give', () => {
  it('takes a number as a number, or as it is written', () => {
    const statusOf = (value: string | number) =>
      fit('lieu-ressources', { 'demi-journees': value }, DAY).criteria.find(
        ({ id }) => id === 'demi-journees',
      )?.status;
    expect([5, 6, 4, '5', '5,5', '0.5', 0].map(statusOf)).toEqual([
      'met',
      'met',
      'unmet',
      'met',
      'met',
      'unmet',
      'unmet',
    ]);
  });

  it.each([NaN, Infinity, -3, 1e21, '', ' ', '3 demi-journées'])(
    'says in French that « %s » is no number',
    (value) => {
      expect(said(() => fit('lieu-ressources', { 'demi-journees': value }, DAY))).toBe(
        `RangeError: « ${String(value)} » n’est pas une réponse à « demi-journees » ; attendu : un nombre comme 3 ou 0.5, nsp`,
      );
    },
  );

  it.each([null, 'oui', 3])('says that %s is no set of answers', (given) => {
    const answers = given as unknown as Record<string, string>;
    const says = `RangeError: « ${String(given)} » n’est pas un jeu de réponses ; attendu : un objet comme { volet: '1.1' }`;
    expect(said(() => decide('location', answers))).toBe(says);
    expect(said(() => fit('groupe-parents', answers, DAY))).toBe(says);
  });

  it('gives answers that may be changed without changing the rules', () => {
    const before = fit('accompagnement-individuel', {}, DAY);
    expect(before.dates).toEqual({
      kind: 'period',
      from: '2024-01-01',
      until: '2025-12-31',
      cites: ['A2V1-DAT-01'],
    });
    const { dates } = fit('accompagnement-individuel', {}, DAY);
    if (dates?.kind === 'period') dates.until = '2099-12-31';
    dates?.cites.pop();
    expect(fit('accompagnement-individuel', {}, DAY)).toEqual(before);
  });
});
