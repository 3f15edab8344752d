import { expect, it } from 'vitest';
import { silentProblems } from '../../../../src/rules/checklist/prove-effect.ts';
import { ActionSchema } from '../../../../src/schemas/rules/action.ts';

const informative = {
  id: 'bilan',
  type: 'yes-no',
  severity: 'informative',
  label: 'Un bilan est prévu',
  question: 'Un bilan ?',
  why: 'Une raison.',
  cites: ['A1V1-MUST-01'],
};
const blocking = { ...informative, severity: 'blocking', remedy: 'Un remède.' };
const IN_VAIN =
  'aucune réponse ne change ce que dit la carte ; dites dans `notes` ce que l’une d’elles apprend au lecteur, ou retirez la question';
const dropped = (status: string) =>
  `une réponse donne \`${status}\`, et la carte n’en dit rien ; dites dans \`notes\` › \`${status}\` ce que l’annexe demande, et ce qui a été répondu`;

/** What is wrong with the last of these criteria. */
function problemsOf(criteria: object[], more: object = {}) {
  const words = { label: 'Une action', summary: 'Pour essayer.', words: ['un', 'deux', 'trois'] };
  const rest = { order: 1, kind: 'action', ask: 'Qu’en est-il ?', ...words };
  const action = { ...ActionSchema.parse({ ...rest, criteria, ...more }), id: 'petite' };
  const last = action.criteria.at(-1);
  if (!last) throw new Error('no criterion');
  return silentProblems(action, last, ['38', '75']);
}

const notes = { unmet: 'L’annexe le demande.' };
it.each<[string, object[], string[]]>([
  ['a condition', [blocking], []],
  ['an answer that only brings a note', [{ ...informative, notes }], []],
  [
    'an answer that is good to know',
    [{ ...informative, non: 'not-applicable', notes: { met: 'Bien.' } }],
    [],
  ],
  [
    'an answer that opens another question',
    [
      { ...informative, id: 'a', non: 'not-applicable' },
      { ...blocking, appliesWhen: { a: ['oui'] } },
    ],
    [],
  ],
  ['a question asked in vain', [{ ...informative, non: 'not-applicable' }], [IN_VAIN]],
  ['a failure that nothing says', [{ ...informative, notes: { met: 'Bien.' } }], [dropped('unmet')]],
  [
    'a doubt that nothing says',
    [{ ...informative, oui: 'unmet', non: 'contested', notes, contest: 'Rien.', doubt: 'silent' }],
    [dropped('contested')],
  ],
  ['a failure that nothing says, asked in vain', [informative], [IN_VAIN, dropped('unmet')]],
  [
    'notes on a condition, which nobody would read',
    [{ ...blocking, notes }],
    ['`notes` ne sert qu’à une condition `informative` ; retirez-les'],
  ],
  [
    'a failure of the last criterion, whatever the others say',
    [
      { ...informative, id: 'a', notes },
      { ...informative, notes: { met: 'Bien.' } },
    ],
    [dropped('unmet')],
  ],
])('finds of %s', (_, criteria, problems) => {
  expect(problemsOf(criteria)).toEqual(problems);
});

it('asks nothing of a period, which is never asked', () => {
  const dates = { kind: 'period', from: '2024-01-01', until: '2025-12-31', cites: ['A2V1-DAT-01'] };
  expect(problemsOf([{ ...blocking, id: 'periode', type: 'during' }], { dates })).toEqual([]);
});
