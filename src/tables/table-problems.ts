import { OTHER_KINDS, type FileKind } from './file-kind.ts';
import type { DecodedText, Encoding } from './text/decode-text.ts';
import type { GridNote } from './grid-notes.ts';
import { MOST_READ, MOST_UNPACKED, type TooLargeError } from './zip/too-large.ts';

/** Why there is no table, in words. */
export interface Problem {
  problem: string;
}

export const DAMAGED = 'Ce fichier est abîmé, ou ne peut pas être lu. Copiez plutôt le tableau.';
export const EMPTY = 'Ce tableau est vide.';

export function openQuote(row: number): Problem {
  return {
    problem: `Ligne ${String(row)} : un guillemet s’ouvre et ne se referme pas. Corrigez-la, puis recommencez.`,
  };
}

export function tooHeavy(name: string): Problem {
  return {
    problem: `${name === '' ? 'Ce tableau' : `« ${name} »`} est trop lourd : cinq millions d’octets au plus. Gardez la seule feuille du budget.`,
  };
}

export function otherKind(name: string, kind: Exclude<FileKind, 'xlsx' | 'ods' | 'text'>): Problem {
  return { problem: `« ${name} » : ${OTHER_KINDS[kind]}` };
}

export function tooLarge({ past }: TooLargeError): Problem {
  const [what, most] =
    past === 'read'
      ? ['ce fichier contient trop de cases ou de texte', `${millions(MOST_READ)} de caractères`]
      : ['ce fichier est trop grand', `${millions(MOST_UNPACKED)} d’octets`];
  return {
    problem: `Une fois ouvert, ${what} : ${most} au plus. Gardez la seule feuille du budget, ou copiez le tableau.`,
  };
}

function millions(count: number): string {
  return `${String(count / 1_000_000)} millions`;
}

/** How a text was read, where a reader should look at its accents. */
const ENCODINGS: Partial<Record<Encoding, string>> = {
  macintosh: 'd’un ancien Mac (MacRoman)',
  cp850: 'd’un ancien PC (CP850)',
};

/** What is said of how a text was read, once. */
export function encodingNotes({ encoding, mended, lost }: DecodedText): GridNote[] {
  const page = ENCODINGS[encoding];
  const said = [
    page && `Ses lettres accentuées sont lues comme celles ${page} : vérifiez les libellés.`,
    mended &&
      'Ses lettres accentuées étaient écrites deux fois (« Ã© ») et ont été réparées : vérifiez les libellés.',
    lost && 'Des lettres de ce fichier sont perdues, et se montrent comme « � » : corrigez les libellés.',
  ];
  return said.flatMap((message) => (message ? [{ kind: 'encoding' as const, message }] : []));
}
