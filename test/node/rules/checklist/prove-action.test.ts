import { expect, it } from 'vitest';
import { proveAction } from '../../../../src/rules/checklist/prove-action.ts';
import { ActionSchema } from '../../../../src/schemas/action.ts';

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

it.each([
  ['a criterion that nothing can meet', [{ ...yesNo, oui: 'unmet' }], 'criterion simple: no answer meets it'],
  [
    'a blocking criterion that nothing fails',
    [{ ...yesNo, non: 'met' }],
    'criterion simple: no answer fails it',
  ],
  [
    'a minimum that nothing is under',
    [{ ...shared, id: 'n', type: 'at-least', minimum: 0, unit: 'h' }],
    'criterion n: no answer fails it',
  ],
  [
    'a blocking criterion set aside instead of failed',
    [{ ...yesNo, non: 'not-applicable' }],
    'criterion simple: no answer fails it',
  ],
  ['a contested answer left unexplained', [{ ...yesNo, non: 'contested' }], 'say in `contest`'],
  [
    'an exclusion that nothing triggers',
    [{ ...yesNo, non: 'contested', contest: 'Rien.', exclusion: true, refusal: 'Non.' }],
    'no answer triggers the exclusion',
  ],
  [
    'an exclusion that does not block',
    [{ ...yesNo, severity: 'advised', exclusion: true }],
    'an exclusion must be of severity blocking',
  ],
  [
    'an exclusion without the sentence that says it',
    [{ ...yesNo, exclusion: true }],
    '`refusal` goes with an exclusion',
  ],
  [
    'a flat no without the sentence that says it',
    [{ ...yesNo, flat: 'selon l’annexe' }],
    '`refusal` goes with an exclusion or a flat no',
  ],
  ['a refusal that no exclusion says', [{ ...yesNo, refusal: 'Non.' }], '`refusal` goes with an exclusion'],
  [
    'a flat no on what blocks nothing',
    [{ ...yesNo, severity: 'advised', flat: 'selon l’annexe', refusal: 'Non.' }],
    'only a blocking criterion has one',
  ],
  ['a blocking criterion without a remedy', [{ ...yesNo, remedy: undefined }], 'needs `remedy`'],
  ['two criteria of one name', [yesNo, yesNo], 'two criteria are called simple'],
  [
    'a dependency on nothing',
    [{ ...yesNo, appliesWhen: { autre: ['oui'] } }],
    'depends on autre, which no criterion before it is called',
  ],
  [
    'a dependency on itself',
    [{ ...yesNo, appliesWhen: { simple: ['oui'] } }],
    'depends on simple, which no criterion before it',
  ],
  [
    'a dependency on an unknown option',
    [yesNo, { ...yesNo, id: 'b', appliesWhen: { simple: ['peut-etre'] } }],
    'depends on simple = peut-etre, which is no option; known: oui, non',
  ],
  [
    'a code that is no département',
    [{ ...shared, id: 'departement', type: 'departement', accept: ['38', '96'] }],
    '96 is no département',
  ],
  [
    'bounds the wrong way round',
    [{ ...shared, id: 'n', type: 'between', minimum: 12, maximum: 8, unit: 'h' }],
    '`minimum` is above `maximum`',
  ],
])('finds %s', (_, criteria, problem) => {
  expect(problemsOf(criteria).join('\n')).toContain(`actions/petite.yaml: `);
  expect(problemsOf(criteria).join('\n')).toContain(problem);
});

it('finds an action that judges nothing and does not say why', () => {
  expect(problemsOf([])).toEqual([
    'actions/petite.yaml: a project that meets everything is undecided, expected fits',
  ]);
});

it('finds criteria on a thing that is only excluded', () => {
  const finding = { because: 'Rien.', instead: 'Demandez.', cites: ['A2V1-GAP-03'] };
  expect(problemsOf([yesNo], { kind: 'excluded', finding })).toEqual([
    expect.stringContaining('has no criteria; keep them in `finding`'),
  ]);
});
