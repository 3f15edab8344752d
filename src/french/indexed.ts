import { typeset } from './typeset.ts';

/**
 * French as the index of pages holds it: straight apostrophes, so that « l’aide » is two words; no ligatures; the digits
 * of a number together, whatever space stands between its thousands.
 */
export function forIndex(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae')
    .replace(/(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
}

/** Indexed French given back to the reader, with its ligatures and its typography. */
export function forReader(text: string): string {
  return typeset(text.replace(/oe(?=u|il)/g, 'œ').replace(/Oe(?=u|il)/g, 'Œ'));
}

/** The words of a text as that index splits them, in order, accents kept. */
export function wordsOf(text: string): string[] {
  return (
    forIndex(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
