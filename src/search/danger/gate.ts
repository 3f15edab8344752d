import words from 'virtual:danger-words';
import { WordKin } from './word-kin.ts';

const key = words.split(' ');
const known = new Set(key);
const { meant } = new WordKin(key, []);
// « Jveux », « mfrappe »: written fast, to be read with care.
const STUCK = /^[jm][bcdfgklpqrstvxz]/;
// Somebody speaks of their own life: what comes next may be a danger.
const SPEAKING = /^(?:je?|me?|moi|nous|ils?|elles?|on)$/;

/**
 * Whether a phrase may say a danger: it holds a word that every such phrase holds one of. Never false for a phrase in
 * which the reader hears something; so light that every search can afford it.
 */
export function mayBeDanger(phrase: string): boolean {
  return wordsOf(phrase).some((word) => known.has(word) || STUCK.test(word) || meant(word).size > 0);
}

/** Whether a phrase still being typed may come to say one. */
export function mayBecomeDanger(phrase: string): boolean {
  const typed = wordsOf(phrase);
  const last = typed.at(-1) ?? '';
  return (
    mayBeDanger(phrase) ||
    typed.some((word) => SPEAKING.test(word)) ||
    (last.length > 1 && key.some((word) => word.startsWith(last)))
  );
}

function wordsOf(phrase: string): string[] {
  return (
    phrase
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z\d]+/g) ?? []
  );
}
