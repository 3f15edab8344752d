import { expect, it } from 'vitest';
import { proveAction } from '../../../../src/rules/checklist/prove-action.ts';
import { ActionSchema } from '../../../../src/schemas/rules/action.ts';

const CODES = ['23', '38', '75'];
const shared = {
  label: 'Une condition',
  question: 'Une question ?',
  why: 'Une raison.',
  remedy: 'Un remède.',
  severity: 'blocking',
  cites: ['A1V1-MUST-01'],
};
const yesNo = { ...shared, id: 'simple', type: 'yes-no' };
const problemsOf = (criteria: object[], rest: object = {}) => {
  const data = {
    order: 1,
    kind: 'action',
    label: 'Une action',
    summary: 'Pour essayer.',
    words: ['un', 'deux', 'trois'],
    ask: 'Qu’en est-il ?',
  };
  return proveAction({ ...ActionSchema.parse({ ...data, criteria, ...rest }), id: 'petite' }, CODES);
};

it('finds nothing wrong in a sound action', () => {
  expect(
    problemsOf([
      yesNo,
      {
        ...shared,
        id: 'suite',
        type: 'at-least',
        minimum: 5,
        unit: 'séances',
        appliesWhen: { simple: ['oui'] },
      },
      { ...shared, id: 'departement', type: 'departement', accept: ['38'] },
    ]),
  ).toEqual([]);
});

const finding = { because: 'Rien.', instead: 'Demandez.', cites: ['A2V1-GAP-03'] };
const choice = (id: string, ...options: string[]) => ({
  ...{ ...shared, id, type: 'one-of' },
  options: options.map((option, i) => ({ id: option, label: option, outcome: i === 0 ? 'met' : 'unmet' })),
});
const opener = { ...yesNo, id: 'mobile', severity: 'informative', non: 'not-applicable' };

it.each<[string, object[], object]>([
  ['advice without a remedy', [yesNo, { ...yesNo, id: 'b', severity: 'advised', remedy: undefined }], {}],
  [
    'a condition that fails by a doubt alone',
    [{ ...yesNo, non: 'contested', contest: 'Rien.', doubt: 'silent' }],
    {},
  ],
  ['an exclusion, with its sentence', [{ ...yesNo, exclusion: true, refusal: 'Non.' }], {}],
  ['a flat no, with its sentence', [{ ...yesNo, flat: 'selon l’annexe', refusal: 'Non.' }], {}],
  [
    'what one answer makes pointless',
    [opener, { ...yesNo, id: 'isole', appliesWhen: { mobile: ['oui'] } }],
    {},
  ],
  [
    'what depends on the second of those before it',
    [
      choice('format', 'a', 'b'),
      choice('public', 'c', 'd'),
      { ...yesNo, appliesWhen: { public: ['c', 'd'] }, contestedWhen: { format: ['b'] } },
    ].map((each, i) => (i === 2 ? { ...each, contest: 'Rien.', doubt: 'silent' } : each)),
    {},
  ],
  ['half a post at least', [{ ...shared, id: 'n', type: 'at-least', minimum: 0.5, unit: 'Etp' }], {}],
  [
    'a period, held on its own days',
    [yesNo, { ...shared, id: 'periode', type: 'during' }],
    { dates: { kind: 'period', from: '2024-01-01', until: '2025-06-30', cites: ['A2V1-DAT-01'] } },
  ],
  ['conditions that a finding leaves undecided', [yesNo], { finding }],
  ['what is ruled out without conditions', [], { kind: 'excluded', finding }],
])('finds nothing wrong in %s', (_, criteria, rest) => {
  expect(problemsOf(criteria, rest)).toEqual([]);
});

it('finds two answers of one name', () => {
  expect(problemsOf([choice('format', 'a', 'b', 'b')])).toEqual([
    'actions/petite.yaml: criteria › format: deux réponses s’appellent b ; renommez-en une',
  ]);
});

