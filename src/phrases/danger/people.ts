import type { PersonKind } from './danger-data.ts';
import type { Typed } from './danger-words.ts';
import type { Expressions, Meant } from './expressions.ts';

/** Somebody whom a phrase names: who, where, and by which little word before. */
export interface Person {
  who: PersonKind | 'they';
  at: number;
  /** The rank of the last word that names them. */
  end: number;
  /** « mon », « ma », « mes », « notre », « nos ». */
  mine: boolean;
  /** Whether they are several; undefined for « on ». */
  many: boolean | undefined;
  /** Whether they are a woman; undefined when the phrase does not say. */
  she: boolean | undefined;
  /** The word before, its determiner aside: « de » in « le père de ma fille ». */
  after: string;
}

export const MINE = ['mon', 'ma', 'mes', 'notre', 'nos'];
const HIS = ['mon', 'son', 'ton', 'le', 'un', 'ce', 'cet', 'du', 'au', 'il'];
const HERS = ['ma', 'sa', 'ta', 'la', 'une', 'cette', 'elle', 'elles'];
const DETERMINERS = [
  ...MINE,
  ...HIS,
  ...HERS,
  ...['les', 'l', 'des', 'ces', 'ses', 'leur', 'leurs', 'tes', 'votre', 'vos'],
];
// « Mon ex mari », « ma propre fille ».
const BETWEEN = ['ex', 'propre', 'grand', 'grande', 'jeune', 'pauvre', 'demi'];
const SEVERAL = ['mes', 'nos', 'les', 'des', 'ces', 'ses', 'leurs', 'tes', 'vos', 'ils', 'elles'];
const THEY = ['il', 'elle', 'ils', 'elles', 'on'];
// « existe-t-il », « il y a », « s’il vous plaît »: nobody.
const NOBODY_AFTER = ['faut', 'y', 'existe', 's', 'vous', 'pleut'];
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
  const people = longest.map((one) => personAt(word, one));
  const pronouns = typed.flatMap(({ plain }, at): Person[] =>
    THEY.includes(plain) && !isNobody(word, at)
      ? [
          {
            who: 'they',
            at,
            end: at,
            mine: false,
            many: plain === 'on' ? undefined : SEVERAL.includes(plain),
            she: genderOf(plain, ''),
            after: '',
          },
        ]
      : [],
  );
  return [...people, ...pronouns].sort((a, b) => a.at - b.at);
}

function personAt(
  word: (at: number) => string,
  { who, start, end }: { who: PersonKind; start: number; end: number },
): Person {
  const adjective = BETWEEN.includes(word(start - 1)) && DETERMINERS.includes(word(start - 2));
  const before = start - (adjective ? 2 : 1);
  const determiner = word(before);
  const known = DETERMINERS.includes(determiner);
  return {
    who: partner(sexed(who, determiner), word(start), adjective ? word(start - 1) : determiner),
    at: start,
    end,
    mine: MINE.includes(determiner),
    many: SEVERAL.includes(determiner),
    she: who === 'woman' || who === 'partnerShe' ? true : genderOf(determiner, word(before + 1)),
    after: ['du', 'au'].includes(determiner) ? 'de' : word(known ? before - 1 : before),
  };
}

/** « Mon amie », « son épouse »: before a vowel, « mon » and « son » say nothing. */
function genderOf(determiner: string, name: string): boolean | undefined {
  if (HERS.includes(determiner)) return true;
  return HIS.includes(determiner) && !(/^[mts]on$/.test(determiner) && /^[aeiouyh]/.test(name))
    ? false
    : undefined;
}

function isNobody(word: (at: number) => string, at: number): boolean {
  const before = word(at - 1) === 't' ? word(at - 2) : word(at - 1);
  if (word(at) !== 'il') return false;
  if (before === 'a' && word(at - 3) === 'y') return true;
  return NOBODY_AFTER.includes(word(at + 1)) || NOBODY_BEFORE.includes(before);
}

/** « Un collègue », « ce bénévole »: a man, by a name that says either. */
function sexed(who: PersonKind, determiner: string): PersonKind {
  return who === 'woman' && ['un', 'ce', 'le', 'du', 'au'].includes(determiner) ? 'man' : who;
}

/** « Ma femme » and « sa femme » are in a couple, « mon homme » too; « une femme » is not said to be. */
function partner(who: PersonKind, name: string, before: string): PersonKind {
  if (/^femmes?$/.test(name) && ['ma', 'sa', 'ta', 'ex'].includes(before)) return 'partnerShe';
  // « Un mec », « une copine »: not said to be theirs.
  if (['un', 'une', 'des'].includes(before))
    return who === 'partnerHe' ? 'man' : who === 'partnerShe' ? 'woman' : who;
  return name === 'homme' && ['mon', 'son', 'ton'].includes(before) ? 'partnerHe' : who;
}

function covers(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const longer = one.end - one.start > other.end - other.start;
  return longer && one.start <= other.start && one.end >= other.end;
}
