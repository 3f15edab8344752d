import { count } from '../../french/plural.ts';

/** What a typed Siret is: nothing yet, one whose key is right, or what is wrong with it, or short of it. Nothing of it ever blocks. */
export type SiretReading = { kind: 'empty' } | { kind: 'right' } | { kind: 'wrong' | 'short'; words: string };

const LONG = 14;
const SIREN = 9;
// The establishments of La Poste are more than the usual key allows: for them, the figures add up to a multiple of five.
const LA_POSTE = '356000000';

/** The figures of a number as they are asked for: without spaces, dots or hyphens. */
export function bareNumber(typed: string): string {
  return typed.replace(/[\s\u00a0\u202f.\u2010-\u2015-]+/g, '');
}

/** Reads a Siret, and checks its key. */
export function readSiret(typed: string): SiretReading {
  const number = bareNumber(typed);
  if (number === '') return { kind: 'empty' };
  if (!/^\d+$/.test(number)) return wrong(`Un Siret ne contient que des chiffres : il en a ${String(LONG)}.`);
  if (number.length === SIREN)
    return short(
      `Ces ${String(SIREN)} chiffres sont un Siren. Le Siret en a ${String(LONG)} : le Siren, puis les 5 de l’établissement.`,
    );
  if (number.length !== LONG)
    return (number.length < LONG ? short : wrong)(
      `Ce numéro a ${count(number.length, 'chiffre')} ; un Siret en a ${String(LONG)}.`,
    );
  // Nought alone has the key as well.
  if (/^0{9}/.test(number)) return wrong('Un Siret ne commence pas par neuf zéros. Relisez-le.');
  if (hasKey(number)) return { kind: 'right' };
  return wrong('La clé de ce numéro n’est pas juste : un chiffre est sans doute faux. Relisez-le.');
}

function wrong(words: string): SiretReading {
  return { kind: 'wrong', words };
}

/** What may be going on: to be said once the field is left. */
function short(words: string): SiretReading {
  return { kind: 'short', words };
}

function hasKey(siret: string): boolean {
  const siren = siret.slice(0, SIREN);
  if (siren === LA_POSTE) return luhn(siret) || sum([...siret].map(Number)) % 5 === 0;
  return luhn(siren) && luhn(siret);
}

/** The key of Luhn: one figure in two is doubled, from the last but one, and all figures add up to a multiple of ten. */
function luhn(number: string): boolean {
  const figures = [...number].reverse().map((figure, i) => {
    const doubled = Number(figure) * (i % 2 === 0 ? 1 : 2);
    return doubled > 9 ? doubled - 9 : doubled;
  });
  return sum(figures) % 10 === 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
