import { fold } from '../../french/fold.ts';
import { plainWords } from '../../french/words.ts';

/** What a word begins with that stands for several: no French word begins so. */
const JOINED = 'zq';

// « Volet 3 » of the texts before, « annexe 1 »: the figure alone would be lost.
const NUMBERED = /(^|[^\p{L}])(volet|annexe|fiche|fnp)s?\s*(?:n[°o]\s*)?([1-9])(?![.,-]?\d)/gu;
// « 0,5 Etp » is somebody’s post; « Etp » alone asks what it means.
const POSTS = /(\d)\s*etp(?!\p{L})/gu;
// « La paie » is a salary, and « on paie » none.
const PAYS = /(^|[^\p{L}])(qui|on|je|il|elle|caf|fonds) pa(?:ie|ye)(?!\p{L})/gu;
const COUNTRYSIDE = /(^|[^\p{L}])(?:a|dans|de) la campagne(?!\p{L}| (?:d|n))/gu;
const WITHOUT =
  /(^|[^\p{L}])(?:(sans|aucune?|non) (?:(?:les?|la|mes|nos|leurs?|aucune?|une?|des?) |l['’])?|(pas) d(?:e |['’]))(?=\p{L}{3})/gu;
// « Qui peut déposer » and « quand déposer » differ by little words alone.
const ASKED =
  /(^|[^\p{L}])(qui(?= peut)|quand|ou|comment) (?:peut(?:[- ]on)? |faut[- ]il |on peut )?(deposer|demander|envoyer)(?!\p{L})/gu;
const WHEN = /(^|[^\p{L}])quand (?:\p{L}+[ -])?l.appel a projets?(?!\p{L})/gu;
const AUTHORS = /(^|[^\p{L}])(?:qui|auteurs?) (?:\p{L}+ ){0,2}(?:ce|du|le) (?:site|guide)(?!\p{L})/gu;
const DECIDES = /(^|[^\p{L}])qui (?:decide|valide|instruit|choisit|tranche)(?!\p{L})/gu;

/**
 * The words of a phrase in plain letters, where what means one thing is one word: « volet 3 », « à la campagne », « qui
 * peut déposer », and a word that is denied, « sans enfants », which is not « enfants ».
 */
export function phraseWords(phrase: string): string[] {
  return plainWords(
    fold(phrase)
      .replace(NUMBERED, '$1$2$3')
      .replace(PAYS, '$1$2 payer')
      .replace(POSTS, `$1 ${JOINED}etp`)
      .replace(COUNTRYSIDE, `$1${JOINED}campagne`)
      .replace(WITHOUT, `$1$2$3 ${JOINED}sans`)
      .replace(ASKED, `$1${JOINED}$2 deposer`)
      .replace(WHEN, `$1${JOINED}quand deposer`)
      .replace(AUTHORS, `$1${JOINED}auteur`)
      .replace(DECIDES, `$1${JOINED}decide`),
  );
}

/** Whether a word stands for several: it says nothing where no phrase has it. */
export function isJoined(word: string): boolean {
  return word.startsWith(JOINED);
}
