import { expect, it } from 'vitest';
import type { Answered } from '../../../../src/phrases/danger/answers.ts';
import type { DangerAnswer } from '../../../../src/phrases/danger/danger-data.ts';
import { heardOf } from '../../../../src/phrases/danger/heard.ts';

const page = (title: string) => ({ address: '/p/', title });
const ANSWERS: readonly DangerAnswer[] = [
  { id: 'vie', says: 'Vie', rows: [['15', '112']], page: page('Vie') },
  { id: 'couple', says: 'Couple', rows: [['3919'], ['17']] },
  { id: 'enfant', says: 'Enfant', rows: [['119'], ['17']] },
  { id: 'limite', says: 'Limite', rows: [['Allô']], page: page('Souffler') },
  { id: 'ligne', says: 'Ligne', rows: [['3018']] },
  { id: 'numero', says: 'Numéro', rows: [['112']] },
];

/** « couple+enfant » shows the answer of one sign and what stands beside it. */
function heard(answers: string, { subject = false, numbers = [] as string[] } = {}) {
  const answered = answers.split(' ').map((each) => {
    const [main, ...beside] = each.split('+');
    return { main, beside } as Answered;
  });
  return heardOf(ANSWERS, answered, subject, numbers);
}
const told = (found: ReturnType<typeof heard>) =>
  found && `${found.stands}: ${found.says}, ${found.rows.map((row) => row.join(' or ')).join(', ')}`;

it.each([
  [
    'the most pressing says it, its first number before the others',
    'enfant couple',
    'first: Couple, 3919, 119, 17',
  ],
  ['what stands beside comes after', 'enfant+couple', 'first: Enfant, 119, 3919, 17'],
  ['what is meant is not beside too', 'couple enfant+couple', 'first: Couple, 3919, 119, 17'],
  ['three rows at most', 'vie couple enfant', 'first: Vie, 15 or 112, 3919, 119'],
  ['what presses little gives way', 'limite couple', 'first: Couple, 3919, 17'],
  ['and shows alone', 'limite', 'limit: Limite, Allô'],
  ['a line is no danger', 'ligne', 'small: Ligne, 3018'],
  ['a number is for whoever asks', 'numero', 'first: Numéro, 112'],
])('%s: %s', (_, answers, shown) => {
  expect(told(heard(answers))).toBe(shown);
});

it('a subject of work comes after the rest, but for a number', () => {
  expect(told(heard('couple', { subject: true }))).toBe('small: Couple, 3919, 17');
  expect(told(heard('couple numero', { subject: true }))).toBe('first: Couple, 3919, 17');
  expect(heard('limite', { subject: true })).toBeNull();
  expect(heard('foudre')).toBeNull();
});

it('a number that is named comes first, once', () => {
  expect(told(heard('couple', { numbers: ['17'] }))).toBe('first: Couple, 17, 3919');
  expect(told(heard('numero', { numbers: ['3114', '3020'] }))).toBe('first: Numéro, 3114, 3020, 112');
});

it('a page comes with a limit alone', () => {
  expect(heard('limite')?.page).toEqual(page('Souffler'));
  expect(heard('vie')?.page).toBeUndefined();
});
