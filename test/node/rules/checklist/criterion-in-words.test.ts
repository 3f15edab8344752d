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
    [
      'deux réponses que l’annexe ne règle pas',
      { oui: 'contested', non: 'unmet', doubt: 'silent' },
      'Oui : l’annexe n’en dit rien. Non : la condition manque.',
    ],
    ['deux réponses qui conviennent', { oui: 'met', non: 'met' }, 'Oui ou non, la condition est remplie.'],
    [
      'une exclusion qui ne l’est que par contraire contesté',
      { oui: 'unmet', non: 'contested', exclusion: true, refusal: 'Non.' },
      'Oui : ce que vous prévoyez n’entre pas dans ce volet. Non : l’annexe n’en dit rien.',
    ],
    [
      'ce qui ne pèse pas, sans note',
      { severity: 'informative' },
      'Réponse attendue : oui. Sinon, sans effet.',
    ],
    [
      'chaque réponse d’un choix',
      {
        type: 'one-of',
        options: [
          { id: 'a', label: 'Chaque semaine', outcome: 'met' },
          { id: 'b', label: 'Jamais', outcome: 'unmet' },
          { id: 'c', label: 'Autrement', outcome: 'contested' },
          { id: 'd', label: 'Sans groupe', outcome: 'not-applicable' },
        ],
      },
      'Chaque semaine : la condition est remplie. Jamais : la condition manque. Autrement : l’annexe n’en dit rien. Sans groupe : la condition ne se pose pas.',
    ],
    [
      'un conseil à plusieurs réponses',
      {
        type: 'one-of',
        severity: 'advised',
        options: [
          { id: 'a', label: 'Souvent', outcome: 'met' },
          { id: 'b', label: 'Peu', outcome: 'unmet' },
        ],
      },
      'Souvent : le conseil est suivi. Peu : le conseil n’est pas suivi, sans que cela bloque.',
    ],
    ['une période', { type: 'during' }, 'La réponse dépend du jour où vous lisez cette page.'],
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

  it('nomme la question dont elle dépend et ses réponses, comme elles s’affichent', () => {
    const format = criterion({
      id: 'format',
      type: 'one-of',
      question: 'Sous quelle forme ?',
      options: [
        { id: 'a', label: 'À distance', outcome: 'met' },
        { id: 'b', label: 'Sur place', outcome: 'met' },
        { id: 'c', label: 'En alternance', outcome: 'met' },
      ],
    });
    const lieu = criterion({ id: 'lieu', appliesWhen: { format: ['b', 'c'], absente: ['oui'] } });
    expect(askedWhen({ criteria: [criterion({}), format, lieu] }, lieu)).toEqual([
      'Seulement si, à « Sous quelle forme ? », la réponse est : sur place ou en alternance.',
    ]);
    const autre = criterion({ id: 'autre', appliesWhen: { format: ['z'] } });
    expect(askedWhen({ criteria: [format, autre] }, autre)).toEqual([
      'Seulement si, à « Sous quelle forme ? », la réponse est : z.',
    ]);
  });
});
