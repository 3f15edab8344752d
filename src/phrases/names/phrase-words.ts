import { fold } from '../../french/fold.ts';
import { plainWords } from '../../french/words.ts';

// « Volet 3 » of the texts before, « annexe 1 »: the figure alone would be lost.
const NUMBERED = /(^|[^\p{L}])(volet|annexe|fiche|fnp)s?\s*(?:n[°o]\s*)?([1-9])(?![.,-]?\d)/gu;
const COUNTRYSIDE = /(^|[^\p{L}])(?:a|dans|de) la campagne(?!\p{L}| (?:d|n))/gu;
const WITHOUT =
  /(^|[^\p{L}])(?:(sans) (?:(?:les?|la|mes|nos|leurs?|aucune?|une?|des?) |l['’])?|(pas) d(?:e |['’]))(?=\p{L}{3})/gu;
const WITHOUT_MARK = 'sans';

/**
 * The words of a phrase in plain letters, where what means one thing is one word: « volet 3 », « à la campagne », and a
 * word that is denied, « sans enfants », which is not « enfants ».
 */
export function phraseWords(phrase: string): string[] {
  return plainWords(
    fold(phrase)
      .replace(NUMBERED, '$1$2$3')
      .replace(COUNTRYSIDE, '$1alacampagne')
      .replace(WITHOUT, `$1$2$3 ${WITHOUT_MARK}`),
  );
}

/** Whether a word is one that the phrase denies. */
export function isDenied(word: string): boolean {
  return word.length > WITHOUT_MARK.length + 2 && word.startsWith(WITHOUT_MARK);
}
