import { describe, expect, it } from 'vitest';
import { soFar } from '../../src/rules/checklist/so-far.ts';
import type { Answers } from '../../src/rules/decision/decision-table.ts';
import { readRulesOnly } from '../../src/reading/read-rules.ts';

const { actions } = readRulesOnly();
const seen = (id: string, answers: Answers, day = '2025-06-01') => {
  const action = actions.find((each) => each.id === id);
  if (!action) throw new Error(id);
  return soFar(action, { action: id, ...answers }, day);
};

describe('what answers under way let see', () => {
  it.each([
    ['nothing, before one is given', 'groupe-parents', {}, null],
    ['nothing, of « Je ne sais pas »', 'groupe-parents', { 'enfants-presents': 'nsp' }, null],
    [
      'that nothing stands in the way',
      'groupe-parents',
      { 'enfants-presents': 'non' },
      { mark: 'open', words: 'Rien ne s’y oppose jusqu’ici' },
    ],
    [
      'what the annexe rules out',
      'groupe-parents',
      { 'enfants-presents': 'oui', reperes: 'oui' },
      { mark: 'no', words: 'Condition non remplie : Le groupe réunit les parents sans leurs enfants' },
    ],
    [
      'what the Caf must say',
      'groupe-parents',
      { format: 'a-distance' },
      {
        mark: 'silent',
        words: 'À demander à la Caf : Les parents se retrouvent en présence (notre lecture)',
      },
    ],
    ['nothing of what is set aside or only named', 'laep', {}, null],
    ['nothing of a leisure', 'loisirs-familiaux', {}, null],
  ])('is %s', (_, id, answers: Answers, words) => {
    expect(seen(id, answers)).toEqual(words);
  });

  it('names a date that has passed', () => {
    expect(seen('accompagnement-individuel', {}, '2026-06-01')?.mark).toBe('no');
    expect(seen('accompagnement-individuel', {}, '2025-06-01')).toBeNull();
  });

  it('is never a yes, even once all is answered', () => {
    const group = actions.find(({ id }) => id === 'groupe-parents');
    const answers = Object.fromEntries(
      group?.criteria.map((criterion) => [
        criterion.id,
        criterion.type === 'one-of'
          ? (criterion.options[0]?.id ?? '')
          : criterion.type === 'yes-no' && criterion.oui !== 'met'
            ? 'non'
            : 'oui',
      ]) ?? [],
    );
    expect(seen('groupe-parents', answers)).toEqual({ mark: 'open', words: 'Rien ne s’y oppose jusqu’ici' });
  });
});
