import { expect, it } from 'vitest';
import { pilotsOf } from '../../../../src/rules/checklist/pilots.ts';
import { readRulesOnly } from '../../../../src/reading/read-rules.ts';

it('the annexe keeps two actions to some départements, ten and three', () => {
  expect(pilotsOf(readRulesOnly().actions).map(({ strand, departements }) => [strand, departements])).toEqual(
    [
      ['2.1', ['30', '33', '38', '52', '56', '59', '78', '79', '81', '85']],
      ['2.1', ['23', '68', '94']],
    ],
  );
});