it.each([
  [
    'a criterion that nothing can meet',
    [{ ...yesNo, oui: 'unmet' }],
    'criteria › simple: aucune réponse ne la remplit',
  ],
  [
    'a blocking criterion that nothing fails',
    [{ ...yesNo, non: 'met' }],
    'criteria › simple: aucune réponse ne la contredit',
  ],
  [
    'a minimum that nothing is under',
    [{ ...shared, id: 'n', type: 'at-least', minimum: 0, unit: 'h' }],
    'criteria › n: aucune réponse ne la contredit',
  ],
  [
    'a blocking criterion set aside instead of failed',
    [{ ...yesNo, non: 'not-applicable' }],
    'criteria › simple: aucune réponse ne la contredit',
  ],
  [
    'a contested answer without its doubt',
    [{ ...yesNo, non: 'contested', contest: 'Rien.' }],
    'criteria › simple: `contest` dit ce que l’annexe ne règle pas, `doubt` pourquoi',
  ],
  [
    'a doubt about nothing',
    [{ ...yesNo, doubt: 'silent' }],
    'criteria › simple: `contest` dit ce que l’annexe ne règle pas, `doubt` pourquoi',
  ],
  ['a contested answer left unexplained', [{ ...yesNo, non: 'contested' }], 'dites dans `contest`'],
  [
    'an exclusion that nothing triggers',
    [{ ...yesNo, non: 'contested', contest: 'Rien.', doubt: 'silent', exclusion: true, refusal: 'Non.' }],
    'aucune réponse ne déclenche l’exclusion',
  ],
  [
    'an exclusion that does not block',
    [{ ...yesNo, severity: 'advised', exclusion: true }],
    'une exclusion doit être de `severity: blocking`',
  ],
  [
    'an exclusion without the sentence that says it',
    [{ ...yesNo, exclusion: true }],
    '`refusal` va avec `exclusion`',
  ],
  [
    'a flat no without the sentence that says it',
    [{ ...yesNo, flat: 'selon l’annexe' }],
    '`refusal` va avec `exclusion` ou `flat`',
  ],
  ['a refusal that no exclusion says', [{ ...yesNo, refusal: 'Non.' }], '`refusal` va avec `exclusion`'],
  [
    'a flat no on what blocks nothing',
    [{ ...yesNo, severity: 'advised', flat: 'selon l’annexe', refusal: 'Non.' }],
    'seule une condition `blocking` en a un',
  ],
  ['a blocking criterion without a remedy', [{ ...yesNo, remedy: undefined }], 'a besoin de `remedy`'],
  ['two criteria of one name', [yesNo, yesNo], 'criteria › simple: deux conditions portent ce nom'],
  [
    'a dependency on nothing',
    [{ ...yesNo, appliesWhen: { autre: ['oui'] } }],
    'dépend de autre, qu’aucune condition ne porte avant elle',
  ],
  [
    'a dependency on itself',
    [{ ...yesNo, appliesWhen: { simple: ['oui'] } }],
    'dépend de simple, qu’aucune condition ne porte avant elle',
  ],
  [
    'a need told of an answer that does not exist',
    [{ ...yesNo, needs: { oui: 'Un besoin.', souvent: 'Un autre.' } }],
    '`needs` parle de souvent, qui n’est pas une réponse ; existent : oui, non',
  ],
  [
    'a dependency on an unknown option',
    [yesNo, { ...yesNo, id: 'b', appliesWhen: { simple: ['peut-etre'] } }],
    'dépend de simple = peut-etre, qui n’est pas une réponse ; existent : oui, non',
  ],
  [
    'a code that is no département',
    [{ ...shared, id: 'departement', type: 'departement', accept: ['38', '96'] }],
    '96 n’est pas un département',
  ],
  [
    'bounds the wrong way round',
    [{ ...shared, id: 'n', type: 'between', minimum: 12, maximum: 8, unit: 'h' }],
    '`minimum` dépasse `maximum`',
  ],
])('finds %s', (_, criteria, problem) => {
  expect(problemsOf(criteria).join('\n')).toContain(`actions/petite.yaml: `);
  expect(problemsOf(criteria).join('\n')).toContain(problem);
});

it('lets one number alone be right', () => {
  const alone = { ...shared, id: 'n', type: 'between', minimum: 8, maximum: 8, unit: 'h' };
  expect(problemsOf([alone])).toEqual([]);
});

it('finds an action that judges nothing and does not say why', () => {
  expect(problemsOf([])).toEqual([
    'actions/petite.yaml: criteria: un projet qui remplit tout donne « undecided », attendu « fits » ; revoyez les conditions, ou `finding`',
  ]);
});

it('finds criteria on a thing that is only excluded', () => {
  expect(problemsOf([yesNo], { kind: 'excluded', finding })).toEqual([
    expect.stringContaining('n’a pas de conditions ; dites tout dans `finding`'),
  ]);
});
