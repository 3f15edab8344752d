import { fold } from '../../french/fold.ts';
import type { DoorKind } from '../door.ts';
import type { DoorIndex } from '../door-index.ts';
import { askedPart, asksPay, asksWhich } from './asked-part.ts';
import { isAround } from './around.ts';
import { speaksOfFamily } from './family-voice.ts';
import { isLittle, isNoWord, plainWords } from '../../french/words.ts';
import { isJoined, phraseWords } from '../names/phrase-words.ts';
import { type Meaning, isStrong } from '../terms/typed-terms.ts';
import { singular } from '../../french/stem.ts';

/** A word of a query: what it may mean among the doors, how much it says, and what it weighs in the answer. */
export interface QueryTerm {
  /** In plain letters. */
  typed: string;
  meanings: Meaning[];
  says: number;
  weight: number;
  /** Whether it says the thing, and neither ties words together nor tells what the thing is for. */
  thing: boolean;
  /** Whether it stands around what a long sentence asks. */
  told: boolean;
  /** Whether it hangs on the word before: « de stationnement ». */
  linked: boolean;
  /** Whether it stands at once after another, and is no name: « tapis volant ». */
  beside: boolean;
  /** Whether no expense, nor word of sponsors, is said by it: « ordonnance ». */
  foreign: boolean;
  /** Whether it hangs so and says no project either: « honoraires du notaire ». What it hangs on is less than sure. */
  strange: boolean;
  /** Whether it hangs on what no sponsor pays it for: « salaire d’un parent ». */
  unpaid: boolean;
}

/** A query as the search of doors understands it. */
export interface ReadQuery {
  terms: QueryTerm[];
  /** Its words that say something, in plain letters. */
  heavy: string[];
  /** The kinds of door that whoever speaks so looks for; none when nothing tells, or when it could be anyone. */
  sought: DoorKind[];
  /** Whether a parent speaks of their own family: no expense of a sponsor is meant. */
  family: boolean;
  /** Whether it asks if a thing is paid: an expense comes first. */
  pays: boolean;
  /** Whether it asks which strand: no expense comes first. */
  which: boolean;
}

