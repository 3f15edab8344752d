import { fold } from '../../french/fold.ts';
import { singular } from '../../french/stem.ts';
import { isLittle, plainWords } from '../../french/words.ts';

/** What a word begins with that stands for several: no French word begins so. */
const JOINED = 'zq';

/** What means one thing, wherever it is said, and what stands for it; the first group is what comes before. */
const JOINS = (
  [
    // « Volet 3 » of the texts before, « annexe 1 »: the figure alone would be lost.
    ['(volet|annexe|fiche|fnp)s?\\s*(?:n[°o]\\s*)?([1-9])(?![.,-]?\\d)', '$2$3'],
    // « La paie » is a salary, and « on paie » none.
    ['(qui|on|je|il|elle|caf|fonds)(?: l(?:a|es?))? pa[iy]e(?!\\p{L})', '$2 payer'],
    // « 0,5 Etp » is somebody’s post; « Etp » alone asks what it means.
    ['(\\d)\\s*etp(?!\\p{L})', `$2 ${JOINED}etp`],
    ['(?:a|dans|de) la campagne(?!\\p{L}| [dn])', `${JOINED}campagne`],
    [
      "(?:(sans|aucune?|non|hors|sauf|ni) (?:compter )?(?:d['’]|(?:les?|la|mes|nos|leurs?|aucune?|une?|des?) |l['’])?|(pas)(?: besoin)? d(?:e |['’])(?:une? )?)(?=\\p{L}{3})",
      `$2$3 ${JOINED}sans`,
    ],
    // « Qui peut déposer » and « quand déposer » differ by little words alone.
    [
      '(qui(?= peut)|quand|ou|comment) (?:peut(?:[- ]on)? |faut[- ]il |on peut )?(?:deposer|demander|envoyer)(?!\\p{L})',
      `${JOINED}$2 deposer`,
    ],
    ['peu(?:ven)?t[- ](?:il|elle)s? (?:deposer|porter|candidater)', `${JOINED}qui deposer`],
    ['quand (?:\\p{L}+[ -])?l.appel a projets?(?!\\p{L})', `${JOINED}quand deposer`],
    ['appels? a projets?(?!\\p{L})', 'aap'],
    // A grandchild, and no small one.
    ['petite?s?-(?:fil|enfant)\\p{L}*|petits? fils', `${JOINED}petit`],
    // A part of a number is none.
    ['\\d+[.,]\\d+(?![.,]?\\d)', ''],
    ['qui (?:decide|valide|instruit|choisit|tranche)(?!\\p{L})', `${JOINED}decide`],
    ['(?:qui|auteurs?) (?:\\p{L}+ ){0,2}(?:ce|du|le) (?:site|guide)(?!\\p{L})', `${JOINED}auteur`],
  ] as const
).map(([said, word]) => ({ said: new RegExp(`(^|\\P{L})${said}`, 'gu'), word: `$1${word}` }));

/**
 * The words of a phrase in plain letters, where what means one thing is one word: « volet 3 », « à la campagne », « qui
 * peut déposer », and a word that is denied, « sans enfants », which is not « enfants ».
 */
export function phraseWords(phrase: string): string[] {
  return plainWords(JOINS.reduce((text, { said, word }) => text.replace(said, word), fold(phrase)));
}

/** A phrase as it is looked up: each word once, without its little words, unless it has no others. */
export function termsOfPhrase(phrase: string): string[] {
  const words = phraseWords(phrase);
  const heavy = words.filter((word) => !isLittle(word));
  return [...new Set((heavy.length > 0 ? heavy : words).map(singular))];
}

/** Whether a word stands for several: it says nothing where no phrase has it. */
export function isJoined(word: string): boolean {
  return word.startsWith(JOINED);
}
