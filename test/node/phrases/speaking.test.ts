import { expect, it } from 'vitest';
import { SPEAKING } from '../../../src/phrases/speaking.ts';

it.each([
  ...[
    'j’ai peur',
    'je',
    'il me bat',
    'il m’a dit',
    'c’est moi',
    'mon mari',
    'ma fille',
    'mes enfants',
    'nous deux',
  ],
  ...['notre fils', 'nos enfants', 'il crie', 'ils crient', 'elle crie', 'elles crient', 'on crie', '(JE)'],
])('« %s » is said by somebody', (phrase) => {
  expect(SPEAKING.test(phrase)).toBe(true);
});

it.each(['jeu', 'menace', 'maman', 'nosologie', 'île', 'ailleurs', 'son', 'émoi', 'dame', 'le club', ''])(
  '« %s » is not',
  (phrase) => {
    expect(SPEAKING.test(phrase)).toBe(false);
  },
);
