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

const ALIKE = ['aeiouyh', 'ckqsz', 'gj', 'fp'];

/** The same for two words that may begin with the same sound. */
export function firstSound(word: string): string {
  const letter = word.charAt(0);
  return ALIKE.find((letters) => letters.includes(letter)) ?? letter;
}
