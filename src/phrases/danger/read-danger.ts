import { type Answered, type Around, answerOf } from './answers.ts';
import type { DangerData, Words } from './danger-data.ts';
import { type Typed, typedWords } from './danger-words.ts';
import { Expressions, listOf } from './expressions.ts';
import { type Heard, heardOf } from './heard.ts';
import { isNear, sponsorsIn } from './near.ts';
import { type Person, peopleIn } from './people.ts';
import { type Sign, overlap, signsIn, signWords, SPEAKING } from './signs.ts';
import { WordKin } from './word-kin.ts';

export type { Heard } from './heard.ts';

/** Hears dangers in what people type. */
export interface DangerReader {
  /** What a phrase lets hear; null when it says no danger. */
  hear: (phrase: string) => Heard | null;
}

/** Readies the reader of dangers. Pure: the same words, the same answer. In doubt, it shows. */
export function dangerReader(data: DangerData): DangerReader {
  const { signs, names, now, peers, project, sponsor, kin } = ready(data);
  const near = new Set(listOf(data.near));

  function hear(phrase: string): Heard | null {
    const typed = typedWords(phrase);
    const stands = (words: Expressions) => words.in(typed, kin.meant);
    const people = peopleIn(typed, names, kin.named);
    const found = signsIn(signs, typed, people, kin.meant);
    if (found.length === 0) return null;
    const around = aroundOf(found, typed, people, stands(peers).length > 0);
    const subject =
      stands(project).some((place) => !found.some((sign) => overlap(sign, place))) &&
      !isNear(typed, people, near, livedIn(found), sponsorsIn(typed, sponsor, kin.meant));
    const answers = answersTo(found, around, stands(now).length > 0);
    return heardOf(data.answers, answers, subject, numbersIn(found, typed));
  }

  return { hear };
}

/** The words of the data, ready to be looked for. */
function ready(data: DangerData) {
  const groups = { ...data.people, ...data.groups };
  const list = (words: Words) => new Expressions(words, groups);
  const signs = data.signs.map((sign) => signWords(sign, list));
  const names = Object.entries(data.people).map(
    ([who, words]) => [who as keyof DangerData['people'], list(words)] as const,
  );
  const [now, peers, project, sponsor] = [
    list(data.now),
    list(data.peers),
    list(data.project),
    list(data.sponsor),
  ];
  const lists = [
    ...signs.flatMap(({ alone, lived, borne, unless }) => [alone, lived, borne, unless]),
    ...names.map(([, words]) => words),
    ...[now, peers, project, sponsor],
  ];
  const kin = new WordKin(
    lists.flatMap(({ words }) => [...words]),
    listOf(data.ordinary),
  );
  return { signs, names, now, peers, project, sponsor, kin };
}

function aroundOf(
  found: readonly Sign[],
  typed: readonly Typed[],
  people: readonly Person[],
  peers: boolean,
): Around {
  return {
    ids: new Set(found.map(({ id }) => id)),
    child: people.some(({ who }) => who === 'child'),
    elder: people.some(({ who }) => who === 'elder'),
    peers,
    somebody: people.length > 0 || typed.some(({ plain }) => SPEAKING.has(plain)),
  };
}

/** The answers to the signs of a phrase; what happens now presses more. */
function answersTo(found: readonly Sign[], around: Around, happens: boolean): Answered[] {
  const own = found.filter(({ id }) => id === 'geste');
  const answers = found
    // « J’ai peur de secouer »: the fear is of one’s own gesture.
    .filter((sign) => sign.id === 'geste' || !own.some((gesture) => overlap(gesture, sign)))
    .flatMap(({ id, roles }) => answerOf(id, roles, around) ?? []);
  return happens ? answers.flatMap(pressing) : answers;
}

function pressing(answered: Answered): Answered[] {
  switch (answered.main) {
    case 'enfant':
      return [answered, { main: 'menace-enfant', beside: [] }];
    case 'couple':
    case 'homme':
      return [answered, { main: 'menace', beside: [] }];
    default:
      return [answered];
  }
}

/** The ranks of the words that say what somebody does or bears. */
function livedIn(found: readonly Sign[]): number[] {
  return found.filter(({ lived }) => lived).map(({ start }) => start);
}

/** The short numbers that a phrase names. */
function numbersIn(found: readonly Sign[], typed: readonly Typed[]): string[] {
  return found
    .filter(({ id, start, end }) => id === 'numero' && start === end)
    .map(({ start }) => typed[start]?.plain ?? '')
    .filter((word) => /^\d+$/.test(word));
}
