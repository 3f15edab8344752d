import { type Typed, isParticiple } from './danger-words.ts';
import type { Span } from './expressions.ts';
import type { Person } from './people.ts';

/** Who bears what a phrase says, and who does it; undefined when the phrase does not say. */
export interface Roles {
  bears: Someone | undefined;
  does: Someone | undefined;
  /** Whether the phrase says that it is done to somebody, even where it does not say by whom: « il se fait taper ». */
  borne: boolean;
}

/** One of the people of a phrase, whoever writes, or « le », « la » and « les » that name nobody. */
export interface Someone {
  who: Person['who'] | 'me' | 'them';
  mine: boolean;
  she: boolean | undefined;
}

/** A phrase around a sign: the rank of its verb, and what stands before and after. */
interface Clause {
  typed: readonly Typed[];
  people: readonly Person[];
  start: number;
  end: number;
  /** The last one before who is no complement of another word. */
  subject: Person | undefined;
  iAmSubject: boolean;
  /** The first one after, and the preposition before them. */
  object: Person | undefined;
  preposition: string;
}

const I = ['je', 'j'];
const ME: readonly string[] = ['me', 'm', 'moi', 'nous'];
const THEM: readonly string[] = ['la', 'le', 'l', 'les', 'lui', 'leur'];
const BEING: readonly string[] =
  'suis est sont sommes etais etait ete etre subis subit subir victime victimes'.split(' ');
const GETTING: readonly string[] = ['fait', 'fais', 'font', 'faire'];
const COMPLEMENT: readonly string[] = ['de', 'd', 'avec', 'sans', 'devant', 'chez', 'pour', 'contre', 'par'];
const DOER: readonly string[] = ['de', 'd', 'par'];
// How somebody is, not what happens to them.
const MANNERS = /^(?:violent|dangereu|brutal|agressif|agressive|maltraitant|arme|pervers|manipulat)/;
// What is felt or borne: the « je » before these does nothing.
const BORNE =
  /^(?:peur|violences?|emprise|prends?|prise?|recois|recu|sous|ordonnance|porter|mise|mettre|fui[rs]?|partir|quitter|m|danger|enfer|en|vi[st]|coups?|moquer?|se)$/;
// The « je » that feels these is not always said: « peur de rentrer », « comment fuir ».
const FELT = /^(?:peur|fuir|fuite|enfuir|partir|quitter|emprise)/;
// What shows on somebody: whoever has them bears it.
const MARKS = /^(?:bleu|oeil|tumefi|cocard|ecchymos|hematome|marque|trace)/;
const HAVING: readonly string[] = 'a ai as ont avait y en pas plus tout'.split(' ');
// They may open an expression; what is done comes after.
const OPENING =
  /^(?:j|je|ai|as|a|ont|me|m|te|t|se|s|il|elle|on|la|le|l|les|lui|leur|nous|mon|ma|mes|ne|n|y|un|une|des|du|de|d)$/;
const REACH = 4;
const WRITER: Someone = { who: 'me', mine: true, she: undefined };

/** Who does and who bears what stands at a place of a phrase. */
export function rolesAt(typed: readonly Typed[], span: Span, people: readonly Person[]): Roles {
  const clause = clauseAt(typed, span, people);
  return isPassive(clause) ? passiveRoles(clause) : activeRoles(clause);
}

function clauseAt(typed: readonly Typed[], span: Span, people: readonly Person[]): Clause {
  const word = (at: number) => typed[at]?.plain ?? '';
  const { end } = span;
  let { start } = span;
  while (start < end && (OPENING.test(word(start)) || people.some(({ at }) => at === start))) start++;
  const subject = people.findLast(({ at, after }) => at < start && !COMPLEMENT.includes(after));
  const i = typed.findLastIndex(({ plain }, at) => at < start && I.includes(plain));
  const object = people.find(
    ({ at, who }) => at > start && at <= end + REACH + 2 && (who !== 'they' || DOER.includes(word(at - 1))),
  );
  const preposition = object ? object.after || word(object.at - 1) : '';
  return { typed, people, start, end, subject, iAmSubject: i > (subject?.at ?? -1), object, preposition };
}

/** « Je suis battue », « elle se fait frapper », « un enfant frappé ». */
function isPassive(clause: Clause): boolean {
  const { typed, start, subject } = clause;
  if (isManner(clause)) return false;
  const window = typed.slice(from(clause), start).map(({ plain }) => plain);
  const gets = window.some(
    (each, at) => GETTING.includes(each) && ['se', 's', 'me', 'm', 'ou'].includes(window[at - 1] ?? ''),
  );
  const first = typed[start];
  const struck = first !== undefined && (isParticiple(first) || /^battue?s?$/.test(first.plain));
  return (
    gets ||
    (window.some((each) => BEING.includes(each)) && !isDoing(window)) ||
    (struck && subject !== undefined && subject.who !== 'they' && subject.end === start - 1)
  );
}

