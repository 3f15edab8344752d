import french from 'hyphen/fr/index.js';

const BREAK = '\u00AD';
const VOWELS = 'aeiouyàâäéèêëîïôöùûü';
const GROUP = new RegExp(`[${VOWELS}]+`, 'g');

/**
 * The syllables of a French word or elided pair (« enfant », « l’enfant ») as they are spoken, at least one.
 * The hyphenation patterns alone count too few (they never cut off a first or a last letter: « école » stays whole),
 * which would flatter a text; so the groups of vowels are counted too, and the higher count holds.
 * A figure counts one syllable a digit.
 */
export function syllables(word: string): number {
  if (/\d/.test(word)) return word.replace(/\D/g, '').length;
  const parts = word.toLowerCase().split(/[^\p{L}]+/u);
  return Math.max(
    1,
    parts.map(ofPart).reduce((sum, count) => sum + count, 0),
  );
}

function ofPart(part: string): number {
  const groups = vowelGroups(part);
  // An elided article has no vowel of its own.
  if (groups === 0) return 0;
  return Math.max(groups, french.hyphenateSync(part, { hyphenChar: BREAK }).split(BREAK).length);
}

function vowelGroups(part: string): number {
  const spoken = part
    .replaceAll('œ', 'e')
    .replaceAll('æ', 'e')
    // « qui », « guide »: this u is not heard.
    .replace(/([qg])u(?=[eiyéèêaoâ])/g, '$1')
    // A last e is mute, unless it is the word's only vowel.
    .replace(new RegExp(`(?<=[${VOWELS}].*)es?$`), '')
    .replace(/^pays/, 'pé-is')
    // « pa-yer »: between two vowels, y opens a syllable.
    .replace(new RegExp(`(?<=[aeou])y(?=[${VOWELS}])`, 'g'), '-y')
    // « cré-a-tion », « a-é-ré », « po-é-sie », « na-ïf »: two vowels that are said apart.
    .replace(/é(?=[aeiouéèê])/g, 'é-')
    .replace(/([aoi])(?=[ïëü])/g, '$1-')
    .replace(/([ao])(?=[éè])/g, '$1-')
    .replace(/o(?=[ao])|a(?=[ao])/g, '$&-')
    // « ou-bli-er », « pri-ère »: after two consonants, i is said apart.
    .replace(/(?<=[bcdfgptv][lr])i(?=[aeoéèê])/g, 'i-');
  return spoken.match(GROUP)?.length ?? 0;
}
