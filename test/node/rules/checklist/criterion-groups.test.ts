import { describe, expect, it } from 'vitest';
import { criterionGroups } from '../../../../src/rules/checklist/criterion-groups.ts';
import type { Criterion } from '../../../../src/schemas/rules/action.ts';

const of = (id: string, severity: Criterion['severity'], asked = false) =>
  ({ id, severity, asked }) as unknown as Criterion;
const told = (criteria: Criterion[], reading?: string) =>
  criterionGroups({ criteria, reading }).map(({ title, criteria: own, toTick }) => [
    title,
    own.map(({ id }) => id).join(' '),
    toTick,
  ]);

describe('the criteria of an action', () => {
  it('stand by strength, the strongest first, each in the order of the action', () => {
    expect(
      told([
        of('savoir', 'informative'),
        of('conseil', 'advised'),
        of('demande', 'informative', true),
        of('un', 'blocking'),
        of('deux', 'blocking'),
      ]),
    ).toEqual([
      ['Il faut', 'un deux', true],
      ['L’annexe le demande aussi', 'demande', true],
      ['Conseillé ou indicatif, sans obligation', 'conseil', true],
      ['Bon à savoir', 'savoir', false],
    ]);
  });

  it('are our reading where the annexe poses none', () => {
    expect(told([of('un', 'blocking')], 'Cette lecture est la nôtre.')).toEqual([
      ['Notre lecture', 'un', true],
    ]);
  });

  it('make no empty group', () => {
    expect(told([])).toEqual([]);
  });
});
