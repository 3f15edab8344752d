import type { AnswerId } from './danger-data.ts';
import type { Typed } from './danger-words.ts';
import type { Span } from './expressions.ts';
import type { Person } from './people.ts';

/** Who bears what a phrase says, and who does it; undefined when the phrase does not say. */
export interface Roles {
  bears: Person['who'] | 'me' | undefined;
  does: Person['who'] | 'me' | undefined;
}

const ME = ['me', 'm', 'moi', 'nous'];
const BEING = [
  'suis',
  'est',
  'sont',
  'sommes',
  'etais',
  'etait',
  'ete',
  'etre',
  'subis',
  'subit',
  'subir',
  'victime',
  'victimes',
];
const GETTING = ['fait', 'fais', 'font', 'faire'];
const THEM = ['la', 'le', 'l', 'les', 'lui', 'leur'];
// How somebody is, not what happens to them.
const MANNERS = /^(?:violent|dangereu|brutal|agressif|agressive|maltraitant|arme)/;
// What is felt or borne: the « je » before these does nothing.
const BORNE =
  /^(?:peur|violence|emprise|prend|pris|prise|recoi|recu|sous|ordonnance|porter|mise|mettre|fui|partir|quitter|m|danger|en|vi|bleu|coup|moquer?|se)/;
const REACH = 4;

// They may open an expression; what is done comes after.
const OPENING =
  /^(?:j|je|ai|as|a|ont|me|m|te|t|se|s|il|elle|on|la|le|l|les|lui|leur|nous|mon|ma|mes|ne|n|y|un|une|des|du|de|d)$/;

/** Who does and who bears what stands at a place of a phrase. */
export function rolesAt(typed: readonly Typed[], span: Span, people: readonly Person[]): Roles {
  const word = (at: number) => typed[at]?.plain ?? '';
  const { end } = span;
  let start = span.start;
  while (start < end && (OPENING.test(word(start)) || people.some(({ at }) => at === start))) start++;
  const before = people.filter(({ at, after }) => at < start && !isComplement(after));
  const subject = before.at(-1);
  const i = typed.findLastIndex(({ plain }, at) => at < start && ['je', 'j'].includes(plain));
  const iAmSubject = i >= 0 && i > (subject?.at ?? -1);
  const window = typed.slice(Math.max(0, start - REACH), start).map(({ plain }) => plain);
  const object = people.find(
    ({ at, who }) => at > start && at <= end + REACH + 2 && (who !== 'they' || isDoer(word(at - 1))),
  );
  const objectAfter = object && prepositionBefore(word, object);
  const manner = typed.slice(start, end + 1).some(({ plain }) => MANNERS.test(plain));
  const passive =
    !manner &&
    (window.some((each) => BEING.includes(each)) ||
      gets(window) ||
      isStruck(typed[start], word(start - 1), subject, start));
  const heardMe =
    typed
      .slice(Math.max(0, (subject?.at ?? i) + 1, start - REACH), end + 1)
      .some(({ plain }) => ME.includes(plain)) ||
    word(end + 1) === 'moi' ||
    word(end + 2) === 'moi' ||
    (word(start - 1) === 'ma' && !/^(?:violence|peur)/.test(word(start)));

  if (passive)
    return {
      bears: iAmSubject ? 'me' : subject ? resolve(subject, people) : heardMe ? 'me' : undefined,
      does: object && ['par', 'de', 'avec'].includes(objectAfter ?? '') ? object.who : undefined,
    };
  const does = iAmSubject ? 'me' : subject ? resolve(subject, people) : undefined;
  if (iAmSubject && (BORNE.test(word(start)) || heardMe))
    return { bears: 'me', does: object && isDoer(objectAfter) ? object.who : subject?.who };
  if (object && isDoer(objectAfter)) return { bears: heardMe ? 'me' : subject?.who, does: object.who };
  if (heardMe) return { bears: 'me', does };
  if (object) return { bears: object.who, does };
  if (typed.slice(Math.max(0, start - 2), end).some(({ plain }) => THEM.includes(plain)))
    return { bears: before.filter(({ who }) => who !== 'they').at(-1)?.who, does };
  return { bears: undefined, does };
}

/** Which numbers answer blows, threats and fear between people. */
export function violenceAnswer({ bears, does }: Roles): AnswerId {
  if (bears === 'child') return 'enfant';
  if (bears === 'me') {
    if (does === 'child' || does === 'elder') return 'enfant';
    return does === 'partnerShe' ? 'homme' : 'couple';
  }
  if (does === 'me') return bears === undefined ? 'enfant' : 'couple';
  if (bears === 'man' || bears === 'partnerHe')
    return does === 'elder' || does === 'child' ? 'enfant' : 'homme';
  if (does === 'elder' || does === 'child') return 'enfant';
  return 'couple';
}

function isComplement(after: string): boolean {
  return ['de', 'd', 'avec', 'sans', 'devant', 'chez', 'pour', 'contre', 'par'].includes(after);
}

function prepositionBefore(word: (at: number) => string, { after, at }: Person): string {
  return after === '' ? word(at - 1) : after;
}

function isDoer(preposition: string | undefined): boolean {
  return preposition !== undefined && ['de', 'd', 'par'].includes(preposition);
}

function gets(window: readonly string[]): boolean {
  return window.some(
    (each, at) => GETTING.includes(each) && ['se', 's', 'me', 'm', 'ou'].includes(window[at - 1] ?? ''),
  );
}

/** Whether a word is written as a participle, as in « frappé »; without accents nobody can tell. */
function isParticiple({ plain, written }: Typed): boolean {
  return /(?:é|ée|és|ées)$/.test(written) || /^battue?s?$/.test(plain);
}

/** « Une femme battue », « un enfant frappé »: the participle follows its noun. */
function isStruck(
  first: Typed | undefined,
  before: string,
  subject: Person | undefined,
  start: number,
): boolean {
  if (!first || !isParticiple(first)) return false;
  return subject?.at === start - 1 && before !== '' && subject.who !== 'they';
}

/** « Mon fils… il »: the last one named. */
function resolve(person: Person, people: readonly Person[]): Person['who'] {
  if (person.who !== 'they') return person.who;
  return (
    people.findLast(({ who, at, after }) => who !== 'they' && at < person.at && !isComplement(after))?.who ??
    'they'
  );
}