/** « Un mari violent », « il est dangereux »: how somebody is. */
function isManner({ typed, start, end }: Clause): boolean {
  return typed.slice(start, end + 1).some(({ plain }) => MANNERS.test(plain));
}

/** « Il est en train de me frapper », « il vient de ». */
function isDoing(window: readonly string[]): boolean {
  return window.some((each, at) => each === 'train' || (ME.includes(each) && at === window.length - 1));
}

function passiveRoles(clause: Clause): Roles {
  const { typed, end, iAmSubject, subject, object, preposition } = clause;
  const bears = iAmSubject
    ? WRITER
    : subject
      ? resolve(subject, clause.people)
      : hearsMe(clause)
        ? WRITER
        : undefined;
  const does = object && [...DOER, 'avec'].includes(preposition) ? object : undefined;
  // « Touché par la réforme »: by nobody.
  return { bears, does, borne: does !== undefined || typed[end]?.plain !== 'par' };
}

function activeRoles(clause: Clause): Roles {
  const { typed, start, iAmSubject, object, preposition, people } = clause;
  const subject = clause.subject && resolve(clause.subject, people);
  const does = iAmSubject ? WRITER : subject;
  const me = hearsMe(clause);
  const doer = object && DOER.includes(preposition) ? object : undefined;
  const told = (bears: Someone | undefined, by: Someone | undefined): Roles => ({
    bears,
    does: by,
    borne: bears !== undefined && by !== undefined,
  });
  const verb = typed[start]?.plain ?? '';
  if (MARKS.test(verb)) return told(iAmSubject ? WRITER : subject, undefined);
  if (does === undefined && FELT.test(verb)) return told(WRITER, doer);
  const near = isManner(clause)
    ? people.find((one) => one.end === start - 1 && one !== clause.subject)
    : undefined;
  if (near) return told(does, near);
  if (iAmSubject && (BORNE.test(verb) || me)) return told(WRITER, doer ?? subject);
  if (doer) return told(me ? WRITER : subject, doer);
  if (me) return told(WRITER, does);
  if (object) return told(resolve(object, people), does);
  return told(unnamed(clause), does);
}

/** Where « le », « la » or « les » stands before the verb: the last one named before who it may be. */
function unnamed({ typed, start, people, subject, iAmSubject }: Clause): Someone | undefined {
  const clitic = typed.findLast(({ plain }, at) => at < start && !HAVING.includes(plain))?.plain ?? '';
  if (!THEM.includes(clitic) || !(subject || iAmSubject)) return undefined;
  const she = clitic === 'la' ? true : clitic === 'le' ? false : undefined;
  const named = people.findLast(
    (one) => one.who !== 'they' && one !== subject && one.at < start && agrees(one.she, she),
  );
  return named ?? { who: 'them', mine: false, she };
}

function hearsMe(clause: Clause): boolean {
  const { typed, start, end } = clause;
  const said = typed.slice(from(clause), end + 1).some(({ plain }) => ME.includes(plain));
  return said || typed[end + 1]?.plain === 'moi' || typed[end + 2]?.plain === 'moi' || isMine(typed, start);
}

/** « Mon mari ma frappée »: « m’a ». */
function isMine(typed: readonly Typed[], start: number): boolean {
  const verb = typed[start];
  return typed[start - 1]?.plain === 'ma' && verb !== undefined && !/^(?:violence|peur)/.test(verb.plain);
}

/** Where the words around a verb begin: after its subject, and not too far. */
function from({ subject, start, typed, iAmSubject }: Clause): number {
  const i = iAmSubject ? typed.findLastIndex(({ plain }, at) => at < start && I.includes(plain)) : -1;
  return Math.max(0, (subject?.end ?? -1) + 1, i, start - REACH);
}

/** « Mon fils… il »: the last one named whom the pronoun may be. */
function resolve(person: Person, people: readonly Person[]): Person {
  if (person.who !== 'they' || person.many === undefined) return person;
  const named = people.findLast(
    ({ who, at, after, many, she }) =>
      who !== 'they' &&
      at < person.at &&
      many === person.many &&
      !COMPLEMENT.includes(after) &&
      agrees(she, person.she),
  );
  return named ?? person;
}

function agrees(one: boolean | undefined, other: boolean | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
