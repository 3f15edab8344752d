import { plainOf } from './plain.ts';

// What is written otherwise, or in one word, by those who write fast.
export const FAST: Readonly<Record<string, string>> = {
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
const HAVING = /^(?:ai|as|a|ont|avons|avez|av(?:ais|ait|aient|ions|iez|oir)|eu|aur\w+)$/;
const CAN = new Set(['je', 'j', 'n', 'ne', 'en', 'tu']);

/** The words of a phrase, each written out: « jveu » is « je veux », « il ma » is « il m’a », « j’en peu pu » is « j’en peux plus ». */
export function writtenOut(words: readonly string[]): string[] {
  const out: string[] = [];
  for (const word of words.flatMap(unstuck)) out.push(...inPlace(word, out.at(-1) ?? ''));
  return out;
}

function unstuck(word: string): string[] {
  const [stuck] = STUCK_I.exec(word) ?? STUCK_ME.exec(word) ?? [];
  const parts = stuck && !Object.hasOwn(FAST, word) ? [`${stuck}e`, word.slice(1)] : [word];
  return parts.flatMap((part) => {
    const plain = plainOf(part);
    return (Object.hasOwn(FAST, plain) ? (FAST[plain] ?? part) : part).split(' ');
  });
}

/** A word whose meaning hangs on the one before. */
function inPlace(word: string, before: string): string[] {
  if (word === 'ma' && SUBJECTS.has(before)) return ['m', 'a'];
  if ((word === 'pu' || word === 'plu') && !HAVING.test(before)) return ['plus'];
  if (word === 'peu' && CAN.has(before)) return ['peux'];
  return [word];
}
