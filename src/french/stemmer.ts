/*
 * Snowball’s stemmer for French (snowballstem.org), written again for words in plain letters: it leaves out the endings that
 * have an accent. A vowel that is heard as none is in capitals meanwhile.
 */

/** A word while its endings are taken off. */
interface Word {
  text: string;
  /** From where on an ending may stand: after the first vowel, or so; after a first syllable; after a second. */
  rv: number;
  r1: number;
  r2: number;
}

const NO_VOWEL = /[aeiouy](?:[ui](?=[aeiouy])|y)|y(?=[aeiouy])|qu/g;
const RV = /^(?:[aeiouy]{2}.|par|col|tap|.[^aeiouy]*[aeiouy])/;
const R1 = /^[^aeiouy]*[aeiouy]+[^aeiouy]/;
const R2 = /^(?:[^aeiouy]*[aeiouy]+[^aeiouy]){2}/;

/** The endings of nouns and adjectives, with what is done of each; whether nothing else is to be done. */
const NOUNS: [ending: string, take: (word: Word, ending: string) => boolean][] = [
  ['(?:ance|iqUe|isme|able|iste)s?|eux', (word, ending) => swap(word, ending, word.r2)],
  ['(?:atrice|ateur|ation)s?', (word, ending) => swap(word, ending, word.r2) && takeIc(word)],
  ['logies?', (word, ending) => swap(word, ending, word.r2, 'log')],
  ['u[st]ions?', (word, ending) => swap(word, ending, word.r2, 'u')],
  ['ences?', (word, ending) => swap(word, ending, word.r2, 'ent')],
  [
    'ifs?|ives?',
    (word, ending) => swap(word, ending, word.r2) && (!swap(word, 'at', word.r2) || takeIc(word)),
  ],
  ['eaux', (word, ending) => swap(word, ending, 0, 'eau')],
  ['aux', (word, ending) => swap(word, ending, word.r1, 'al')],
  ['euses?', takeEus],
  ['issements?', (word, ending) => /[^aeiouy]issements?$/.test(word.text) && swap(word, ending, word.r1)],
  ['ements?', (word, ending) => swap(word, ending, word.rv) && takeAdjective(word)],
  // What is left may end as a verb.
  ['[ae]mment', (word, ending) => swap(word, ending, word.rv, `${ending.charAt(0)}nt`) && false],
  ['ments?', (word, ending) => /[aeiouy]ments?$/.test(word.text) && swap(word, ending, word.rv + 1) && false],
];
const NOUN = new RegExp(`(?:${NOUNS.map(([ending]) => `(${ending})`).join('|')})$`);
const VERB_IN_IR =
  /([^aeiouy])i(?:ra(?:i[st]?|Ient|s)?|es?|ss(?:es?|antes?|ants?|ai[st]|aIent|i?ons|ent|i?ez)|r(?:i?ons|ent|ont|i?ez)?|[st])?$/;
const VERB =
  /(ions)$|(?:era(?:i[st]?|Ient|s)?|er(?:i?ons|ont|i?ez)?|i?ez|e?a(?:ss(?:es?|ions|ent|iez)|ntes?|nts?|i[st]?|Ient|s)?)$/;

/** The stem of a word in plain letters: what its plural, its genders and its tenses share. */
export function stemOf(plain: string): string {
  const text = plain.replace(NO_VOWEL, (said) => said.slice(0, -1) + said.slice(-1).toUpperCase());
  const after = (start: RegExp) => start.exec(text)?.[0].length ?? text.length;
  const word: Word = { text, rv: after(RV), r1: after(R1), r2: after(R2) };
  if (takeNoun(word) || takeVerb(word)) word.text = word.text.replace(/Y$/, 'i');
  else takeRest(word);
  return word.text.replace(/(ei?l)l$|([eo]n)n$|(et)t$/, '$1$2$3').toLowerCase();
}

/** Puts something else, or nothing, for an ending that stands from a place on; whether it does. */
function swap(word: Word, ending: string, from: number, instead = ''): boolean {
  const at = word.text.length - ending.length;
  if (at < from || !word.text.endsWith(ending)) return false;
  word.text = word.text.slice(0, at) + instead;
  return true;
}

function takeNoun(word: Word): boolean {
  const [ending, ...kinds] = NOUN.exec(word.text) ?? [];
  const kind = kinds.findIndex((one) => one !== undefined);
  return ending !== undefined && NOUNS[kind]?.[1](word, ending) === true;
}

function takeIc(word: Word): boolean {
  return swap(word, 'ic', word.r2) || swap(word, 'ic', 0, 'iqU') || true;
}

function takeEus(word: Word, ending = 'eus'): boolean {
  return swap(word, ending, word.r2) || swap(word, ending, word.r1, 'eux');
}

function takeAdjective(word: Word): boolean {
  if (swap(word, 'iv', word.r2)) swap(word, 'at', word.r2);
  else if (!swap(word, 'abl', word.r2) && !swap(word, 'iqU', word.r2)) takeEus(word);
  return true;
}

/** Takes the ending of a verb, within what follows its first vowel. */
function takeVerb(word: Word): boolean {
  const tail = word.text.slice(word.rv);
  let found = VERB_IN_IR.exec(tail);
  let at = word.rv + (found?.index ?? 0) + 1;
  if (!found) {
    found = VERB.exec(tail);
    at = word.rv + (found?.index ?? 0);
    if (!found || (found[1] && at < word.r2)) return false;
  }
  word.text = word.text.slice(0, at);
  return true;
}

function takeRest(word: Word): void {
  word.text = word.text.replace(/([^aious])s$/, '$1');
  word.text =
    word.text.slice(0, word.rv) +
    word.text
      .slice(word.rv)
      .replace(/([st])ion$|[iI]er$|e$/, (ending, before: string | undefined, at: number) => {
        if (before) return word.rv + at + 1 < word.r2 ? ending : before;
        return ending === 'e' ? '' : 'i';
      });
}
