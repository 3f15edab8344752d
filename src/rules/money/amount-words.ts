import type { AmountError } from './read-amount.ts';

/** Why an amount can’t be read, and what to write instead. */
export const AMOUNT_WORDS: Readonly<Record<AmountError, string>> = {
  empty: 'Écrivez un montant, comme 1 234,56.',
  'not-a-number': 'Écrivez seulement un nombre, comme 1 234,56.',
  'too-precise': 'Deux chiffres après la virgule au plus, comme 12,35.',
  'too-large': 'Cent millions d’euros au plus par ligne.',
  ambiguous: 'Ce point sépare-t-il des milliers ou des centimes ? Écrivez 1234 ou 1,23.',
};
