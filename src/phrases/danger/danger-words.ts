import { writtenOut } from './fast-writing.ts';
import { fold } from '../../french/fold.ts';

/** A word as it was typed: in plain letters, and with its accents, which tell « frappé » from « frappe ». */
export interface Typed {
  plain: string;
  written: string;
}

/** The words of a phrase, in order: elisions and hyphens part them, what is stuck together is taken apart. */
export function typedWords(phrase: string): Typed[] {
  const words =
    phrase
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .match(/[\p{L}\p{N}]+|€/gu) ?? [];
  return joinDigits(writtenOut(words)).map((written) => ({ plain: fold(written), written }));
}

/** « 116 000 », « 39 19 » and « 31-14 » are numbers to dial. */
function joinDigits(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const both = (joined.at(-1) ?? '') + word;
    if (/^(?:116\d{3}|3919|3114|3018)$/.test(both)) joined.splice(-1, 1, both);
    else joined.push(word);
  }
  return joined;
}

/** Whether a word is a participle by its spelling, as « frappé » or « frappee »; without accents nobody can tell for « frappe ». */
export function isParticiple({ written }: Typed): boolean {
  return /(?:é|ée|ee)s?$/.test(written);
}