// « des gâteaux pour les bénévoles »: the thing comes first, then what it is for.
export const PURPOSE = new Set(['pour', 'pendant', 'durant', 'lors', 'apres', 'avant']);
const PURPOSE_SAYS = 0.5;
// So many words of a sponsor are no parent’s.
const SPONSOR = 2;
// What is told around a question.
const TOLD_SAYS = 0.3;
// What a noun hangs on another by; of « des cahiers et des stylos », neither does.
const LINKED =
  /([a-z]{3,})\s+(?=(?:d|de|du|des|aux?|sur|en|a(?! l['’]| \w+er\b))['’\s]+(?:(?:la|les|une?|notre|nos|mon|ma|mes|sa|son|ses)\s+|l['’]\s*)?([a-z\d]{2,}))/g;
// What a word stands beside, with nothing between: « tapis volant ».
const BESIDE = /[a-z]{3,} (?=([a-z]{4,}))/g;
// « Louer les mérites », « imprimer sa marque »: of what no sponsor pays, a verb means something else.
const OBJECT = /[a-z]{3}[ei]r (?:les|sa|son|ses) ([a-z]{3,})|(?:assur|form)er l(?:a |e |.)([a-z]{3,})/g;
// « Salaire des parents », « rémunérer un parent »: no sponsor pays them.
const PAYS = /^(?:salaire|paie|remuner|honoraire|indemni)/;
const FAMILY = /^(?:parent|famille|enfant|[mp]ere|maman|papa|mari)/;
// « L’assurance de la voiture d’une maman », « l’auto du président »: theirs alone.
const THEIRS = /d(?:.une?|u) (parent|famille|enfant|[mp]ere|maman|papa|mari|presid|direct)/;
const REMUNERATE = /(remunerer) une? /;
// A capital says the name of a person, or of a place.
const NAME = /[\s'’]\p{Lu}\p{Ll}+/gu;
// What is filled in, an expense or a project, or asked; what has no place is no expense.
const PAID = /^$|=(?!autre)/;
const EXPENSE = /^$|depense=/;
// A word that no door knows: it makes every answer less sure.
const UNKNOWN = 2;

/** Reads a query with the words of the doors; while it is being typed, its last word may only begin one. */
export function readQuery(index: DoorIndex, query: string, typing = false): ReadQuery {
  const all = wordsOf(index, query);
  const parts = askedPart(query, (text) =>
    wordsOf(index, text).some((word) => !isLittle(word) && !isAround(word) && index.vocabulary.has(word)),
  );
  const asked = wordsOf(index, parts.asked);
  const words = asked.length > 0 ? asked : all;
  const told = wordsOf(index, parts.told).filter((word) => !asked.includes(word));
  const cut = purposeOf(index, words);
  const heard = voicesOf(index, all);
  const asks = voicesOf(index, asked);
  const family = speaksOfFamily(query) && saidBy(heard, 'depense') < SPONSOR;
  const names = new Set(query.match(NAME)?.flatMap(plainWords));
  const beside = new Set(
    [...fold(query).matchAll(BESIDE)].flatMap(([, word = '']) => (names.has(word) ? [] : word)),
  );
  const linked = new Map<string, string>();
  const objects = new Set<string>();
  for (const [, head = '', word = ''] of fold(query).replace(REMUNERATE, '$1 des ').matchAll(LINKED))
    if (!names.has(word)) linked.set(word, head);
  for (const [, word = '', other = word] of fold(query).matchAll(OBJECT)) objects.add(other);
  const unfinished = typing ? all.at(-1) : undefined;
  const theirs = THEIRS.exec(fold(query))?.[1];
  const terms = [
    ...termsOf(index, words.slice(0, cut), 1, linked, objects, beside, theirs, unfinished),
    ...termsOf(
      index,
      words.slice(cut),
      family ? 1 : PURPOSE_SAYS,
      linked,
      objects,
      beside,
      theirs,
      unfinished,
    ),
    ...termsOf(index, told, family ? PURPOSE_SAYS : TOLD_SAYS, linked, objects, beside, theirs, unfinished),
  ];
  const heavy = all.filter((word) => !isLittle(word));
  return {
    terms,
    heavy,
    family,
    pays: !family && asksPay(parts.asked),
    which: asksWhich(query),
    sought: family ? ['besoin'] : soughtBy(asks[0]?.said ? asks : heard),
  };
}

/** The words of a text, but for those that change nothing; what is denied says nothing here, unless a door answers to its lack. */
function wordsOf({ vocabulary }: DoorIndex, text: string): string[] {
  return phraseWords(text).filter(
    (word) => (!isJoined(word) || vocabulary.has(word)) && !vocabulary.isNeutral(word),
  );
}

interface Voice {
  kinds: DoorKind[];
  said: number;
}

/** How many words each of those who speak have there, most first. */
function voicesOf({ voices }: DoorIndex, words: readonly string[]): Voice[] {
  return voices
    .map(({ words: own, kinds }) => ({ kinds, said: words.filter((word) => own.has(singular(word))).length }))
    .sort((a, b) => b.said - a.said);
}

function saidBy(heard: readonly Voice[], kind: DoorKind): number {
  return heard.find(({ kinds }) => kinds.includes(kind))?.said ?? 0;
}

/** What whoever speaks most looks for: « mon ex ne paie pas » is a parent’s, though one word is a sponsor’s. */
function soughtBy([voice, other]: readonly Voice[]): DoorKind[] {
  return voice && voice.said > (other?.said ?? 0) ? voice.kinds : [];
}

/** Where the purpose begins; the end when nothing of weight stands before it. */
function purposeOf({ meaningOf }: DoorIndex, words: readonly string[]): number {
  const at = words.findIndex((word) => PURPOSE.has(word));
  return at > 0 && words.slice(0, at).some((word) => meaningOf(word) === 1 && !isAround(word))
    ? at
    : words.length;
}

/**
 * Whether a word says nothing of certain doors, of which an address tells, nor of a sponsor. What leads to one of them alone
 * must say a whole phrase of it, with the others that are `said`: « clé » is no « clé USB ».
 */
function isForeign(
  index: DoorIndex,
  typed: string,
  meanings: readonly Meaning[],
  to: RegExp,
  said: ReadonlySet<string>,
): boolean {
  if (isAround(typed) || index.meaningOf(typed) < 1) return false;
  const strong = meanings.filter((meaning) => isStrong(meaning, typed, false));
  const led = new Set<number>();
  for (const { term } of strong)
    for (const phrase of index.postings.get(term) ?? [])
      for (const { at } of phrase.doors)
        if (to.test(index.doors[at]?.address ?? '')) {
          if (phrase.terms.every((other) => other === term || said.has(other))) return false;
          led.add(at);
        }
  return led.size < 2;
}

function termsOf(
  index: DoorIndex,
  words: readonly string[],
  part: number,
  linked: ReadonlyMap<string, string>,
  objects: ReadonlySet<string>,
  beside: ReadonlySet<string>,
  theirs?: string,
  unfinished?: string,
): QueryTerm[] {
  const known = (word: string) => index.vocabulary.has(word) || !isNoWord(word);
  const nothing = words.filter((word) => !known(word)).map((typed) => ({ typed, meanings: [] }));
  const read = index.vocabulary.read([...new Set(words)].filter(known), unfinished);
  const said = new Set(read.flatMap(({ meanings }) => meanings.map(({ term }) => term)));
  return [...read, ...nothing].map(({ typed, meanings }) => {
    const says = part * index.meaningOf(typed);
    const rarities = meanings.map(({ term, sure }) => sure * index.rarityOf(term));
    const thing = part === 1 && !isLittle(typed);
    const head = linked.get(typed);
    const foreign = thing && isForeign(index, typed, meanings, EXPENSE, said);
    return {
      typed,
      meanings,
      says,
      thing,
      told: part === TOLD_SAYS,
      beside: beside.has(typed),
      linked: head !== undefined,
      foreign,
      strange:
        thing && (head !== undefined || objects.has(typed)) && isForeign(index, typed, meanings, PAID, said),
      unpaid:
        thing &&
        head !== undefined &&
        ((PAYS.test(head) && FAMILY.test(typed)) || (theirs !== undefined && typed.startsWith(theirs))),
      weight: says * (meanings.length > 0 ? Math.max(...rarities) : UNKNOWN),
    };
  });
}
