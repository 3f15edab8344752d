import { fold } from '../../french/fold.ts';
import { type DepartementName, ofDepartement } from './names.ts';

/** A département that a query names. */
export interface NamedDepartement<D> {
  departement: D;
  /** `whole`: the query asks for nothing else; `perhaps`: it may as well mean a word or a strand; `among`: it says more; `begun`: its name may be under way. */
  how: 'whole' | 'perhaps' | 'among' | 'begun';
}

/** What tells that a number or a name is a département’s. */
const MARKS = ['caf', 'dep', 'dept', 'departement', 'departements', 'reaap', 'cdsf'];
/** What stands around it and says nothing. */
const AROUND =
  'le la les l de du des d dans en pour sur a au ma mon notre votre no n reseau parental parentalite'.split(
    ' ',
  );
/** Before a number alone: « dans le 31 », never « le 31 décembre ». */
const BEFORE_NUMBER = ['le', 'du', 'dans', 'n', 'no'];
const MOST_BEGUN = 3;
const LEAST_BEGUN = 3;

/**
 * The départements that a query names, as people write them: « le 31 », « dép. 31 », « Caf 31 », « Caf du Nord »,
 * « Haute-Garonne », « Lille », alone or among other words; `isWord` tells the words that mean something else on this
 * site. While `typing`, the last word may only begin a name.
 */
export function namedDepartements<D extends DepartementName>(
  query: string,
  all: readonly D[],
  isWord: (word: string) => boolean,
  typing = false,
): NamedDepartement<D>[] {
  const words = wordsOf(query);
  const marked = words.some((word) => MARKS.includes(word));
  const isAround = (word: string) => MARKS.includes(word) || AROUND.includes(word);
  const [found] = all
    .flatMap((departement) => namesOf(departement).flatMap((name) => placesOf(words, name, departement)))
    .sort((a, b) => b.length - a.length);
  if (!found)
    return typing
      ? begunBy(
          words.filter((word) => !isAround(word)),
          all,
        )
      : [];
  const { departement, at, length } = found;
  const name = words.slice(at, at + length);
  const others = [...words.slice(0, at), ...words.slice(at + length)];
  const alone = others.every(isAround);
  if (isNumber(name[0] ?? '')) {
    const short = name[0]?.length === 1 && !marked;
    if (short) return [];
    if (alone) return [{ departement, how: others.length > 0 ? 'whole' : 'perhaps' }];
    const last = at === words.length - 1 && BEFORE_NUMBER.includes(words[at - 1] ?? '');
    return MARKS.includes(words[at - 1] ?? '') || last ? [{ departement, how: 'among' }] : [];
  }
  if (alone) {
    const sure = marked || length > 1 || !name.every(isWord);
    return [{ departement, how: sure ? 'whole' : 'perhaps' }];
  }
  // « Un lot de jeux » names no département, « dans le Lot » does.
  return marked || length > 1 || isCapital(query, name[0] ?? '') ? [{ departement, how: 'among' }] : [];
}

/** Whether a word is written with a capital, elsewhere than at the start. */
function isCapital(query: string, word: string): boolean {
  return query
    .trim()
    .split(/[^\p{L}\d]+/u)
    .slice(1)
    .some((each) => fold(each) === word && each !== each.toLowerCase());
}

/** The start of a word, by which a small filter tells whether a query may name a département. */
function startOfName(word: string): string {
  return word.slice(0, LONGEST_START);
}
const LONGEST_START = 4;

/** What a query must hold, at least, to name a département: a number, or one of these starts. */
export function startsOfNames(all: readonly DepartementName[]): string[] {
  const words = all
    .flatMap(namesOf)
    .flat()
    .filter((word) => !isNumber(word) && !AROUND.includes(word));
  return [...new Set(words.map(startOfName))].sort();
}

/** Whether a query may name a département, by the starts of their names. */
export function mayNameDepartement(query: string, isStart: (start: string) => boolean): boolean {
  return wordsOf(query).some((word) => isNumber(word) || isStart(startOfName(word)));
}

function begunBy<D extends DepartementName>(
  words: readonly string[],
  all: readonly D[],
): NamedDepartement<D>[] {
  const said = words.join(' ');
  if (said.length < LEAST_BEGUN) return [];
  const begun = all.filter((departement) =>
    namesOf(departement).some((name) => name.some((_, at) => name.slice(at).join(' ').startsWith(said))),
  );
  return begun.slice(0, MOST_BEGUN).map((departement) => ({ departement, how: 'begun' }));
}

/** Each place where words hold a name. */
function placesOf<D>(words: readonly string[], name: readonly string[], departement: D) {
  return words.flatMap((_, at) =>
    name.every((word, i) => words[at + i] === word) ? [{ departement, at, length: name.length }] : [],
  );
}

/** What a département is called, word by word: its number, its name, its name after « de », its chef-lieu. */
function namesOf(departement: DepartementName): string[][] {
  const { id, name, seat } = departement;
  const number = wordsOf(id);
  const short = /^0\d$/.test(id) ? [[id.slice(1)]] : [];
  return [number, ...short, wordsOf(name), wordsOf(ofDepartement(departement)), wordsOf(seat)];
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function isNumber(word: string): boolean {
  return /^(?:\d{1,3}|2[ab])$/.test(word);
}
