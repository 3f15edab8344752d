import { fold } from '../../french/fold.ts';

// What is written otherwise, or in one word, by those who write fast.
const FAST: Readonly<Record<string, string>> = {
  g: 'j ai',
  jai: 'j ai',
  jen: 'j en',
  jy: 'j y',
  jarrive: 'j arrive',
  jaime: 'j aime',
  jaimerais: 'j aimerais',
  javais: 'j avais',
  jaurais: 'j aurais',
  jetais: 'j étais',
  jpp: 'j en peux plus',
  chui: 'je suis',
  chuis: 'je suis',
  sui: 'suis',
  vai: 'vais',
  ve: 'vais',
  veu: 'veux',
  vx: 'veux',
  fai: 'fait',
  fe: 'fait',
  sfait: 'se fait',
  pa: 'pas',
  mwa: 'moi',
  osecour: 'au secours',
  osecours: 'au secours',
  ilme: 'il me',
  ilma: 'il m a',
  elleme: 'elle me',
  quil: 'qu il',
  kil: 'qu il',
  kelle: 'qu elle',
  ke: 'que',
  ki: 'qui',
  koi: 'quoi',
  kan: 'quand',
  qd: 'quand',
  sest: 's est',
  cest: 'c est',
  mest: 'm est',
  lai: 'l ai',
  dun: 'd un',
  dune: 'd une',
  nen: 'n en',
  ny: 'n y',
  yen: 'y en',
  lenfant: 'l enfant',
  lecole: 'l école',
  bb: 'bébé',
  mn: 'mon',
  kelkun: 'quelqu un',
  kelkin: 'quelqu un',
  quelquun: 'quelqu un',
  qqn: 'quelqu un',
  pk: 'pourquoi',
  tt: 'tout',
  ds: 'dans',
  avc: 'avec',
  bcp: 'beaucoup',
};
// « Jveux », « jvé », « mfrappe »: no French word begins so.
const STUCK_I = /^j(?=[bcdfgklmnpqrstvxz]+[aeiouyéè])/;
const STUCK_ME = /^m(?=[bcdfgjkpqrstvxz]+[aeiouyéè].)/;
const SUBJECTS = new Set(['il', 'elle', 'on', 'ils', 'elles', 'qui']);
// « Tonton ma fait… » is « m’a fait »; « papa, ma fille et moi » is not.
const NAMED =
  /^(?:papa|maman|pere|mere|tonton|oncle|tata|tante|pap[iy]|mam(?:ie|y)|frere|soeur|cousine?|mari|ex|copain|copine|mec|compagnon|conjoint|homme|femme|voisin|patron|prof|maitre|monsieur|garcon|ami|fils|fille)$/;
const DONE =
  /^(?:fait|dit|mis|pris|forcer?|touch\w*|frap\w*|tap\w*|gifl\w*|viol\w*|menac\w*|battue?|.+[^t]ée?)$/;
// Whole words that are typed in pieces.
const WHOLE = /^(?:suicid(?:ee?|er|aires?)|harcel(?:ee?|er|ement)|inceste|violences?|maltrait(?:ee?|ance))$/;
const HAVING = /^(?:ai|as|a|ont|avons|avez|av(?:ais|ait|aient|ions|iez|oir)|eu|aur\w+)$/;
const CAN = new Set(['je', 'j', 'n', 'ne', 'en', 'tu']);

/** The words of a phrase, each written out: « jveu » is « je veux », « il ma » is « il m’a », « j’en peu pu » is « j’en peux plus ». */
export function writtenOut(words: readonly string[]): string[] {
  const out: string[] = [];
  const parted = joined(words).flatMap(unstuck);
  for (const [at, word] of parted.entries())
    out.push(...inPlace(word, out.at(-1) ?? '', parted[at + 1] ?? ''));
  return out;
}

/** « Suici daire », « sui ci de »: a grave word typed in pieces. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (const word of words) {
    const pieces = [2, 1].find((count) => WHOLE.test(fold([...whole.slice(-count), word].join(''))));
    if (pieces && !WHOLE.test(fold(word))) whole.push([...whole.splice(-pieces), word].join(''));
    else whole.push(word);
  }
  return whole;
}

function unstuck(word: string): string[] {
  const [stuck] = STUCK_I.exec(word) ?? STUCK_ME.exec(word) ?? [];
  const parts = stuck && !Object.hasOwn(FAST, word) ? [`${stuck}e`, word.slice(1)] : [word];
  return parts.flatMap((part) => {
    const plain = fold(part);
    return (Object.hasOwn(FAST, plain) ? (FAST[plain] ?? part) : part).split(' ');
  });
}

/** A word whose meaning hangs on the one before. */
function inPlace(word: string, before: string, after: string): string[] {
  if (word === 'ma' && (SUBJECTS.has(before) || (NAMED.test(fold(before)) && DONE.test(after))))
    return ['m', 'a'];
  if ((word === 'pu' || word === 'plu') && !HAVING.test(before)) return ['plus'];
  if (word === 'peu' && CAN.has(before)) return ['peux'];
  return [word];
}
