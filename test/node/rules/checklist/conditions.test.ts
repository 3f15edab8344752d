import { describe, expect, it } from 'vitest';
import type { AuditedCriterion } from '../../../../src/rules/checklist/audit.ts';
import { conditionOf, conditionParts, countMet } from '../../../../src/rules/checklist/conditions.ts';
import type { Status } from '../../../../src/rules/checklist/criterion-status.ts';
import type { Criterion } from '../../../../src/schemas/rules/action.ts';

const audited = (
  id: string,
  status: Status,
  severity: Criterion['severity'] = 'blocking',
): AuditedCriterion => ({
  criterion: {
    id,
    label: id,
    severity,
    remedy: 'Remède.',
    contest: 'Contesté.',
    doubt: 'contradictory',
  } as Criterion,
  status,
});

describe('the count of conditions', () => {
  it.each<[string, string, string]>([
    ['unknown', '1 condition à vérifier', 'Notre lecture : 1 point à vérifier'],
    ['unknown unknown', '2 conditions à vérifier', 'Notre lecture : 2 points à vérifier'],
    ['met', '1 condition sur 1 remplie', 'Notre lecture : 1 point sur 1'],
    ['met met unmet', '2 conditions sur 3 remplies', 'Notre lecture : 2 points sur 3'],
    [
      'met unmet unknown',
      '1 condition sur 3 remplie, 1 à vérifier',
      'Notre lecture : 1 point sur 3, 1 à vérifier',
    ],
    [
      'met met unknown unknown',
      '2 conditions sur 4 remplies, 2 à vérifier',
      'Notre lecture : 2 points sur 4, 2 à vérifier',
    ],
    ['unmet contested', '0 condition sur 2 remplie', 'Notre lecture : 0 point sur 2'],
  ])('of « %s » is « %s », or « %s » where they are ours', (statuses, words, ours) => {
    const conditions = statuses.split(' ').map((status) => ({ status: status as Status }));
    expect(countMet(conditions)).toBe(words);
    expect(countMet(conditions, 'Cette lecture est la nôtre.')).toBe(ours);
  });
});

describe('the conditions of a project', () => {
  it('stand what is in the way first, what is met last, and without what has no object', () => {
    const criteria = [
      audited('met', 'met'),
      audited('unknown', 'unknown'),
      audited('contested', 'contested'),
      audited('none', 'not-applicable'),
      audited('unmet', 'unmet'),
      audited('advice', 'unmet', 'advised'),
      audited('note', 'met', 'informative'),
    ];
    expect(
      conditionParts({}, { criteria }).map(({ title, conditions }) => [
        title,
        conditions.map(({ id }) => id).join(' '),
      ]),
    ).toEqual([
      ['1 condition sur 4 remplie, 1 à vérifier', 'unmet contested unknown met'],
      ['Conseillé ou indicatif, sans obligation', 'advice'],
    ]);
    expect(conditionParts({}, { criteria: [audited('advice', 'met', 'advised')] })).toHaveLength(1);
  });

  it.each<[Status, Criterion['severity'], string, string, string | undefined]>([
    ['met', 'blocking', 'remplie', 'oui', undefined],
    ['unmet', 'blocking', 'non remplie', 'non', 'Remède.'],
    ['unknown', 'blocking', 'à vérifier', 'à vérifier', undefined],
    ['contested', 'blocking', 'l’annexe se contredit', 'l’annexe se contredit', 'Contesté.'],
    ['not-applicable', 'blocking', 'sans objet', 'sans objet', undefined],
    ['met', 'advised', 'conseil suivi', 'conseil suivi', undefined],
    ['unmet', 'advised', 'conseil non suivi', 'conseil non suivi', 'Remède.'],
    ['unknown', 'advised', 'à vérifier', 'à vérifier', undefined],
  ])('%s and %s are « %s », or « %s » where the reading is ours', (status, severity, words, ours, more) => {
    expect(conditionOf(audited('une', status, severity), {})).toMatchObject({ words, more });
    expect(conditionOf(audited('une', status, severity), { reading: 'La nôtre.' }).words).toBe(ours);
  });

  it.each<[Status, string]>([
    ['met', 'oui'],
    ['unmet', 'non'],
    ['unknown', 'à vérifier'],
  ])('that are an indicative number are %s: « %s », and no advice to follow', (status, words) => {
    const { criterion } = audited('huit-a-douze', status, 'advised');
    const between = { criterion: { ...criterion, type: 'between' } as Criterion, status };
    expect(conditionOf(between, {}).words).toBe(words);
  });
});
