// In this order: the last consonant, often not heard; how the rest is heard; the last e.
const HEARD: [RegExp, string][] = [
  [/^h/, ''],
  [/(?:er|ez|et|ai[ts]?)$/, 'e'],
  [/[stdxzp]$/, ''],
  [/ph/g, 'f'],
  [/e?aux?/g, 'o'],
  [/(?:[ae]i|u|y|i)[nm](?![aeiouymn])/g, 'in'],
  [/(?:e[nm]|am)(?![aeiouymn])/g, 'an'],
  [/om(?=[bp])/g, 'on'],
  [/qu|q|ck|ch(?=[rl])|c(?![eiyh])/g, 'k'],
  [/s?c(?=[eiy])/g, 's'],
  [/ti(?=on)/g, 'si'],
  [/gu(?=[ei])/g, 'g'],
  [/ge(?=[ao])|g(?=[eiy])/g, 'j'],
  [/[ae]i/g, 'e'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(^|[^c])h+/g, '$1'],
  [/(.)\1+/g, '$1'],
  [/e$/, ''],
];

/** How a word sounds in French, roughly: « téléfone » and « téléphone », « acouchement » and « accouchement » are the same. */
export function soundOf(word: string): string {
  return HEARD.reduce((sound, [letters, heard]) => sound.replace(letters, heard), word);
}

// Letters that may sound alike; a vowel, and what may not be heard, are nothing.
const FRAME = new Map(
  ['aeiouyhx', 'ckqszt', 'gj', 'fp', 'mn'].flatMap((alike, i) =>
    [...alike].map((letter) => [letter, i === 0 ? '' : alike.charAt(0)]),
  ),
);
const UNHEARD = /(?:[stdxzp]|er)$/;

/** The same for two words that may sound alike, at little cost: their consonants. */
export function soundFrame(word: string): string {
  let frame = '';
  let before = '';
  for (const letter of word.replace(UNHEARD, '')) {
    const heard = FRAME.get(letter) ?? letter;
    if (heard !== '' && heard !== before) frame += before = heard;
  }
  return frame;
}
