import { describe, expect, it } from 'vitest';
import { askedWhen, criterionInWords } from '../../../../src/rules/checklist/criterion-in-words.ts';
import { type Criterion, CriterionSchema } from '../../../../src/schemas/rules/action.ts';

function criterion(given: Record<string, unknown>): Criterion {
  return CriterionSchema.parse({
    id: 'regularite',
    type: 'yes-no',
    label: 'Le groupe se réunit régulièrement',
    question: 'Est-ce régulier ?',
    why: 'Parce que.',
    severity: 'blocking',
    cites: ['A1V1-MUST-03'],
    ...given,
  });
}

describe('une condition, en mots', () => {
  it.each([
    ['oui attendu', {}, 'Réponse attendue : oui.'],
    ['non attendu', { oui: 'unmet', non: 'met' }, 'Réponse attendue : non.'],
    [
      'une exclusion',
      { oui: 'unmet', non: 'met', exclusion: true, refusal: 'L’annexe l’écarte ; vous avez répondu oui.' },
      'Réponse attendue : non. Sinon, ce que vous prévoyez n’entre pas dans ce volet.',
    ],
    [
      'un silence',
      { non: 'contested', doubt: 'silent' },
      'Réponse attendue : oui. Sinon, l’annexe n’en dit rien.',
    ],
    [
      'une contradiction',
      { non: 'contested', doubt: 'contradictory' },
      'Réponse attendue : oui. Sinon, l’annexe se contredit.',
    ],
    [
      'un conseil',
      { severity: 'advised' },
      'Réponse attendue : oui. Sinon, le conseil n’est pas suivi, sans que cela bloque.',
    ],
    [
      'ce qui ne pèse pas',
      { severity: 'informative', notes: { unmet: 'Pas de bilan.' } },
      'Réponse attendue : oui. Sinon, nous le signalons, sans que cela bloque.',
    ],
    [
      'ce qui ouvre d’autres conditions',
      { severity: 'informative', non: 'not-applicable' },
      'Oui ou non, les deux conviennent.',
    ],
    ['un minimum', { type: 'at-least', minimum: 0.5, unit: 'Etp' }, 'Il en faut au moins 0,5 (Etp).'],
    [
      'une fourchette',
      { type: 'between', minimum: 8, maximum: 12, unit: 'parents' },
      'Entre 8 et 12 (parents).',
    ],
    [
      'des départements',
      { type: 'departement', accept: ['23', '68', '94'] },
      'Réponse attendue : l’un des 3 départements nommés.',
    ],
  ])('dit %s', (_, given, words) => {
    expect(criterionInWords(criterion(given)).join(' ')).toBe(words);
  });

  it('dit quand elle se pose', () => {
    const parole = criterion({ id: 'parole', question: 'Est-ce un groupe de parole ?' });
    const terme = criterion({ id: 'terme', appliesWhen: { parole: ['oui'] } });
    expect(askedWhen({ criteria: [parole, terme] }, terme)).toEqual([
      'Seulement si, à « Est-ce un groupe de parole ? », la réponse est : oui.',
    ]);
    expect(askedWhen({ criteria: [parole, terme] }, parole)).toEqual([]);
  });
});
