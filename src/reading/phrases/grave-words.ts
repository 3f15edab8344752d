import type { DangerData, Words } from '../../phrases/danger/danger-data.ts';
import { typedWords } from '../../phrases/danger/danger-words.ts';
import { listOf } from '../../phrases/danger/expressions.ts';
import { SPEAKING } from '../../phrases/speaking.ts';
import { WordKin } from '../../phrases/danger/word-kin.ts';
import { isLittle, LITTLE_WORDS } from '../../french/words.ts';
import { singular } from '../../french/stem.ts';

// Words of any sentence, which the doors hold by chance in a phrase or two.
const EVERYDAY = new Set('mis met mettre pris prend prendre fait part partir arrive'.split(' '));

/** Words that answer for an expression: a phrase in which it stands holds one of them. */
type Witness = readonly string[];

/**
 * The words of the doors that may be part of a danger. A phrase that holds none of them, nor a word unknown to the doors,
 * nor a word of somebody who speaks, says no danger: the reader need not come for it. `doors` gives the terms of the
 * doors, with how many of their phrases hold each.
 */
export function graveWords(data: DangerData, doors: ReadonlyMap<string, number>): string[] {
  // A word that the doors don’t know costs nothing; one of many phrases would call the reader for nothing.
  const costOf = (word: string) => {
    if (word.length < 2 || isLittle(word)) return 1000;
    return (doors.get(singular(word)) ?? 0.001) * (EVERYDAY.has(word) ? 50 : 1);
  };
  const words = cover(expressionsOf(data, costOf), costOf);
  const { meant } = new WordKin(allWords(data), listOf(data.ordinary));
  const means = (typed: string) => words.has(typed) || [...meant(typed)].some((word) => words.has(word));
  return [...new Set([...doors.keys(), ...LITTLE_WORDS])]
    .filter((word) => means(word) || means(`${word}s`))
    .sort();
}

/** Every way to answer for each expression that no word of somebody who speaks answers for. */
function expressionsOf({ signs, groups, people }: DangerData, costOf: (word: string) => number): Witness[][] {
  const named: Readonly<Record<string, Words>> = { ...people, ...groups };
  const cheapest = (words: readonly string[]) => words.reduce((a, b) => (costOf(b) < costOf(a) ? b : a));
  const witnesses = (part: string): Witness[] =>
    part.startsWith('@')
      ? [listOf(named[part.slice(1)] ?? '').map((name) => cheapest(wordsOf(name)))]
      : wordsOf(part).map((word) => [word]);
  return signs
    .flatMap(({ alone, lived, borne }) => [alone, lived, borne].flatMap(listOf))
    .map((expression) => expression.split(/[ _~]+/).flatMap(witnesses))
    .filter((all) => !all.some((witness) => witness.every((word) => SPEAKING.test(word))));
}

/** A witness for each expression, so that all of them cost little: always the one that answers for most at least cost. */
function cover(expressions: readonly Witness[][], costOf: (word: string) => number): Set<string> {
  const chosen = new Set<string>();
  const same = new Map<string, Witness>();
  let left = expressions.map((all) => all.map((witness) => getOr(same, witness.join(' '), () => witness)));
  const costs = new Map<string, number>();
  const cost = (word: string) => (chosen.has(word) ? 0 : getOr(costs, word, () => costOf(word)));
  while (left.length > 0) {
    const answers = new Map<Witness, number>();
    for (const all of left) for (const witness of all) answers.set(witness, (answers.get(witness) ?? 0) + 1);
    let [best, most]: [Witness, number] = [[], 0];
    for (const [witness, count] of answers) {
      const worth = count / witness.reduce((sum, word) => sum + cost(word), 0.0001);
      if (worth > most) [best, most] = [witness, worth];
    }
    for (const word of best) chosen.add(word);
    left = left.filter((all) => !all.some((witness) => witness.every((word) => chosen.has(word))));
  }
  return chosen;
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function allWords({ signs, groups, people, now, peers, project, sponsor }: DangerData): string[] {
  const expressions = signs.flatMap(({ alone, lived, borne, unless }) => [alone, lived, borne, unless]);
  const lists = [...expressions, ...Object.values({ ...people, ...groups }), now, peers, project, sponsor];
  return [
    ...new Set(
      lists
        .flatMap(listOf)
        .flatMap((text) => text.split(/[ ~]+/))
        .flatMap(wordsOf),
    ),
  ];
}

function wordsOf(text: string): string[] {
  return typedWords(text.replace(/[=@]/, '').replaceAll('_', ' ')).map(({ plain }) => plain);
}
