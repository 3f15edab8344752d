import { expect, it } from 'vitest';
import { AMOUNT_WORDS } from '../../../src/rules/money/amount-words.ts';
import { sessionName } from '../../../src/workbench/evaluation/session-name.ts';

it('a session is called by its date or its name, else by its rank', () => {
  expect([sessionName(' 12 mars ', 0), sessionName('', 0), sessionName('  ', 4)]).toEqual([
    '12 mars',
    'Séance 1',
    'Séance 5',
  ]);
});

it('what is typed and is no amount is told so', () => {
  expect(AMOUNT_WORDS).toEqual({
    empty: 'Écrivez un montant, comme 1 234,56.',
    'not-a-number': 'Écrivez seulement un nombre, comme 1 234,56.',
    'too-precise': 'Deux chiffres après la virgule au plus, comme 12,35.',
    'too-large': 'Cent millions d’euros au plus par ligne.',
    ambiguous: 'Ce point sépare-t-il des milliers ou des centimes ? Écrivez 1234 ou 1,23.',
  });
});
