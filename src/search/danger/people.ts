import type { PersonKind } from './danger-data.ts';
import type { Typed } from './danger-words.ts';
import type { Expressions, Meant } from './expressions.ts';

/** Somebody whom a phrase names: who, where, and by which little word before. */
export interface Person {
  who: PersonKind | 'they';
  at: number;
  /** « mon », « ma », « mes », « notre », « nos ». */
  mine: boolean;
  /** The word before, its determiner aside: « de » in « le père de ma fille ». */
  after: string;
}

export const MINE = ['mon', 'ma', 'mes', 'notre', 'nos'];
const DETERMINERS = [
  ...MINE,
  'le',
  'la',
  'les',
  'l',
  'un',
  'une',
  'des',
  'ce',
  'cet',
  'cette',
  'ces',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'ton',
  'ta',
  'tes',
  'votre',
  'vos',
  'du',
  'au',
];
const THEY = ['il', 'elle', 'ils', 'elles', 'on'];
// « existe-t-il », « il y a », « s’il vous plaît »: nobody.
const NOBODY_AFTER = ['faut', 'y', 'existe', 's', 'vous', 'est_possible'];
const NOBODY_BEFORE = ['existe', 'faut', 's', 'y'];

/** The people of a phrase, in order; of two that overlap, the longer. */
export function peopleIn(
  typed: readonly Typed[],
  names: readonly (readonly [PersonKind, Expressions])[],
  meant: Meant,
): Person[] {
  const word = (at: number) => typed[at]?.plain ?? '';
  const named = names.flatMap(([who, expressions]) =>
    expressions.in(typed, meant).map((span) => ({ who, ...span })),
  );
  const longest = named.filter((one) => !named.some((other) => other !== one && covers(other, one)));
  const people = longest.map(({ who, start }): Person => {
    const determiner = DETERMINERS.includes(word(start - 1)) || word(start - 1) === 'ex';
    const before = determiner ? word(start - 2) : word(start - 1);
    return {
      who: partner(who, word(start), word(start - 1)),
      at: start,
      mine: MINE.includes(word(start - 1)) || (word(start - 1) === 'ex' && MINE.includes(word(start - 2))),
      after: ['du', 'au'].includes(word(start - 1)) ? 'de' : before,
    };
  });
  const pronouns = typed.flatMap(({ plain }, at): Person[] =>
    THEY.includes(plain) && !isNobody(word, at) ? [{ who: 'they', at, mine: false, after: '' }] : [],
  );
  return [...people, ...pronouns].sort((a, b) => a.at - b.at);
}

function isNobody(word: (at: number) => string, at: number): boolean {
  const before = word(at - 1) === 't' ? word(at - 2) : word(at - 1);
  if (word(at) !== 'il') return false;
  if (before === 'a' && word(at - 3) === 'y') return true;
  return NOBODY_AFTER.includes(word(at + 1)) || NOBODY_BEFORE.includes(before);
}

/** « Ma femme » and « sa femme » are in a couple; « une femme » is not said to be. */
function partner(who: PersonKind, name: string, before: string): PersonKind {
  return who === 'woman' && /^femmes?$/.test(name) && ['ma', 'sa', 'ex', 'ta'].includes(before)
    ? 'partnerShe'
    : who;
}

function covers(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const longer = one.end - one.start > other.end - other.start;
  return longer && one.start <= other.start && one.end >= other.end;
}
