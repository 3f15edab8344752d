/** A word as it was typed: in plain letters, and with its accents, which tell « frappé » from « frappe ». */
export interface Typed {
  plain: string;
  written: string;
}

// What is written in one word, by those who write fast.
const STUCK: Readonly<Record<string, string>> = {
  jai: "j'ai",
  g: "j'ai",
  jen: "j'en",
  jme: 'je me',
  jsuis: 'je suis',
  chuis: 'je suis',
  chui: 'je suis',
  jvais: 'je vais',
  jveux: 'je veux',
  jpeux: 'je peux',
  jarrive: "j'arrive",
  jaimerais: "j'aimerais",
  quil: "qu'il",
  sest: "s'est",
  cest: "c'est",
  mest: "m'est",
  lai: "l'ai",
  dun: "d'un",
  dune: "d'une",
  nen: "n'en",
  ny: "n'y",
  mapelle: "m'appelle",
  lenfant: "l'enfant",
  mfrappe: 'me frappe',
  mtape: 'me tape',
  kil: "qu'il",
  ke: 'que',
  ki: 'qui',
  kan: 'quand',
  kelkun: "quelqu'un",
  kelkin: "quelqu'un",
  quelquun: "quelqu'un",
  pk: 'pourquoi',
  tt: 'tout',
  ds: 'dans',
  avc: 'avec',
  bcp: 'beaucoup',
};

/** The words of a phrase, in order: elisions and hyphens part them, what is stuck together is taken apart. */
export function typedWords(phrase: string): Typed[] {
  const written =
    phrase
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return joinDigits(written.flatMap(apart)).map((word) => ({ plain: plainOf(word), written: word }));
}

/** A word without its accents. */
export function plainOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function apart(word: string): string[] {
  const said = Object.hasOwn(STUCK, word) ? (STUCK[word] ?? word) : word;
  return said.split(/[' ]/);
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
