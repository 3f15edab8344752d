import { describe, expect, it } from 'vitest';
import { checkedInWords, safetyWarnings } from '../../../../src/rules/annexe/safety-checks.ts';
import type { SafetyNumber } from '../../../../src/schemas/parents/safety.ts';

const number = (dialled: string, checked: string | null): SafetyNumber => ({
  number: dialled,
  by: 'tel',
  under: [],
  name: 'Un numéro',
  purpose: 'pour un essai',
  short: 'essai',
  checked,
});
const TODAY = '2026-11-23';

describe('the build', () => {
  it.each([
    [
      'never checked',
      null,
      'safety.yaml : 116 000 (Un numéro) n’a jamais été vérifié. Vérifiez-le, puis notez le jour dans « checked » : docs/verifier-les-numeros.md.',
    ],
    [
      'checked more than six months ago',
      '2026-05-22',
      'safety.yaml : 116 000 (Un numéro) n’a pas été vérifié depuis le 22 mai 2026. Vérifiez-le, puis notez le jour dans « checked » : docs/verifier-les-numeros.md.',
    ],
    [
      'checked tomorrow',
      '2026-11-24',
      'safety.yaml : 116 000 (Un numéro) porte un jour à venir, le 24 novembre 2026. Vérifiez-le, puis notez le jour dans « checked » : docs/verifier-les-numeros.md.',
    ],
  ])('warns of a number %s', (_, checked, warning) => {
    expect(safetyWarnings([number('116000', checked)], TODAY)).toEqual([warning]);
  });

  it.each([['2026-11-23'], ['2026-05-23'], ['2026-08-01']])(
    'says nothing of one checked on %s',
    (checked) => {
      expect(safetyWarnings([number('15', checked)], TODAY)).toEqual([]);
    },
  );

  it.each([
    ['into the year before', '2027-03-10', '2026-09-09', '2026-09-10'],
    ['to December', '2027-06-15', '2026-12-14', '2026-12-15'],
    ['from a 31st to a month of 28 days', '2027-08-31', '2027-02-28', '2027-03-01'],
  ])('counts six months %s', (_, today, old, recent) => {
    expect(safetyWarnings([number('15', old), number('17', recent)], today)).toEqual([
      expect.stringMatching(/^safety\.yaml : 15 /),
    ]);
  });

  it('gives one line a number', () => {
    expect(
      safetyWarnings([number('15', null), number('17', TODAY), number('119', null)], TODAY),
    ).toHaveLength(2);
  });
});

describe('the legal notices say', () => {
  it.each([
    ['that nobody has checked', [null, null], 'L’éditeur de cette copie ne les a pas encore vérifiés.'],
    [
      'which are left, and since when the others hold',
      ['2026-03-01', null],
      'L’éditeur de cette copie n’a pas encore vérifié : 116 000. Il a vérifié les autres. La plus ancienne vérification date du 1er mars 2026.',
    ],
    [
      'the oldest day, once all are checked',
      ['2026-06-30', '2026-05-02'],
      'L’éditeur de cette copie les a tous vérifiés. La plus ancienne vérification date du 2 mai 2026.',
    ],
  ])('%s', (_, [first = null, second = null], words) => {
    expect(checkedInWords([number('15', first), number('116000', second)])).toBe(words);
  });
});
