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
    ['(qui|on(?: ne)?|je|il|elle|caf|fonds)(?: l(?:a|es?))? pa[iy]e(?![a-z])', '$2 payer'],
    ['dispo(?![a-z])', 'disposition'],
    // To ensure a link is no insurance.
    ['assurer (?=(?:l[ea]s? |l.|une? )(?:lien|suivi|relais|coord|accueil|anim|perman|contin))', '$1'],
    // « 0,5 Etp » is somebody’s post; « Etp » alone asks what it means.
    ['(\\d)\\s*etp(?![a-z])', `$2 ${JOINED}etp`],
    ['(?:a|dans|de) la campagne(?![a-z]| [dn])', `${JOINED}campagne`],
    // « On ne loue pas de salle ».
    ["n(?:e |['’])(?:lou|achet|embauch)[a-z]+ (?=pas)", ''],
    [
      "(?:(?:(sans|aucune?|hors|sauf|ni)|non) (?:compter )?(?:d['’]|(?:les?|la|mes|nos|leurs?|aucune?|une?|des?) |l['’])?|(pas)(?: besoin)? d(?:e |['’])(?:une? )?)(?=[a-z]{3})",
      `$2$3 ${JOINED}sans`,
    ],
    // « Qui peut déposer » and « quand déposer » differ by little words alone.
    ['quelle date(?= [a-z]+-(?:on|il|nous))', 'quand'],
    [
      "(qui(?= peut)|quand|ou|comment) (?:(?:peu|doi)t(?:[- ]on)? |faut[- ]il |on (?:peu|doi)t |est-ce qu[a-z’']* ?on )?(?:depose|demande|envoye)r?(?![a-z])",
      `${JOINED}$2 deposer`,
    ],
    [
      '(?:cumuler|(?:demander|avoir|obtenir) (?:aussi|en plus|egalement)|(?:aussi|en plus|egalement) (?:demander|avoir|obtenir))(?![a-z])',
      'cumuler aide',
    ],
    ["quand (?:[a-z'’]+[ -]){0,5}(?:reponse|recevr[a-z]+)(?![a-z])", `${JOINED}quand deposer`],
    ["quand (?:[a-z'’]+[ -]){0,5}pay(?:ee?s?|er)(?![a-z])", 'versee aide'],
    [
      'peu(?:ven)?t[- ](?:il|elle)s? (?:deposer|porter|candidater|etre porteurs?|demander(?! plus))|(?:avons|a|ont)[- ](?:nous|t[- ](?:on|elles?|ils?)|elles|ils) (?:le )?droit',
      `${JOINED}qui deposer`,
    ],
    // « Dossier à rendre pour quand », « la subv tombe quand ».
    ['(?:pour|((?:subv[a-z]*|aide)(?: [a-z]+)?)) quand(?![a-z])', `$2 ${JOINED}quand deposer`],
    ['quand (?:[a-z]+[ -])?l.appel a projets?(?![a-z])', `${JOINED}quand deposer`],
    ['appels? a projets?(?![a-z])', 'aap'],
    ["p['’]?ti(?:t|(?![a-z]))", 'petit'],
    ['petits?[- ](?=dej)', ''],
    // « Chaises prêtées » are no purchase: that they are lent comes first.
    ['([a-z]+(?: [a-z]+)? )?pretee?s?(?![a-z])', `${JOINED}prete $2`],
    // A grandchild, and no small one.
    ['petite?s?-(?:fil|enfant)[a-z]*|petits? fils', `${JOINED}petit`],
    ['(?:deux|plusieurs) (?:(?:autre|meme)s )?(?:aide|financement|subvention|sub)s(?![a-z])', 'cumuler aide'],
    ['(?:la|(frais d[a-z]+)) postes?(?![a-z])', '$2 postaux'],
    // Who evaluates is no evaluator, and households are no cleaning.
    ['evalue(?:r|nt|ons)?(?![a-z])', 'evaluation'],
    ['menages(?![a-z])', 'familles'],
    // A part of a number is none.
    ['\\d+[.,]\\d+(?![.,]?\\d)', ''],
    ['qui (?:decide|valide|instruit|choisit|tranche)(?![a-z])', `${JOINED}decide`],
    ['(?:qui|auteurs?) (?:[a-z]+ ){0,2}(?:ce|du|le) (?:site|guide)(?![a-z])', `${JOINED}auteur`],
  ] as const
).map(([said, word]) => ({ said: new RegExp(`(^|[^a-z])${said}`, 'g'), word: `$1${word}` }));

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
